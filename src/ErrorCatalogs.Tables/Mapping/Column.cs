namespace ErrorCatalogs.Tables.Mapping;

/// <summary>What a column of a table can mean.</summary>
internal enum Column
{
    Symbol,
    Id,
    Code,
    Reply,
    Enhanced,
    Http,
    HResult,
    Response,
    App,
    Exception,
    Message,
    Token,
    Sample,
    Category,
    Severity,
    Retry,
    Description,
    Causes,
    Remediation,
    Glossary,
    Documentation,
    Source,
    Since,
    Deprecated,
    ReplacedBy,
    Title,
}
