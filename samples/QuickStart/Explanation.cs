using System;
using ErrorCatalogs;
using ErrorCatalogs.Mail;

namespace QuickStart;

/// <summary>What the catalogs know of a reply, printed for people.</summary>
internal static class Explanation
{
    /// <summary>Asks all catalogs at once. The best match of any of them wins.</summary>
    public static void Print(string reply)
    {
        MailMatch match = MailErrors.Match(reply);

        Console.WriteLine(reply.ReplaceLineEndings(" / "));
        Console.WriteLine($"  error       {match.Entry} ({match.Category}; confidence: {match.Confidence})");
        Console.WriteLine($"  severity    {match.Severity}, retry: {match.Retry}");
        PrintEntry(match.Entry);
        foreach (Capture capture in match.Captures)
        {
            Console.WriteLine($"  {capture.Name,-11} {capture.Value}");
        }

        Console.WriteLine();
    }

    /// <summary>What happened and what to do. An unknown reply has neither, and its codes and severity all the same.</summary>
    public static void PrintEntry(CatalogEntry entry)
    {
        if (!entry.Exists)
        {
            Console.WriteLine("  This reply is in no catalog.");
            return;
        }

        Console.WriteLine($"  what        {entry.Description}");
        int number = 1;
        foreach (string step in entry.Remediation)
        {
            Console.WriteLine($"  {(number == 1 ? "to do" : ""),-11} {number++}. {step}");
        }
    }
}
