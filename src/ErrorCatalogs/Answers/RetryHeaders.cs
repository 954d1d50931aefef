using System.Collections.Generic;
using System.Linq;
using System.Net.Http.Headers;

namespace ErrorCatalogs.Answers;

/// <summary>Writes those headers of a response that say when to try again.</summary>
internal static class RetryHeaders
{
    private const string RateLimitReset = "X-RateLimit-Reset";

    public static string Of(RetryConditionHeaderValue? retryAfter) => retryAfter is null ? "" : Line("Retry-After", retryAfter.ToString());

    public static string Of(HttpResponseHeaders headers)
    {
        // The typed property gives up a value that is not quite as the standard has it.
        string retryAfter = headers.TryGetValues("Retry-After", out IEnumerable<string>? values) ? Line("Retry-After", values.First()) : "";
        return headers.TryGetValues(RateLimitReset, out values) ? retryAfter + Line(RateLimitReset, values.First()) : retryAfter;
    }

    private static string Line(string name, string value) => name + ": " + value + "\r\n";
}
