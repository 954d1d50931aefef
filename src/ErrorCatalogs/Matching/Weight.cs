using System;

namespace ErrorCatalogs.Matching;

/// <summary>What each kind of evidence weighs. Only the order of the sums matters; it holds across catalogs.</summary>
/// <remarks>
/// marker &gt; enhanced code and text &gt; reply and enhanced code &gt; text alone &gt; enhanced code &gt; its class left open &gt; reply code
/// &gt; its class. A long text outweighs even both codes, because providers change their codes more often than their words. A wording
/// that names no cause stands between a text alone and the enhanced code, and yields to one that names a cause.
/// </remarks>
internal static class Weight
{
    public const int Marker = 1000;
    public const int Token = 1100;

    // Two codes of one entry outweigh any text that only one of them is said with.
    public const int FurtherMarker = 200;

    // Beside the answer that an event quotes it is what a service makes of the answer.
    public const int MarkerAside = 900;

    public const int Codes = 60;
    // Beside what the server said, a client's number says less than three words of it, or two of the protocol that the server spoke.
    public const int HResult = 53;

    // A client's number for a reply code that it quotes: two words of the answer say more.
    public const int HResultOfReply = 47;

    // All else in the reply is the client's own, and no text of a server's: more than any text weighs.
    public const int HResultAlone = 200;

    public const int General = 39;
    public const int Enhanced = 38;
    public const int AnyClass = 30;

    // A text of the report that quotes an answer: where the answer has no text and no telling code.
    public const int Hint = 25;

    public const int Http = 20;
    public const int Reply = 20;

    public const int Class = 10;

    private const int Text = 40;
    private const int TextWord = 6;
    private const int MaxTextWords = 20;

    /// <summary>The weight of a text that was found.</summary>
    /// <param name="words">How many literal words it has.</param>
    /// <param name="agreement">How well the codes agree; markers weigh by themselves.</param>
    public static int OfText(int words, Agreement agreement) => Text + (TextWord * Math.Min(words, MaxTextWords)) + agreement switch
    {
        Agreement.Conflict => -25,
        Agreement.Doubt => -20,
        Agreement.Class => 2,
        Agreement.Reply => 8,
        Agreement.Code => 15,
        Agreement.Codes => 20,
        _ => 0,
    };
}
