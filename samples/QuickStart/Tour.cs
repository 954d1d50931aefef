using System;
using ErrorCatalogs;
using ErrorCatalogs.Mail;

namespace QuickStart;

/// <summary>Replies as servers send them, each matched to a typed error and handled by a <c>switch</c>.</summary>
internal static class Tour
{
    private static readonly string[] GmailReplies =
    [
        // Several lines, the codes repeated on each.
        """
        550-5.1.1 The email account that you tried to reach does not exist. Please try
        550-5.1.1 double-checking the recipient's email address for typos or
        550-5.1.1 unnecessary spaces. For more information, go to
        550 5.1.1  https://support.google.com/mail/?p=NoSuchUser d2e1a72fcca58-7f3a1b2c3d4si1234567b3a.12 - gsmtp
        """,
        "550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy. Please contact the administrator of example.com domain if this was a legitimate mail.",
        "452 4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://support.google.com/mail/?p=OverQuotaTemp 5b1f17b1804b1-43a9e9f2c1dsi123455e9.4 - gsmtp",
        "450 4.2.1 The user you are trying to contact is receiving mail too quickly. Please resend your message at a later time.",

        // A log joined the lines and put its own words around them.
        "host gmail-smtp-in.l.google.com[192.0.2.27] said: 421-4.7.28 Gmail has detected an unusual rate of unsolicited email originating 421-4.7.28 from your IP address 192.0.2.1. To protect our users from spam, email sent from your IP 421 4.7.28 address has been temporarily rate limited. (in reply to end of DATA command)",

        // The same words under another code mean something else: Google has not just slowed down here, it refuses.
        "550 5.7.28 There is an unusual rate of unsolicited email originating from your IP address. To protect our users from spam, email sent from your IP address has been blocked.",
        "535-5.7.8 Username and Password not accepted. For more information, go to\r\n535 5.7.8  https://support.google.com/mail/?p=BadCredentials a1-20020a056000154400b00203812ca383sm1085785.78 - gsmtp",

        // Nothing that the table knows, and no guess is made.
        "550 5.7.999 This message was refused for a reason that nobody has published",
    ];

    private static readonly string[] SmtpReplies =
    [
        "250 2.0.0 OK 1700000000 a1-20020a05600c",
        "421 mx.example.net Service not available, closing transmission channel",
        "552 Requested mail action aborted: exceeded storage allocation",
        "499 a code that no standard has",
    ];

    private static readonly string[] ServiceOpsReplies =
    [
        "MAILAUTHSESS",
        "a1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
        "-ERR [IN-USE] Do you have another POP session running?",
        "System.Net.Sockets.SocketException (111): Connection refused",
        "MAILNEWCODE: nobody has written this one down yet",
    ];

    public static void Run()
    {
        Heading("Gmail: one provider's table, typed");
        foreach (string reply in GmailReplies)
        {
            GmailMatch match = GmailErrors.Match(reply);
            Print(reply, match, match.Error.ToString(), Next(match));
        }

        Heading("SMTP: the standard reply codes");
        foreach (string reply in SmtpReplies)
        {
            SmtpMatch match = SmtpReplyCodes.Match(reply);
            Print(reply, match, match.Error.ToString(), Next(match));
        }

        Heading("ServiceOps: codes of an application, and what leads to them on the wire");
        foreach (string reply in ServiceOpsReplies)
        {
            ServiceOpsMatch match = ServiceOpsErrors.Match(reply);
            Print(reply, match, match.Error.ToString(), Next(match));
        }
    }

    /// <summary>A program's decision about a Gmail reply: constants of the enum, shared categories, parts of the enhanced code.</summary>
    private static string Next(GmailMatch match) => match switch
    {
        { IsSuccess: true } => "done",
        { Error: GmailError.MailboxNotFound } => "take the address off the list",
        { Error: GmailError.DmarcPolicyRejected } => $"page the owner of {match.Capture("domain")}: DMARC is broken",
        { Error: GmailError.RecipientReceivingTooQuickly } or { Category: MailFailure.RateLimited, IsTransient: true } => "requeue, and slow down",
        { Category: MailFailure.MailboxFull, IsTransient: true } => "requeue for a day",
        { Category: MailFailure.AuthenticationFailed } => "ask for new credentials",
        { Enhanced: [5, 7, var detail], Error: GmailError.Unknown } => $"a policy of Google that the table does not know (5.7.{detail}): look at it",
        { IsPermanent: true } => "bounce",
        _ => "requeue",
    };

    /// <summary>Constants alone make a plain <c>switch</c>, and properties hang on them.</summary>
    private static string Next(SmtpMatch match)
    {
        switch (match.Error)
        {
            case SmtpReplyCode.ServiceNotAvailable:
            case SmtpReplyCode.MailboxBusy:
                return "requeue";

            case SmtpReplyCode.Unknown:
                return match.IsTransient ? "requeue: the first digit says that it will pass" : "bounce";

            default:
                return match.Error.Severity is Severity.Success ? "done" : "bounce";
        }
    }

    private static string Next(ServiceOpsMatch match) => match.Error switch
    {
        ServiceOpsError.OAuthSessionExpired or ServiceOpsError.InvalidCredentials => "sign in again",
        ServiceOpsError.Unknown => $"log it: {match.Text}",
        { Retry: RetryAdvice.Backoff } => "retry with growing delays",
        { Category: var category } => $"open a ticket ({category})",
    };

    private static void Heading(string text) => Console.WriteLine($"{text}\n{new string('=', text.Length)}\n");

    private static void Print(string reply, ErrorMatch match, string error, string next)
    {
        Console.WriteLine(reply.ReplaceLineEndings(" / "));
        Console.WriteLine($"  error       {error} (confidence: {match.Confidence})");
        Console.WriteLine($"  severity    {match.Severity}, retry: {match.Retry}");
        Explanation.PrintEntry(match.Entry);
        Console.WriteLine($"  we          {next}\n");
    }
}
