using System;
using System.Collections.Generic;
using System.Net.Mail;

namespace ErrorCatalogs.Answers;

/// <summary>Finds the exception that says most, among one and those inside it.</summary>
internal static class ExceptionMatcher
{
    // Far more than are ever nested; a list of recipients or a chain without end stops here.
    private const int MostExceptions = 100;

    /// <summary>The match with the best evidence; of equal ones the innermost, then the first.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="matchText">Matches a text.</param>
    /// <param name="matchName">Matches the text of an exception that has a name of its own in tables; without an entry where none has it.</param>
    /// <param name="isLocal">Tells the exceptions that are not read; those inside them are.</param>
    public static ErrorMatch Match(
        Exception exception, Func<string, ErrorMatch> matchText, Func<Exception, string, ErrorMatch>? matchName = null, Func<Exception, bool>? isLocal = null)
    {
        ErrorMatch best = matchText("").WithText(ExceptionText.Of(exception));
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

            IReadOnlyList<Exception> inside = Inside(current);
            if (!(RepeatsThoseInside(current, inside) || (isLocal is not null && IsLocal(current, inside, isLocal))))
            {
                // Whoever throws has failed, whatever numbers the text has.
                ErrorMatch match = MatchOne(current, matchText, matchName);
                int rank = Rank(match);
                if (!match.IsSuccess && (rank > rankOfBest || (rank == rankOfBest && rank != 0 && depth > depthOfBest)))
                {
                    (best, rankOfBest, depthOfBest) = (match, rank, depth);
                }
            }

            foreach (Exception inner in inside)
            {
                next.Enqueue((inner, depth + 1));
            }
        }

        return best;
    }

    private static ErrorMatch MatchOne(Exception exception, Func<string, ErrorMatch> matchText, Func<Exception, string, ErrorMatch>? matchName)
    {
        // What the server said counts before the name of an exception, which only says what was tried.
        if (MailKitReply.Of(exception) is { } reply && matchText(reply) is var said && Rank(said) != 0)
        {
            return said;
        }

        string text = ExceptionText.Of(exception);
        return matchName?.Invoke(exception, text) is { IsKnown: true } named ? named : matchText(text);
    }

    /// <summary>How much a match says; of unknown ones those say more that have a code.</summary>
    private static int Rank(in ErrorMatch match) => (2 * (int)match.Confidence) + (match.Severity == Severity.Unknown ? 0 : 1);

    /// <summary>Whether somebody called the work off. A timeout looks the same, but for the exception inside it.</summary>
    private static bool IsCancellation(Exception exception) => exception is OperationCanceledException and not { InnerException: TimeoutException };

    /// <summary>Whether the message is made of those of the exceptions inside, which are read by themselves.</summary>
    private static bool RepeatsThoseInside(Exception exception, IReadOnlyList<Exception> inside) => exception is AggregateException && inside.Count != 0;

    /// <summary>Whether an exception is not to be read, or says what such a one inside it says.</summary>
    private static bool IsLocal(Exception exception, IReadOnlyList<Exception> inside, Func<Exception, bool> isLocal)
    {
        if (isLocal(exception))
        {
            return true;
        }

        foreach (Exception inner in inside)
        {
            if (isLocal(inner) && inner.Message is { Length: > 0 } message && exception.Message is { } own && own.Contains(message))
            {
                return true;
            }
        }

        return false;
    }

    private static IReadOnlyList<Exception> Inside(Exception exception) => exception switch
    {
        AggregateException aggregate => aggregate.InnerExceptions,
        SmtpFailedRecipientsException { InnerExceptions.Length: > 0 } recipients => recipients.InnerExceptions,
        { InnerException: { } inner } => [inner],
        _ => [],
    };
}
