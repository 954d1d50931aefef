namespace ErrorCatalogs.Matching;

/// <summary>How well the codes of a reply agree with the keys of an entry, worst first.</summary>
internal enum Agreement
{
    /// <summary>Both have codes, of different classes.</summary>
    Conflict = -2,

    /// <summary>The entry is of IMAP or POP3; the reply is not, as far as it shows.</summary>
    Doubt = -1,

    /// <summary>There is nothing to compare.</summary>
    None = 0,

    /// <summary>Only the class is the same.</summary>
    Class = 1,

    /// <summary>The reply code is the same, the enhanced code is not.</summary>
    Reply = 2,

    /// <summary>The deciding code is the same.</summary>
    Code = 3,

    /// <summary>All codes are the same.</summary>
    Codes = 4,

    /// <summary>A marker of the entry stands in the reply.</summary>
    Marker = 5,
}
