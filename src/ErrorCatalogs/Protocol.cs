namespace ErrorCatalogs;

/// <summary>The protocol whose form a reply has.</summary>
public enum Protocol
{
    /// <summary>No form was recognised.</summary>
    Unknown = 0,

    /// <summary>An SMTP or LMTP reply: a three-digit code, perhaps an enhanced code, text (RFC 5321 section 4.2).</summary>
    Smtp = 1,

    /// <summary>An IMAP response: tag, <c>NO</c> or <c>BAD</c> or another condition, perhaps a code in brackets, text (RFC 9051 section 7).</summary>
    Imap = 2,

    /// <summary>A POP3 response: <c>-ERR</c> or <c>+OK</c>, perhaps a code in brackets, text (RFC 2449 section 8).</summary>
    Pop3 = 3,

    /// <summary>An HTTP status with or without a body.</summary>
    Http = 4,

    /// <summary>A Windows error number, <c>0x800CCC0E</c>.</summary>
    HResult = 5,

    /// <summary>An application's own code or text.</summary>
    App = 6,
}
