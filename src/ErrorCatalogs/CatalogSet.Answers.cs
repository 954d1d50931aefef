using System;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using ErrorCatalogs.Answers;

namespace ErrorCatalogs;

/// <content>Answers that a client hands out in parts, or as an exception.</content>
public sealed partial class CatalogSet
{
    /// <summary>Finds the entry behind an exception.</summary>
    /// <param name="exception">
    /// What was thrown. Its codes are read (<see cref="System.Net.Mail.SmtpException.StatusCode"/>, <see cref="SocketException.SocketErrorCode"/>, the error number of a
    /// <see cref="System.Runtime.InteropServices.COMException"/>, status or <c>HttpRequestError</c> of a <see cref="HttpRequestException"/>, the <c>StatusCode</c> of MailKit's
    /// <c>SmtpCommandException</c>), its type and message, and those of the exceptions inside it.
    /// </param>
    /// <param name="from">The host that was talked to, where it is known.</param>
    /// <returns>
    /// The match with the best evidence; of equal ones that of the innermost exception. Its <see cref="ErrorMatch.Text"/> is what the exception says, with its code or name first.
    /// </returns>
    /// <remarks>
    /// <para>
    /// When several recipients were refused (<see cref="System.Net.Mail.SmtpFailedRecipientsException"/>, <see cref="AggregateException"/>), the match is that of the one with
    /// the best evidence, the first among equals. To treat each recipient on its own, match each of
    /// <see cref="System.Net.Mail.SmtpFailedRecipientsException.InnerExceptions"/>.
    /// </para>
    /// <para>
    /// An <see cref="OperationCanceledException"/> is no error: it is unknown, unless a <see cref="TimeoutException"/> stands in it, as when <c>HttpClient.Timeout</c> has
    /// elapsed. Of exceptions that are nested or listed without end the first hundred are read, the outer ones first.
    /// </para>
    /// </remarks>
    /// <exception cref="ArgumentNullException">There is no exception.</exception>
    public ErrorMatch Match(Exception exception, string? from = null) =>
        ExceptionMatcher.Match(exception ?? throw new ArgumentNullException(nameof(exception)), text => Match(text, from), MatchName);

    /// <summary>Finds the entry behind an exception, where some kinds of exceptions have nothing to do with the catalogs.</summary>
    /// <param name="exception">What was thrown; see <see cref="Match(Exception, string)"/> for what is read of it.</param>
    /// <param name="from">The host that was talked to, where it is known.</param>
    /// <param name="isLocal">
    /// Tells which exceptions are failures of the program or its machine: a file that may not be read, a disk that is full. What they say is not read, nor what repeats it;
    /// the exceptions inside them are.
    /// </param>
    /// <returns>The match with the best evidence; one without an entry where there is none.</returns>
    /// <exception cref="ArgumentNullException">There is no exception, or nothing that tells local ones.</exception>
    public ErrorMatch Match(Exception exception, string? from, Func<Exception, bool> isLocal) => ExceptionMatcher.Match(
        exception ?? throw new ArgumentNullException(nameof(exception)),
        text => Match(text, from),
        MatchName,
        isLocal ?? throw new ArgumentNullException(nameof(isLocal)));

    /// <summary>Finds the entry for a code and a text that a client hands out apart.</summary>
    /// <param name="code">The code: an SMTP reply code (<c>(int)ex.StatusCode</c> of MailKit's <c>SmtpCommandException</c>), the number of a Windows error (<c>unchecked((int)0x800CCC0E)</c>, the <c>HResult</c> of an exception), or a number of a table's own.</param>
    /// <param name="text">The text: <c>5.1.1 No such user</c>. It may begin with the code again.</param>
    /// <param name="from">The host that answered, where it is known.</param>
    /// <returns>The best match, or one without an entry that still carries the codes that were read.</returns>
    /// <remarks>In a set that has statuses of HTTP and no codes of mail, a number from 100 to 599 is a status; in others use <see cref="Match(HttpStatusCode, string, string)"/> for one.</remarks>
    public ErrorMatch Match(int code, string? text, string? from = null) => Match(ReplyText.Of(code, text, matcher.IsOfHttp), from);

    /// <summary>Finds the entry for an answer over HTTP.</summary>
    /// <param name="status">The status of the response.</param>
    /// <param name="body">Its body; <see langword="null"/> or empty where it has none.</param>
    /// <param name="from">The host that answered, where it is known: <c>api.sendgrid.com</c>.</param>
    /// <returns>The best match, or one without an entry that still carries the status.</returns>
    public ErrorMatch Match(HttpStatusCode status, string? body, string? from = null) => Match(ReplyText.Http(status, "", body), from);

    /// <summary>Finds the entry for an answer over HTTP, and how long to wait by its header <c>Retry-After</c> (RFC 9110 section 10.2.3).</summary>
    /// <param name="status">The status of the response.</param>
    /// <param name="body">Its body; <see langword="null"/> or empty where it has none.</param>
    /// <param name="retryAfter">The header, as <c>response.Headers.RetryAfter</c> has it; <see langword="null"/> where there is none.</param>
    /// <param name="from">The host that answered, where it is known: <c>api.sendgrid.com</c>.</param>
    /// <returns>The best match, or one without an entry that still carries the status.</returns>
    public ErrorMatch Match(HttpStatusCode status, string? body, RetryConditionHeaderValue? retryAfter, string? from = null) =>
        Match(ReplyText.Http(status, RetryHeaders.Of(retryAfter), body), from);

    /// <summary>Finds the entry for a response whose body has been read already.</summary>
    /// <param name="response">The response. Its status is read, and its headers <c>Retry-After</c> and <c>X-RateLimit-Reset</c>.</param>
    /// <param name="body">Its body; <see langword="null"/> or empty where it has none.</param>
    /// <param name="from">The host that answered; by default the one that was asked.</param>
    /// <returns>The best match, or one without an entry that still carries the status.</returns>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    public ErrorMatch Match(HttpResponseMessage response, string? body, string? from = null)
    {
        _ = response ?? throw new ArgumentNullException(nameof(response));
        string? asked = response.RequestMessage?.RequestUri is { IsAbsoluteUri: true } address ? address.Host : null;
        return Match(ReplyText.Http(response.StatusCode, RetryHeaders.Of(response.Headers), body), from ?? asked);
    }

    /// <summary>Reads the body of a response and finds the entry for it.</summary>
    /// <param name="response">
    /// The response. Its status is read, its headers <c>Retry-After</c> and <c>X-RateLimit-Reset</c>, and at most 64 KiB of its body; where it breaks off,
    /// what came of it. The whole body can still be read afterwards: where it comes from the network unbuffered, <see cref="HttpResponseMessage.Content"/> is
    /// replaced by one that holds what was read.
    /// </param>
    /// <param name="cancellationToken">Calls the reading off.</param>
    /// <returns>The best match, or one without an entry that still carries the status. The host that was asked decides who is believed first.</returns>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="InvalidOperationException">The body came from the network unbuffered and was read already, or the response is disposed of; hand over what was read with <see cref="Match(HttpResponseMessage, string, string)"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was called off.</exception>
    public Task<ErrorMatch> MatchAsync(HttpResponseMessage response, CancellationToken cancellationToken = default) => MatchAsync(response, null, cancellationToken);

    /// <summary>Reads the body of a response that came by way of another host, such as a proxy, and finds the entry for it.</summary>
    /// <param name="response">The response; see <see cref="MatchAsync(HttpResponseMessage, CancellationToken)"/> for what is read of it.</param>
    /// <param name="from">The host that answered: <c>api.sendgrid.com</c>; by default the one that was asked.</param>
    /// <param name="cancellationToken">Calls the reading off.</param>
    /// <returns>The best match, or one without an entry that still carries the status. The host decides who is believed first.</returns>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="InvalidOperationException">The body came from the network unbuffered and was read already, or the response is disposed of; hand over what was read with <see cref="Match(HttpResponseMessage, string, string)"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was called off.</exception>
    public Task<ErrorMatch> MatchAsync(HttpResponseMessage response, string? from, CancellationToken cancellationToken = default)
    {
        return ReadAndMatch(response ?? throw new ArgumentNullException(nameof(response)), from, cancellationToken);

        async Task<ErrorMatch> ReadAndMatch(HttpResponseMessage response, string? from, CancellationToken cancellationToken) =>
            Match(response, await HttpBody.PeekAsync(response, cancellationToken).ConfigureAwait(false), from);
    }

    /// <summary>
    /// A catalog that names a socket's error (<c>SocketError.AccessDenied</c>) is believed before all others, for one of which a part of the name could be a code.
    /// </summary>
    private ErrorMatch MatchName(Exception exception, string text) => exception is not SocketException ? default : catalogs
        .Select(catalog => catalog.Match(text))
        .FirstOrDefault(match => match.Confidence == Confidence.Marker && match.Entry.Keys.Any(key => key.Exception is not null));
}
