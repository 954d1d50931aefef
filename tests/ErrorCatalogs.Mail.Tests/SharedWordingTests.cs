using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>The same words mean one thing with the codes of a login or of a bad address, and another with all others.</summary>
public sealed class SharedWordingTests
{
    [Theory]
    [InlineData("535 Account locked", "CommonWording.LoginAccountDisabled")]
    [InlineData("535 5.7.8 Error: authentication failed: user suspended", "CommonWording.LoginAccountDisabled")]
    [InlineData("550 Account locked", "CommonWording.RecipientDisabled")]
    [InlineData("450 4.2.1 User suspended", "CommonWording.RecipientDisabled")]
    [InlineData("535 No such user", "CommonWording.LoginNameUnknown")]
    [InlineData("550 No such user", "CommonWording.UserUnknown")]
    [InlineData("501 5.1.7 Invalid address", "CommonWording.AddressMalformed")]
    [InlineData("525 5.7.13 User Account Disabled", "CommonWording.SubmittingAccountDisabled")]
    [InlineData("550 5.2.1 User account disabled", "CommonWording.RecipientDisabled")]
    [InlineData("450 mailbox unavailable", "GeneralWording.MailboxBusy")]
    [InlineData("450 Requested mail action not taken: mailbox unavailable", "GeneralWording.MailboxBusy")]
    [InlineData("450 Requested action not taken: mailbox unavailable", "CommonWording.MailboxBusy")]
    [InlineData("550 mailbox unavailable", "GeneralWording.AddressRefused")]
    [InlineData("mailbox unavailable", "GeneralWording.AddressRefused")]
    [InlineData("550 5.1.1 Invalid address", "CommonWording.AddressUnknown")]
    [InlineData("550 5.7.3 Not authorized", "GeneralWording.ClientNotAuthorized")]
    [InlineData("5.7.3 Not Authorized", "GeneralWording.ClientNotAuthorized")]
    [InlineData("550 5.7.1 Not authorized", "GeneralWording.MessageRefused")]
    [InlineData("Not authorized", "GeneralWording.MessageRefused")]
    public void The_code_decides_whose_wording_it_is(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply).Entry.ToString());

    [Theory]
    [InlineData("-ERR POP3 is disabled for this account", MailFailure.AuthenticationFailed)]
    [InlineData("550 5.7.1 SMTP AUTH is disabled for this mailbox", MailFailure.AuthenticationFailed)]
    [InlineData("550 5.2.1 Mail is disabled for this mailbox", MailFailure.RecipientDisabled)]
    public void Where_a_way_to_log_in_is_switched_off_the_mailbox_is_not(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);

    [Theory]
    [InlineData("== bob@example.com R=dnslookup defer (-53): retry time not reached for any host", MailFailure.NetworkFailure)]
    [InlineData("** bob@example.com: retry time not reached for any host after a long failure period", MailFailure.DeliveryExpired)]
    public void Exim_waits_for_its_next_try_until_it_gives_up(string line, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(line).Category);

    [Theory]
    [InlineData("535 whatever", "Smtp.AuthenticationCredentialsInvalid")]
    [InlineData("535 5.7.8 whatever", "EnhancedStatus.AuthenticationCredentialsInvalid")]
    [InlineData("553 5.1.3 whatever", "EnhancedStatus.BadDestinationMailboxAddressSyntax")]
    [InlineData("550 5.7.3 whatever", "EnhancedStatus.SecurityConversionNotPossible")]
    [InlineData("535 5.7.3 whatever", "Smtp.AuthenticationCredentialsInvalid")]
    [InlineData("450 4.2.1 mailbox unavailable", "EnhancedStatus.MailboxDisabled")]
    public void A_code_alone_is_that_of_the_standards(string reply, string entry) =>
        Assert.Equal(entry, MailErrors.Match(reply).Entry.ToString());

    /// <summary>The same few words belong to somebody or something else in these.</summary>
    [Theory]
    [InlineData("251 User not local; will forward to <jdoe@example.org>", MailFailure.Accepted)]
    [InlineData("551 User not local; will forward to <jdoe@example.org>", MailFailure.RecipientMoved)]
    [InlineData("550 5.7.27 Sender address has null MX", MailFailure.SenderRefused)]
    [InlineData("556 5.1.10 Recipient address has null MX", MailFailure.DomainNotFound)]
    [InlineData("450 Server is closing for maintenance, come back in 2 hours", MailFailure.ServiceUnavailable)]
    [InlineData("450 4.7.1 New here? Come back later", MailFailure.Greylisted)]
    [InlineData("550 Quota exceeded for sender a@example.com: hourly limit 100 reached", MailFailure.SendingQuotaExceeded)]
    [InlineData("552 Quota exceeded for user a@example.com", MailFailure.MailboxFull)]
    [InlineData("451 4.3.0 clamav temporarily unavailable", MailFailure.ServiceUnavailable)]
    [InlineData("451 4.3.0 virus scanner is down", MailFailure.ServiceUnavailable)]
    [InlineData("554 clamav found Eicar-Test-Signature", MailFailure.UnsafeContent)]
    public void A_wording_ends_where_another_cause_is_named(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);

    [Theory]
    [InlineData("550 Can't create output", MailFailure.ServerMisconfigured)]
    [InlineData("procmail: Quota exceeded while writing \"/var/mail/bob\"\r\n550 Can't create output", MailFailure.MailboxFull)]
    [InlineData("procmail: Mailbox limit exceeded while writing mail\r\n550 Can't create output", MailFailure.MailboxFull)]
    [InlineData("/bin/sh: 1: /usr/bin/perl: Permission denied", MailFailure.ServerMisconfigured)]
    [InlineData("bash: line 7: /usr/bin/spamc: command not found", MailFailure.ServerMisconfigured)]
    [InlineData("host mail.example.sh: user not found", MailFailure.RecipientNotFound)]
    [InlineData("500 Command not found", MailFailure.ProtocolError)]
    [InlineData("<bob@example.com>... Deferred: Permission denied", MailFailure.ServerMisconfigured)]
    [InlineData("sendmail: fatal: open /etc/postfix/main.cf: Permission denied", MailFailure.ServerMisconfigured)]
    public void What_a_program_says_that_delivers_mail_is_about_the_server_unless_it_names_more(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);

    [Theory]
    [InlineData("Reason 0 (Transfer-Failure); Diagnostic 0 (Unrecognised-OR-Name)", MailFailure.RecipientNotFound)]
    [InlineData("Reason 1 (Unable-To-Transfer); Diagnostic 2 (MTS-Congestion)", MailFailure.ServiceUnavailable)]
    [InlineData("diagnostic: maximum-time-expired", MailFailure.DeliveryExpired)]
    [InlineData("diagnostic: content-too-long", MailFailure.MessageTooLarge)]
    [InlineData("Reason 5 (Restricted-Delivery); Diagnostic 29 (No-DL-Submit-Permission)", MailFailure.RecipientRefused)]
    public void What_X400_names_is_read(string report, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(report).Category);

    [Theory]
    [InlineData("554 see https://www.example.com/help/spam.html")]
    [InlineData("554 no (in reply to end of DATA command)")]
    [InlineData("554 no (in reply to MAIL FROM command)")]
    [InlineData("554 your message must have a subject")]
    public void What_is_no_word_of_the_server_about_the_cause_gives_no_category(string reply) =>
        Assert.Equal(MailFailure.Unknown, MailErrors.Match(reply).Category);

    [Theory]
    [InlineData("Unexpected greeting: \"220-mx.example.com ESMTP", MailFailure.ProtocolError)]
    [InlineData("error: unexpected code: 250 2.0.0 Ok", MailFailure.ProtocolError)]
    [InlineData("SMTP Error (250): Authentication failed.", MailFailure.AuthenticationFailed)]
    [InlineData("Can not authenticate to IMAP server: [CLOSED] IMAP connection broken (authenticate)", MailFailure.NetworkFailure)]
    [InlineData("* OK [CLOSED] Previous mailbox is now closed", MailFailure.Accepted)]
    public void What_a_client_quotes_when_something_fails_is_no_success(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);

    [Theory]
    [InlineData("Postfix: connect to mx.example.com[192.0.2.10]:25: Connexion refusée", MailFailure.NetworkFailure)]
    [InlineData("Es konnte keine Verbindung hergestellt werden, da der Zielcomputer die Verbindung verweigerte 192.0.2.10:25", MailFailure.NetworkFailure)]
    [InlineData("Falha ao conectar ao servidor: Conexão recusada (111)", MailFailure.NetworkFailure)]
    [InlineData("Удаленный хост принудительно разорвал существующее подключение", MailFailure.NetworkFailure)]
    [InlineData("由于连接方在一段时间后没有正确答复或连接的主机没有反应，连接尝试失败。", MailFailure.NetworkFailure)]
    [InlineData("System.Net.WebException: Le nom distant n'a pas pu être résolu: 'smtp.example.com'", MailFailure.DomainNotFound)]
    [InlineData("O certificado remoto é inválido, de acordo com o procedimento de validação.", MailFailure.TransportSecurity)]
    public void A_system_says_in_its_own_language_that_no_connection_came_about(string text, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(text).Category);

    [Theory]
    [InlineData("550 Caracteres invalidos en direccion", MailFailure.AddressSyntax)]
    [InlineData("550 Caracteres inválidos no endereço do destinatário", MailFailure.AddressSyntax)]
    [InlineData("550 Caractères invalides dans l'adresse", MailFailure.AddressSyntax)]
    public void A_server_says_in_its_own_language_what_is_wrong_with_an_address(string text, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(text).Category);

    /// <summary>None of 530 to 538 is about anything but the login, and 5.7.1 is what servers send with all that they refuse.</summary>
    [Theory]
    [InlineData("535 5.7.1 Sorry, don't know anyone with those credentials.", MailFailure.AuthenticationFailed)]
    [InlineData("535 5.7.1 http://support.google.com/mail/bin/answer.py?answer=14257 o5sm1396905lbg.5", MailFailure.AuthenticationFailed)]
    [InlineData("530 5.7.1 Not from here, thank you", MailFailure.AuthenticationRequired)]
    [InlineData("550 5.7.1 Not from here, thank you", MailFailure.PolicyRefused)]
    public void A_code_of_the_login_says_more_than_the_most_common_status(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);

    [Theory]
    [InlineData("Quota exceeded for quota metric 'Queries' and limit 'Queries per minute per user' of service 'gmail.example.com'", MailFailure.RateLimited)]
    [InlineData("Resource has been exhausted (e.g. check quota).", MailFailure.RateLimited)]
    public void The_quota_of_an_interface_is_not_that_of_a_mailbox(string text, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(text).Category);

    /// <summary>Each of these shares its words with another cause.</summary>
    [Theory]
    [InlineData("451 4.3.0 You have reached the maximum number of sent emails within a 24-hours period", MailFailure.SendingQuotaExceeded)]
    [InlineData("450 4.7.1 only 5 recipients per 5 minutes allowed", MailFailure.RateLimited)]
    [InlineData("552 5.7.1 has exceeded maximum attachment count limit", MailFailure.PolicyRefused)]
    [InlineData("552 5.7.0 executable attachment not allowed", MailFailure.UnsafeContent)]
    [InlineData("556 remote ip check error.", MailFailure.SenderUnauthenticated)]
    [InlineData("550 5.2.1 The user is not accepting mail at this time", MailFailure.RecipientDisabled)]
    [InlineData("450 The server is not accepting mail at this time", MailFailure.ServiceUnavailable)]
    [InlineData("550 Rule imposed mailbox access for bob@example.org refused: user invalid", MailFailure.RecipientNotFound)]
    [InlineData("454 4.7.0 Temporary authentication failure: Connection lost to authentication server", MailFailure.ServiceUnavailable)]
    [InlineData("550 [192.0.2.145] is not a FQDN", MailFailure.ReverseDnsRequired)]
    [InlineData("550 A HELO or EHLO greeting is required", MailFailure.ProtocolError)]
    [InlineData("550 HELO command is required", MailFailure.ProtocolError)]
    [InlineData("450 Temporary recipient verification failure, please retry", MailFailure.ServiceUnavailable)]
    [InlineData("550 MIME boundary length exceeded (see RFC 2046).", MailFailure.MessageMalformed)]
    [InlineData("550-The mail server could not deliver mail to bob@example.org. The account or domain may not exist, they may be blacklisted, or missing\r\n550 the proper dns entries.", MailFailure.RecipientNotFound)]
    [InlineData("550-Verification failed for <ann@example.org>\r\n550-The mail server could not deliver mail to ann@example.org. The account or domain may not exist, they may be blacklisted, or missing the proper dns entries.\r\n550 Sender verify failed", MailFailure.SenderRefused)]
    public void The_longer_wording_tells_the_cause(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);

    [Theory]
    [InlineData("Swift_TransportException: Cannot send message without a sender address", MailFailure.ClientFault)]
    [InlineData("jakarta.mail.SendFailedException: No recipient addresses", MailFailure.ClientFault)]
    [InlineData("ArgumentError: SMTP To address may not be blank: []", MailFailure.ClientFault)]
    [InlineData("Unable to write bytes on the wire.", MailFailure.NetworkFailure)]
    [InlineData("lettre: response error: incomplete response", MailFailure.NetworkFailure)]
    [InlineData("550 connect EADDRNOTAVAIL 192.0.2.156:443 - Local (192.0.2.213:0)", MailFailure.NetworkFailure)]
    [InlineData("{:error, :retries_exceeded, {:network_failure, \"mx.example.org\", {:error, :timeout}}}", MailFailure.NetworkFailure)]
    [InlineData("{:error, {:retries_exceeded, {:missing_requirement, \"mx.example.org\", :tls}}}", MailFailure.TransportSecurity)]
    public void What_a_client_says_of_itself_and_its_connection_is_read(string text, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(text).Category);

    [Theory]
    [InlineData("Unable to connect with STARTTLS: certificate verify failed", MailFailure.TransportSecurity)]
    [InlineData("Connection could not be established with host smtp.example.com :stream_socket_client(): SSL operation failed with code 1. error:1416F086:SSL routines:certificate verify failed", MailFailure.TransportSecurity)]
    [InlineData("Failed to connect to the recipient's mail server. No MX records were found for the domain.", MailFailure.DomainNotFound)]
    [InlineData("Could not connect to the server: too many connections from your address", MailFailure.RateLimited)]
    [InlineData("Unable to establish a secure connection with the server", MailFailure.TransportSecurity)]
    [InlineData("Mail server connection failed; nested exception is javax.net.ssl.SSLException", MailFailure.TransportSecurity)]
    [InlineData("jakarta.mail.AuthenticationFailedException: failed to connect, no password specified?", MailFailure.AuthenticationFailed)]
    [InlineData("Could not fetch message source: mail server denied authentication.", MailFailure.AuthenticationFailed)]
    [InlineData("Error connecting to mail server.", MailFailure.NetworkFailure)]
    [InlineData("Could not connect to SMTP host", MailFailure.NetworkFailure)]
    public void That_no_connection_came_about_yields_to_the_cause_beside_it(string reply, MailFailure category) =>
        Assert.Equal(category, MailErrors.Match(reply).Category);
}
