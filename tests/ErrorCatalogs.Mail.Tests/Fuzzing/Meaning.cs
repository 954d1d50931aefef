using System.Globalization;

namespace ErrorCatalogs.Mail.Tests.Fuzzing;

/// <summary>Whether a reply means in another form what it means bare.</summary>
internal static class Meaning
{
    /// <summary>Whether two matches say the same: the error, the codes, how sure it is, when to try again and what stood in the places of placeholders.</summary>
    /// <remarks>
    /// A report or an event may have a status where the reply has no enhanced code. A reply that is known by its reply code alone may mean more with it, and with what
    /// the report says of the failure.
    /// </remarks>
    public static bool IsKept(MailMatch bare, MailMatch wrapped) =>
        (bare.Confidence <= Confidence.Reply && !bare.Enhanced.HasValue && (wrapped.Enhanced.HasValue || wrapped.Confidence == Confidence.Text))
        || Describe(bare, bare) == Describe(wrapped, bare);

    /// <summary>What a match says that should say the same as another one.</summary>
    public static string Describe(MailMatch match, MailMatch bare) => string.Create(
        CultureInfo.InvariantCulture,
        $"{match.Entry} {match.ReplyCode} {(bare.Enhanced.HasValue ? match.Enhanced : default)} {match.Severity} {match.Confidence} {match.RetryAfter} {string.Join(" | ", match.Captures)}");
}
