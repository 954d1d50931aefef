using System;
using System.Globalization;
using System.Net;
using System.Net.Mail;

namespace ErrorCatalogs.Mail;

/// <summary>All catalogs of this library at once.</summary>
public static class MailErrors
{
    /// <summary>The catalogs: the providers' first, then what all servers share; of equal texts the one of the earlier catalog counts.</summary>
    public static CatalogSet Catalogs { get; } = new(
        GmailErrors.Catalog,
        ExchangeErrors.Catalog,
        YahooErrors.Catalog,
        AppleErrors.Catalog,
        AmazonSesErrors.Catalog,
        SendGridErrors.Catalog,
        MailgunErrors.Catalog,
        PostmarkErrors.Catalog,
        HighLevelErrors.Catalog,
        OutlookErrors.Catalog,
        ImapErrors.Catalog,
        Pop3Errors.Catalog,
        PostfixErrors.Catalog,
        EximErrors.Catalog,
        SendmailErrors.Catalog,
        QmailErrors.Catalog,
        SpamFilterErrors.Catalog,
        MailboxProviderErrors.Catalog,
        MailServerErrors.Catalog,
        SendingServiceErrors.Catalog,
        CommonWordingErrors.Catalog,
        GeneralWordingErrors.Catalog,
        EnhancedStatusErrors.Catalog,
        SmtpReplyCodes.Catalog,
        NonStandardSmtpCodes.Catalog,
        ServiceOpsErrors.Catalog);

    /// <summary>Finds the error that a reply reports, whichever provider it comes from.</summary>
    /// <param name="reply">What the server answered, as it was received, logged or thrown.</param>
    /// <param name="from">The host that answered, where it is known; it decides who is believed first.</param>
    /// <returns>The best match, or one without an entry that still carries the codes that were read.</returns>
    public static MailMatch Match(string? reply, string? from = null) => new(Catalogs.Match(reply, from));

    /// <inheritdoc cref="Match(string, string)"/>
    public static MailMatch Match(ReadOnlySpan<char> reply, string? from = null) => new(Catalogs.Match(reply, from));

    /// <summary>Finds the error that a reply reports, whichever provider it comes from.</summary>
    /// <param name="utf8Reply">What the server answered, as UTF-8.</param>
    /// <param name="from">The host that answered, where it is known.</param>
    /// <returns>The best match, or one without an entry that still carries the codes that were read.</returns>
    public static MailMatch Match(ReadOnlySpan<byte> utf8Reply, string? from = null) => new(Catalogs.Match(utf8Reply, from));

    /// <summary>Finds the error that an answer over HTTP reports.</summary>
    /// <param name="status">The status of the response.</param>
    /// <param name="body">Its body; <see langword="null"/> or empty where it has none.</param>
    /// <param name="from">The host that answered, where it is known: <c>api.sendgrid.com</c>.</param>
    /// <returns>The best match, or one without an entry that still carries the status.</returns>
    public static MailMatch Match(HttpStatusCode status, string? body, string? from = null) =>
        Match("HTTP " + ((int)status).ToString(CultureInfo.InvariantCulture) + "\r\n\r\n" + body, from);

    /// <summary>Finds the error behind an exception: <c>catch (SmtpException ex) when (MailErrors.Match(ex).Category is MailFailure.RateLimited)</c>.</summary>
    /// <param name="exception">
    /// What was thrown. Its codes are read (<see cref="SmtpException.StatusCode"/>, <see cref="System.Net.Sockets.SocketException.SocketErrorCode"/>, the
    /// error number of a <see cref="System.Runtime.InteropServices.COMException"/>, the status of an HTTP request), its type and message, and those of the exceptions inside it.
    /// </param>
    /// <param name="from">The host that was talked to, where it is known.</param>
    /// <returns>The match with the best evidence; of equal ones that of the innermost exception.</returns>
    /// <exception cref="ArgumentNullException">There is no exception.</exception>
    public static MailMatch Match(Exception exception, string? from = null)
    {
        MailMatch best = Match(ExceptionText.Of(exception ?? throw new ArgumentNullException(nameof(exception))), from);
        foreach (Exception inner in Inside(exception))
        {
            MailMatch match = Match(inner, from);
            if (match.Confidence != Confidence.None && match.Confidence >= best.Confidence)
            {
                best = match;
            }
        }

        return best;
    }

    private static Exception[] Inside(Exception exception) => exception switch
    {
        AggregateException aggregate => [.. aggregate.InnerExceptions],
        SmtpFailedRecipientsException recipients => recipients.InnerExceptions ?? [],
        { InnerException: { } inner } => [inner],
        _ => [],
    };
}
