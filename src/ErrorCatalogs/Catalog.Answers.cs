using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;
using ErrorCatalogs.Answers;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs;

/// <content>Answers that a client hands out in parts, or as an exception.</content>
public sealed partial class Catalog
{
    /// <summary>Whether the catalog knows codes of mail.</summary>
    internal bool KnowsMail => Has(KeyKind.Reply) || Has(KeyKind.Codes) || Has(KeyKind.Enhanced) || Has(KeyKind.AnyClass) || Has(KeyKind.ReplyClass);

    /// <summary>Whether the catalog knows statuses of HTTP, and no codes of mail.</summary>
    private bool IsOfHttp => Has(KeyKind.Http) && !KnowsMail;

    /// <summary>Finds the entry behind an exception.</summary>
    /// <param name="exception">What was thrown; see <see cref="CatalogSet.Match(Exception, string)"/> for what is read of it.</param>
    /// <returns>The match with the best evidence; of equal ones that of the innermost exception. Its <see cref="ErrorMatch.Text"/> is what the exception says.</returns>
    /// <exception cref="ArgumentNullException">There is no exception.</exception>
    public ErrorMatch Match(Exception exception) => ExceptionMatcher.Match(exception ?? throw new ArgumentNullException(nameof(exception)), Match);

    /// <summary>Finds the entry for a code and a text that a client hands out apart.</summary>
    /// <param name="code">The code: an SMTP reply code, the number of a Windows error (<c>unchecked((int)0x800CCC0E)</c>, the <c>HResult</c> of an exception), or a number of the table's own.</param>
    /// <param name="text">The text; it may begin with the code again.</param>
    /// <returns>The best match, or one without an entry that still carries the codes that were read.</returns>
    /// <remarks>In a catalog that has statuses of HTTP and no codes of mail, a number from 100 to 599 is a status.</remarks>
    public ErrorMatch Match(int code, string? text) => Match(ReplyText.Of(code, text, IsOfHttp));

    /// <summary>Finds the entry for an answer over HTTP.</summary>
    /// <param name="status">The status of the response.</param>
    /// <param name="body">Its body; <see langword="null"/> or empty where it has none.</param>
    /// <returns>The best match, or one without an entry that still carries the status.</returns>
    public ErrorMatch Match(HttpStatusCode status, string? body) => Match(ReplyText.Http(status, "", body));

    /// <summary>Finds the entry for an answer over HTTP, and how long to wait by its header <c>Retry-After</c> (RFC 9110 section 10.2.3).</summary>
    /// <param name="status">The status of the response.</param>
    /// <param name="body">Its body; <see langword="null"/> or empty where it has none.</param>
    /// <param name="retryAfter">The header, as <c>response.Headers.RetryAfter</c> has it; <see langword="null"/> where there is none.</param>
    /// <returns>The best match, or one without an entry that still carries the status.</returns>
    public ErrorMatch Match(HttpStatusCode status, string? body, RetryConditionHeaderValue? retryAfter) =>
        Match(ReplyText.Http(status, RetryHeaders.Of(retryAfter), body));

    /// <summary>Finds the entry for a response whose body has been read already.</summary>
    /// <param name="response">The response. Its status is read, and its headers <c>Retry-After</c> and <c>X-RateLimit-Reset</c>.</param>
    /// <param name="body">Its body; <see langword="null"/> or empty where it has none.</param>
    /// <returns>The best match, or one without an entry that still carries the status.</returns>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    public ErrorMatch Match(HttpResponseMessage response, string? body)
    {
        _ = response ?? throw new ArgumentNullException(nameof(response));
        return Match(ReplyText.Http(response.StatusCode, RetryHeaders.Of(response.Headers), body));
    }

    /// <summary>Reads the body of a response and finds the entry for it.</summary>
    /// <param name="response">
    /// The response. Its status is read, its headers <c>Retry-After</c> and <c>X-RateLimit-Reset</c>, and at most 64 KiB of its body; where it breaks off,
    /// what came of it. The whole body can still be read afterwards: where it comes from the network unbuffered, <see cref="HttpResponseMessage.Content"/> is
    /// replaced by one that holds what was read.
    /// </param>
    /// <param name="cancellationToken">Calls the reading off.</param>
    /// <returns>The best match, or one without an entry that still carries the status.</returns>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="InvalidOperationException">The body came from the network unbuffered and was read already, or the response is disposed of; hand over what was read with <see cref="Match(HttpResponseMessage, string)"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was called off.</exception>
    public Task<ErrorMatch> MatchAsync(HttpResponseMessage response, CancellationToken cancellationToken = default)
    {
        return ReadAndMatch(response ?? throw new ArgumentNullException(nameof(response)), cancellationToken);

        async Task<ErrorMatch> ReadAndMatch(HttpResponseMessage response, CancellationToken cancellationToken) =>
            Match(response, await HttpBody.PeekAsync(response, cancellationToken).ConfigureAwait(false));
    }

    internal bool Has(KeyKind kind) => (Reader.Int32(ImageLayout.KeyKinds) >> (int)kind & 1) != 0;
}
