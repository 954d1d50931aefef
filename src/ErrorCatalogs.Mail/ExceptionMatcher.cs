using System;
using System.Collections.Generic;
using System.Net.Mail;
using System.Net.Sockets;

namespace ErrorCatalogs.Mail;

/// <summary>Finds the exception that says most, among one and those inside it.</summary>
internal static class ExceptionMatcher
{
    // Far more than are ever nested; a list of recipients or a chain without end stops here.
    private const int MostExceptions = 100;

    /// <summary>The match with the best evidence; of equal ones the innermost, then the first.</summary>
    public static MailMatch Match(Exception exception, string? from)
    {
        MailMatch best = MailErrors.Match("", from);
        int rankOfBest = -1;
        int depthOfBest = 0;
        var next = new Queue<(Exception Exception, int Depth)>();
        next.Enqueue((exception, 0));
        for (int seen = 0; seen < MostExceptions && next.Count != 0; seen++)
        {
            (Exception current, int depth) = next.Dequeue();
            if (IsCancellation(current))
            {
                continue;
            }

            MailMatch match = MatchOne(current, from);
            int rank = Rank(match);
            if (rank > rankOfBest || (rank == rankOfBest && rank != 0 && depth > depthOfBest))
            {
                (best, rankOfBest, depthOfBest) = (match, rank, depth);
            }

            foreach (Exception inner in Inside(current))
            {
                next.Enqueue((inner, depth + 1));
            }
        }

        return best;
    }

    private static MailMatch MatchOne(Exception exception, string? from)
    {
        // What the server said counts before the name of an exception, which only says what was tried.
        if (MailKitReply.Of(exception) is { } reply && MailErrors.Match(reply, from) is var said && Rank(said) != 0)
        {
            return said;
        }

        string text = ExceptionText.Of(exception);

        // One catalog knows the names of socket errors; among all others a provider's own code could be the same word (AccessDenied).
        return exception is SocketException && ServiceOpsErrors.Catalog.Match(text) is { Confidence: Confidence.Marker } match
            ? new MailMatch(match)
            : MailErrors.Match(text, from);
    }

    /// <summary>How much a match says; of unknown ones those say more that have a code.</summary>
    private static int Rank(MailMatch match) => (2 * (int)match.Confidence) + (match.Severity == Severity.Unknown ? 0 : 1);

    /// <summary>Whether somebody called the work off. A timeout looks the same, but for the exception inside it.</summary>
    private static bool IsCancellation(Exception exception) => exception is OperationCanceledException and not { InnerException: TimeoutException };

    private static IEnumerable<Exception> Inside(Exception exception) => exception switch
    {
        AggregateException aggregate => aggregate.InnerExceptions,
        SmtpFailedRecipientsException { InnerExceptions.Length: > 0 } recipients => recipients.InnerExceptions,
        { InnerException: { } inner } => [inner],
        _ => [],
    };
}
