using System;
using System.Threading.Tasks;
using ErrorCatalogs;
using ErrorCatalogs.Mail;
using Polly;
using Polly.Retry;

namespace PollyRetry;

/// <summary>The pipeline to copy: tries again where the server's answer says that it helps, and when it says.</summary>
internal static class MailRetry
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    /// <summary>Makes the pipeline.</summary>
    /// <param name="clock">The clock; <see cref="TimeProvider.System"/> outside of tests.</param>
    /// <param name="report">Is told of every retry.</param>
    public static ResiliencePipeline Pipeline(TimeProvider clock, Action<string> report)
    {
        return new ResiliencePipelineBuilder { TimeProvider = clock }.AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = 4,

            // Used where the answer does not say how long to wait: 10 s, 20 s, 40 s, ...
            Delay = TimeSpan.FromSeconds(10),
            BackoffType = DelayBackoffType.Exponential,

            ShouldHandle = arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is { } exception && IsWorthARetry(MailErrors.Match(exception), clock)),

            // A wait that the server asks for; null leaves it to the growing delays above.
            DelayGenerator = arguments => ValueTask.FromResult(
                arguments.Outcome.Exception is { } exception ? Delay(MailErrors.Match(exception), clock) : null),

            OnRetry = arguments =>
            {
                MailMatch match = MailErrors.Match(arguments.Outcome.Exception!);
                report($"{match.Category}: {match.Text}\n            waits {arguments.RetryDelay}{(match.GetRetryAfter(clock) is null ? "" : ", as the server asks")}");
                return default;
            },
        }).Build();
    }

    /// <summary>Whether to hold the message here; what must wait for longer belongs in a queue, and what will never work to a person.</summary>
    private static bool IsWorthARetry(MailMatch match, TimeProvider clock) =>
        match.Retry is RetryAdvice.Now or RetryAdvice.Backoff or RetryAdvice.AfterDelay
        && !(match.GetRetryAfter(clock) > LongestWait);

    private static TimeSpan? Delay(MailMatch match, TimeProvider clock) =>
        match.GetRetryAfter(clock) ?? (match.Retry == RetryAdvice.Now ? TimeSpan.Zero : null);
}
