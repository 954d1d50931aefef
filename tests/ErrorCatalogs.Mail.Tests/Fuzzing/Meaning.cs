using System.Globalization;

namespace ErrorCatalogs.Mail.Tests.Fuzzing;

/// <summary>Whether a reply means in another form what it means bare.</summary>
internal static class Meaning
{
    /// <summary>Whether two matches say the same: the error, the codes, how sure it is, when to try again and what stood in the places of placeholders.</summary>
    public static bool IsKept(MailMatch bare, MailMatch wrapped) => Describe(wrapped) == Describe(bare);

    /// <summary>Whether two matches say the same, one of them of a report or an event that may say more than the answer it quotes.</summary>
    /// <remarks>
    /// It may have a status where the reply has no enhanced code; and a reply that is known by its reply code alone may mean more with the status, and with what the
    /// report says of the failure.
    /// </remarks>
    public static bool IsKeptInReport(MailMatch bare, MailMatch reported) =>
        (bare.Confidence <= Confidence.Reply && !bare.Enhanced.HasValue && (reported.Enhanced.HasValue || reported.Confidence == Confidence.Text))
        || Describe(reported, bare.Enhanced.HasValue ? reported.Enhanced : default) == Describe(bare);

    /// <summary>What a match says that should say the same as another one.</summary>
    public static string Describe(MailMatch match) => Describe(match, match.Enhanced);

    private static string Describe(MailMatch match, EnhancedStatusCode enhanced) => string.Create(
        CultureInfo.InvariantCulture,
        $"{match.Entry} {match.ReplyCode} {enhanced} {match.Severity} {match.Confidence} {match.RetryAfter} {string.Join(" | ", match.Captures)}");
}
