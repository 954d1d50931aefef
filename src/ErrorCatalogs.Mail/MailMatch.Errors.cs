namespace ErrorCatalogs.Mail;

/// <content>The questions by type: one pair for each catalog.</content>
public readonly partial struct MailMatch
{
    /// <summary>Whether the reply reports a certain error: <c>match.Is(GmailError.MailboxNotFound)</c>.</summary>
    /// <param name="error">The error.</param>
    public bool Is(GmailError error) => match.Is(error);

    /// <summary>The error as a member of one catalog's enum: <c>match.TryGet(out GmailError error)</c>.</summary>
    /// <param name="error">The error; <c>Unknown</c> where the match belongs to another catalog.</param>
    /// <returns>Whether the match belongs to the catalog of the enum.</returns>
    public bool TryGet(out GmailError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(ExchangeError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out ExchangeError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(YahooError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out YahooError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(AppleError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out AppleError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(AmazonSesError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out AmazonSesError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(SendGridError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out SendGridError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(MailgunError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out MailgunError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(PostmarkError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out PostmarkError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(HighLevelError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out HighLevelError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(OutlookError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out OutlookError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(ImapError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out ImapError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(Pop3Error error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out Pop3Error error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(PostfixError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out PostfixError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(EximError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out EximError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(SendmailError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out SendmailError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(QmailError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out QmailError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(SpamFilterError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out SpamFilterError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(MailboxProviderError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out MailboxProviderError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(MailServerError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out MailServerError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(SendingServiceError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out SendingServiceError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(CommonWordingError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out CommonWordingError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(GeneralWordingError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out GeneralWordingError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(EnhancedStatusError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out EnhancedStatusError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(SmtpReplyCode error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out SmtpReplyCode error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(NonStandardSmtpCode error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out NonStandardSmtpCode error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(HttpStatusError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out HttpStatusError error) => match.TryGet(out error);

    /// <inheritdoc cref="Is(GmailError)"/>
    public bool Is(ServiceOpsError error) => match.Is(error);

    /// <inheritdoc cref="TryGet(out GmailError)"/>
    public bool TryGet(out ServiceOpsError error) => match.TryGet(out error);
}
