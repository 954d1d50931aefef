using System;
using System.Collections.Generic;
using System.CommandLine;
using ErrorCatalogs.Cli.Catalogs;
using ErrorCatalogs.Cli.Output.Json;
using ErrorCatalogs.Cli.Output.Pages;
using ErrorCatalogs.Cli.Replies;

namespace ErrorCatalogs.Cli.Commands;

/// <summary><c>errcat match</c>: which errors replies report.</summary>
internal sealed class MatchCommand : Command, IHasExamples
{
    private readonly Terminal terminal;
    private readonly CatalogOptions catalogs = new();
    private readonly Option<string?> from = new("--from", "-f")
    {
        HelpName = "HOST",
        Description = "The host that answered; it decides which provider is believed first, and says nothing where one --catalog alone is named.",
    };

    private readonly Argument<string[]> replies = new("REPLY")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = @"Replies, each in quotes. Without any they are read from standard input, one a line; a written \r\n or \n separates the lines of one reply.",
    };

    private readonly Option<bool> whole = new("--whole", "-w")
    {
        Description = "All of standard input is one reply, whatever lines it has: a bounce, a session, the body of a webhook.",
    };

    public MatchCommand(Terminal terminal)
        : base("match", "Says of each reply which error it reports and what to do about it.")
    {
        this.terminal = terminal;
        Add(replies);
        catalogs.AddTo(this);
        Add(from);
        Add(whole);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public string[] Examples =>
    [
        "errcat match \"550 5.1.1 The email account that you tried to reach does not exist.\"",
        "errcat match --from gmail-smtp-in.l.google.com < replies.txt",
        "errcat match --json < replies.txt > matches.jsonl",
        "errcat match --whole < bounce.eml",
        "errcat match \"-ERR [SYS/TEMP] Mailbox is locked\"",
    ];

    private int Run(ParseResult parsed)
    {
        string[] given = parsed.GetValue(replies) ?? [];
        bool isWhole = parsed.GetValue(whole);
        if (isWhole && given.Length != 0)
        {
            return WrongUsage.Refuse(parsed, ["--whole reads standard input ('< FILE'), so there can be no REPLY beside it."], terminal.Error);
        }

        CatalogLibrary library = catalogs.Load(parsed, terminal.Error);
        if (!catalogs.TryChoose(parsed, library, out IReadOnlyList<Catalog> chosen, out string? message))
        {
            return WrongUsage.Refuse(parsed, [message], terminal.Error);
        }

        Func<string, ErrorMatch> matcher = Matcher(chosen, catalogs.AreNamed(parsed), parsed.GetValue(from));
        Func<string, ErrorMatch> match = reply => Match(matcher, reply);
        Action<string> answer = parsed.GetValue(catalogs.Json) ? Json(match) : Text(match);
        if (given.Length != 0)
        {
            Array.ForEach(given, reply => answer(ReplyText.Unescape(reply)));
        }
        else if (isWhole)
        {
            TellHowToEnd("Type a reply of any number of lines");
            answer(new ReplyReader(terminal.Input).ReadAll());
        }
        else
        {
            TellHowToEnd("Type replies, one a line");
            AnswerLines(answer);
        }

        return library.ExitCode;
    }

    /// <summary>A single catalog that is named is asked as the provider's own, so that its codes count whoever answered.</summary>
    private static Func<string, ErrorMatch> Matcher(IReadOnlyList<Catalog> chosen, bool areNamed, string? from)
    {
        if (areNamed && chosen.Count == 1)
        {
            return chosen[0].Match;
        }

        var set = new CatalogSet([.. chosen]);
        return reply => set.Match(reply, from);
    }

    /// <summary>Matches a reply; one that nobody knows and that is nothing but an error number is taken for that number.</summary>
    private static ErrorMatch Match(Func<string, ErrorMatch> matcher, string reply)
    {
        ErrorMatch match = matcher(reply);
        return !match.IsKnown && ErrorNumber.TryRead(reply.Trim(), out string number) && matcher(number) is { IsKnown: true } known ? known : match;
    }

    private Action<string> Json(Func<string, ErrorMatch> match)
    {
        var lines = new JsonLines(terminal.Output);
        return reply => lines.Write(match(reply), MatchJson.Write);
    }

    private Action<string> Text(Func<string, ErrorMatch> match)
    {
        var screen = new Screen(terminal);
        return reply => screen.WriteSpaced(MatchPage.Of(reply, match(reply)));
    }

    private void TellHowToEnd(string input)
    {
        if (terminal.IsTyped)
        {
            terminal.Error.WriteLine(input + (OperatingSystem.IsWindows() ? "; Ctrl+Z and Enter end." : "; Ctrl+D ends."));
        }
    }

    private void AnswerLines(Action<string> answer)
    {
        var lines = new ReplyReader(terminal.Input);
        while (true)
        {
            // Whoever writes the next line may be waiting for the answer to this one.
            if (!lines.IsNextAtHand)
            {
                terminal.Output.Flush();
            }

            if (lines.ReadLine() is not { } line)
            {
                return;
            }

            answer(ReplyText.Unescape(line));
        }
    }
}
