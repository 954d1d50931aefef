namespace ErrorCatalogs.Tables;

/// <summary>What a table lists.</summary>
internal enum TableKind
{
    /// <summary>The errors of a provider.</summary>
    Catalog,

    /// <summary>Wordings that name no cause, which yield to those of other catalogs.</summary>
    General,

    /// <summary>Categories, which become an enum and nothing else.</summary>
    Vocabulary,
}
