namespace ErrorCatalogs;

/// <summary>Whether and when the same attempt is worth repeating.</summary>
public enum RetryAdvice
{
    /// <summary>The catalog gives no advice.</summary>
    Unspecified = 0,

    /// <summary>Never: the same attempt always fails.</summary>
    Never = 1,

    /// <summary>At once, for example over a new connection.</summary>
    Now = 2,

    /// <summary>Later, with growing delays between the attempts.</summary>
    Backoff = 3,

    /// <summary>After a stated or usual wait, for example the end of a daily quota's period.</summary>
    AfterDelay = 4,

    /// <summary>Only after somebody has mended the cause.</summary>
    AfterFix = 5,
}
