namespace ErrorCatalogs.Imaging;

/// <summary>The fields of an entry's text, in the order in which they stand.</summary>
internal enum TextField
{
    Symbol,
    Description,
    Messages,
    Causes,
    Remediation,
    Glossary,
    Documentation,
    Source,
    Since,
    Deprecated,
    ReplacedBy,
    Category,
    Extras,
}
