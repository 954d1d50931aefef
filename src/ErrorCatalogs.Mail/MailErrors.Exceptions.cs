using System;

namespace ErrorCatalogs.Mail;

/// <content>Exceptions, and codes that came apart from their texts.</content>
public static partial class MailErrors
{
    /// <summary>Finds the error behind an exception: <c>catch (SmtpException ex) when (MailErrors.Match(ex).Category is MailFailure.RateLimited)</c>.</summary>
    /// <param name="exception">
    /// What was thrown. Its codes are read (<see cref="System.Net.Mail.SmtpException.StatusCode"/>, <see cref="System.Net.Sockets.SocketException.SocketErrorCode"/>, the
    /// error number of a <see cref="System.Runtime.InteropServices.COMException"/>, status or <c>HttpRequestError</c> of a <see cref="System.Net.Http.HttpRequestException"/>,
    /// the <c>StatusCode</c> of MailKit's <c>SmtpCommandException</c>), its type and message, and those of the exceptions inside it.
    /// </param>
    /// <param name="from">The host that was talked to, where it is known.</param>
    /// <returns>
    /// The match with the best evidence; of equal ones that of the innermost exception. Its <see cref="MailMatch.Text"/> is what the exception says, with its code or name first.
    /// </returns>
    /// <remarks>
    /// <para>
    /// When several recipients were refused (<see cref="System.Net.Mail.SmtpFailedRecipientsException"/>, <see cref="AggregateException"/>), the match is that of the one with
    /// the best evidence, the first among equals. To treat each recipient on its own, match each of
    /// <see cref="System.Net.Mail.SmtpFailedRecipientsException.InnerExceptions"/>.
    /// </para>
    /// <para>
    /// An <see cref="OperationCanceledException"/> is no error of mail: it is unknown, unless a <see cref="TimeoutException"/> stands in it, as when <c>HttpClient.Timeout</c> has
    /// elapsed. So are failures of the program and its machine, whatever they say: a full disk (<see cref="System.IO.IOException"/>), a file that may not be read
    /// (<see cref="UnauthorizedAccessException"/>), a key that is missing. Nothing that was thrown is ever a success. Of exceptions that are nested or listed without end the first hundred are read, the outer ones first.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">There is no exception.</exception>
    public static MailMatch Match(Exception exception, string? from = null) =>
        new(Catalogs.Match(exception, from, LocalFailure.Is));

    /// <summary>Finds the error of a reply whose code and text a client library hands out apart.</summary>
    /// <param name="code">The SMTP reply code (<c>(int)ex.StatusCode</c> of MailKit's <c>SmtpCommandException</c>), or the number of a Windows error, <c>0x800CCC0E</c>.</param>
    /// <param name="text">The text: <c>5.1.1 No such user</c>. It may begin with the code again.</param>
    /// <param name="from">The host that answered, where it is known.</param>
    /// <returns>The best match, or one without an entry that still carries the codes that were read.</returns>
    /// <remarks>A code that is neither from 200 to 699 nor negative, as error numbers of Windows are, is left out of account. For a status of HTTP use <see cref="Match(System.Net.HttpStatusCode, string, string)"/>.</remarks>
    public static MailMatch Match(int code, string? text, string? from = null) =>
        code is < 0 or (>= 200 and <= 699) ? new(Catalogs.Match(code, text, from)) : Match(text, from);
}
