namespace ErrorCatalogs.Imaging;

/// <summary>The fields that describe the catalog itself, in the order in which they stand in the image.</summary>
internal enum CatalogInfo
{
    Name,
    Title,
    Hosts,
    Signatures,
}
