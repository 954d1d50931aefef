using System;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace ErrorCatalogs.Mail;

/// <content>Answers over HTTP.</content>
public static partial class MailErrors
{
    /// <summary>Finds the error that an answer over HTTP reports.</summary>
    /// <param name="status">The status of the response.</param>
    /// <param name="body">Its body; <see langword="null"/> or empty where it has none.</param>
    /// <param name="from">The host that answered, where it is known: <c>api.sendgrid.com</c>.</param>
    /// <returns>The best match, or one without an entry that still carries the status.</returns>
    public static MailMatch Match(HttpStatusCode status, string? body, string? from = null) => new(Catalogs.Match(status, body, from));

    /// <summary>Finds the error that an answer over HTTP reports, and how long to wait by its header <c>Retry-After</c> (RFC 9110 section 10.2.3).</summary>
    /// <param name="status">The status of the response.</param>
    /// <param name="body">Its body; <see langword="null"/> or empty where it has none.</param>
    /// <param name="retryAfter">The header, as <c>response.Headers.RetryAfter</c> has it; <see langword="null"/> where there is none.</param>
    /// <param name="from">The host that answered, where it is known: <c>api.sendgrid.com</c>.</param>
    /// <returns>The best match, or one without an entry that still carries the status.</returns>
    public static MailMatch Match(HttpStatusCode status, string? body, RetryConditionHeaderValue? retryAfter, string? from = null) =>
        new(Catalogs.Match(status, body, retryAfter, from));

    /// <summary>Finds the error that a response reports, where its body has been read already.</summary>
    /// <param name="response">The response. Its status is read, and its headers <c>Retry-After</c> and <c>X-RateLimit-Reset</c>.</param>
    /// <param name="body">Its body; <see langword="null"/> or empty where it has none.</param>
    /// <param name="from">The host that answered; by default the one that was asked.</param>
    /// <returns>The best match, or one without an entry that still carries the status.</returns>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    public static MailMatch Match(HttpResponseMessage response, string? body, string? from = null) => new(Catalogs.Match(response, body, from));

    /// <summary>Reads the body of a response and finds the error that it reports.</summary>
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
    public static async Task<MailMatch> MatchAsync(HttpResponseMessage response, CancellationToken cancellationToken = default) =>
        new(await Catalogs.MatchAsync(response, cancellationToken).ConfigureAwait(false));

    /// <summary>Reads the body of a response that came by way of another host, such as a proxy, and finds the error that it reports.</summary>
    /// <param name="response">The response; see <see cref="MatchAsync(HttpResponseMessage, CancellationToken)"/> for what is read of it.</param>
    /// <param name="from">The host that answered: <c>api.sendgrid.com</c>; by default the one that was asked.</param>
    /// <param name="cancellationToken">Calls the reading off.</param>
    /// <returns>The best match, or one without an entry that still carries the status. The host decides who is believed first.</returns>
    /// <exception cref="ArgumentNullException">There is no response.</exception>
    /// <exception cref="InvalidOperationException">The body came from the network unbuffered and was read already, or the response is disposed of; hand over what was read with <see cref="Match(HttpResponseMessage, string, string)"/>.</exception>
    /// <exception cref="OperationCanceledException">The reading was called off.</exception>
    public static async Task<MailMatch> MatchAsync(HttpResponseMessage response, string? from, CancellationToken cancellationToken = default) =>
        new(await Catalogs.MatchAsync(response, from, cancellationToken).ConfigureAwait(false));
}
