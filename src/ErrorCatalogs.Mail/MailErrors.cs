using System;

namespace ErrorCatalogs.Mail;

/// <summary>All catalogs of this library at once.</summary>
public static partial class MailErrors
{
    /// <summary>The catalogs: the providers' first, then the codes and last the wordings that all servers share; of equal texts, and of equal codes, the one of the earlier catalog counts.</summary>
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
        EnhancedStatusErrors.Catalog,
        SmtpReplyCodes.Catalog,
        NonStandardSmtpCodes.Catalog,
        HttpStatusErrors.Catalog,
        CommonWordingErrors.Catalog,
        GeneralWordingErrors.Catalog,
        ServiceOpsErrors.Catalog);

    /// <summary>The entry with a full name, that of its catalog and its symbol, as a log or database may keep it: <c>Gmail.MailboxFull</c>.</summary>
    /// <param name="fullName">The name as <see cref="CatalogEntry.FullName"/> gives it, letter by letter.</param>
    /// <returns>The entry, or one whose <see cref="CatalogEntry.Exists"/> is <see langword="false"/> where no catalog has one of this name.</returns>
    public static CatalogEntry Find(string? fullName) => Catalogs.Find(fullName);

    /// <summary>Finds the error that a reply reports, whichever provider it comes from.</summary>
    /// <param name="reply">What the server answered, as it was received, logged or thrown.</param>
    /// <param name="from">The host that answered, where it is known, with its port or without; it decides who is believed first. Where it is <see langword="null"/> or empty the one counts that the reply names: <c>host mx.example.com[192.0.2.1] said: ...</c>.</param>
    /// <returns>The best match, or one without an entry that still carries the codes that were read.</returns>
    public static MailMatch Match(string? reply, string? from = null) => new(Catalogs.Match(reply, from));

    /// <inheritdoc cref="Match(string, string)"/>
    /// <remarks>The match keeps no text: read times and captures with <see cref="MailMatch.RetryTimeIn(ReadOnlySpan{char})"/> and <see cref="MailMatch.CapturesIn(ReadOnlySpan{char})"/>.</remarks>
    public static MailMatch Match(ReadOnlySpan<char> reply, string? from = null) => new(Catalogs.Match(reply, from));

    /// <summary>Finds the error that a reply reports, whichever provider it comes from.</summary>
    /// <param name="utf8Reply">What the server answered, as UTF-8.</param>
    /// <param name="from">The host that answered, where it is known; else the one counts that the reply names.</param>
    /// <returns>The best match, or one without an entry that still carries the codes that were read.</returns>
    /// <remarks>The match keeps no text: read times and captures with <see cref="MailMatch.RetryTimeIn(ReadOnlySpan{byte})"/> and <see cref="MailMatch.CapturesIn(ReadOnlySpan{byte})"/>.</remarks>
    public static MailMatch Match(ReadOnlySpan<byte> utf8Reply, string? from = null) => new(Catalogs.Match(utf8Reply, from));
}
