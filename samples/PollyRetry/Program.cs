using System;
using System.Net.Mail;
using ErrorCatalogs.Mail;
using Polly;
using PollyRetry;

// Four messages to a server that answers as real ones do. The clock jumps over every wait, so all of it takes no time.
var clock = new JumpingClock(new DateTimeOffset(2021, 12, 20, 20, 0, 0, TimeSpan.Zero));
ResiliencePipeline pipeline = MailRetry.Pipeline(clock, retry => Console.WriteLine($"  {clock.GetUtcNow():HH:mm:ss}  {retry}"));

foreach (SimulatedServer server in SimulatedServer.All)
{
    Console.WriteLine(server.Name);
    try
    {
        await pipeline.ExecuteAsync(server.SendAsync);
        Console.WriteLine($"  {clock.GetUtcNow():HH:mm:ss}  sent");
    }
    catch (SmtpException exception)
    {
        MailMatch match = MailErrors.Match(exception);
        Console.WriteLine($"  {clock.GetUtcNow():HH:mm:ss}  given up: {match.Entry} (retry: {match.Retry})");
        if (match.Entry is { Remediation: [string step, ..] })
        {
            Console.WriteLine($"            {step}");
        }
    }

    Console.WriteLine();
}
