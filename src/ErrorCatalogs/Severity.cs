namespace ErrorCatalogs;

/// <summary>What an answer means for the attempt that caused it.</summary>
/// <remarks>For SMTP the first digit of the reply code says it (RFC 5321 section 4.2.1); a table may say it better.</remarks>
public enum Severity
{
    /// <summary>Neither the answer nor the catalog says.</summary>
    Unknown = 0,

    /// <summary>Nothing failed (2yz and 3yz, <c>OK</c>, <c>+OK</c>).</summary>
    Success = 1,

    /// <summary>The attempt failed for now; the same attempt may succeed later (4yz).</summary>
    Transient = 2,

    /// <summary>The attempt failed and will fail again unless something is changed (5yz).</summary>
    Permanent = 3,
}
