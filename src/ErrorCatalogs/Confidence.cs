namespace ErrorCatalogs;

/// <summary>How much evidence in a reply speaks for the error it was matched to, weakest first.</summary>
/// <remarks>The members are ordered, so a caller can refuse a guess: <c>match.Confidence &gt;= Confidence.Text</c>.</remarks>
public enum Confidence
{
    /// <summary>Nothing in the catalog matches.</summary>
    None = 0,

    /// <summary>Only the class of the code matches, through a key such as <c>5xx</c>.</summary>
    Class = 1,

    /// <summary>The reply code matches; the enhanced code, if there is one, is not known to the catalog.</summary>
    Reply = 2,

    /// <summary>Subject and detail of the enhanced code match an entry for any class (<c>X.7.1</c>).</summary>
    Wildcard = 3,

    /// <summary>The enhanced status code, HTTP status or error number matches.</summary>
    Code = 4,

    /// <summary>The text matches, while the codes differ from the catalog's or are missing.</summary>
    Text = 5,

    /// <summary>Reply code and enhanced code both match and belong to this entry alone.</summary>
    Codes = 6,

    /// <summary>Text and code both match.</summary>
    Exact = 7,

    /// <summary>A marker that decides alone was found: a token, an application code or a response code.</summary>
    Marker = 8,
}
