namespace ErrorCatalogs;

/// <summary>How much evidence in a reply speaks for the error it was matched to, weakest first.</summary>
/// <remarks>The members are ordered, so a caller can refuse a guess: <c>match.Confidence &gt;= Confidence.Text</c>. There is room for others between them.</remarks>
public enum Confidence
{
    /// <summary>Nothing in the catalog matches.</summary>
    None = 0,

    /// <summary>Only the class of the code matches, through a key such as <c>5xx</c>.</summary>
    Class = 10,

    /// <summary>The reply code matches; the enhanced code, if there is one, is not known to the catalog.</summary>
    Reply = 20,

    /// <summary>Subject and detail of the enhanced code match an entry for any class (<c>X.7.1</c>).</summary>
    Wildcard = 30,

    /// <summary>The enhanced status code, HTTP status or error number matches.</summary>
    Code = 40,

    /// <summary>The text matches, while the codes differ from the catalog's or are missing.</summary>
    Text = 50,

    /// <summary>Reply code and enhanced code both match and belong to this entry alone.</summary>
    Codes = 60,

    /// <summary>Text and code both match.</summary>
    Exact = 70,

    /// <summary>A marker that decides alone was found: a token, an application code or a response code.</summary>
    Marker = 80,
}
