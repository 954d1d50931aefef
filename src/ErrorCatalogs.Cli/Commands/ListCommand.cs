using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using ErrorCatalogs.Cli.Catalogs;
using ErrorCatalogs.Cli.Output.Json;
using ErrorCatalogs.Cli.Output.Pages;

namespace ErrorCatalogs.Cli.Commands;

/// <summary><c>errcat list</c>: what the catalogs hold.</summary>
internal sealed class ListCommand : Command, IHasExamples
{
    private readonly Terminal terminal;
    private readonly CatalogOptions catalogs = new();
    private readonly Argument<string[]> entry = new("ENTRY")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = "A catalog (Gmail), an entry (Gmail.MailboxFull or MailboxFull) or a code (550 5.7.26).",
    };

    public ListCommand(Terminal terminal)
        : base("list", "Shows the catalogs, the entries of a catalog, or one entry in full.")
    {
        this.terminal = terminal;
        Add(entry);
        catalogs.AddTo(this);
        SetAction(Run);
    }

    /// <inheritdoc/>
    public string[] Examples =>
    [
        "errcat list",
        "errcat list --catalog Gmail",
        "errcat list Gmail.DmarcPolicyRejected",
        "errcat list 550 5.7.26",
        "errcat list --json --table errors.csv",
    ];

    private int Run(ParseResult parsed)
    {
        CatalogLibrary library = catalogs.Load(parsed, terminal.Error);
        if (!catalogs.TryChoose(parsed, library, out IReadOnlyList<Catalog> chosen, out string? message))
        {
            return WrongUsage.Refuse(parsed, [message], terminal.Error);
        }

        string query = string.Join(' ', parsed.GetValue(entry) ?? []).Trim();
        if (query.Length == 0)
        {
            Show(parsed, chosen, withEntries: catalogs.AreNamed(parsed));
            return library.ExitCode;
        }

        IReadOnlyList<Catalog> named = [.. chosen.Where(catalog => catalog.IsNamed(query))];
        if (named.Count != 0)
        {
            Show(parsed, named, withEntries: true);
            return library.ExitCode;
        }

        IReadOnlyList<CatalogEntry> found = EntrySearch.Find(chosen, query);
        if (found.Count == 0)
        {
            return WrongUsage.Refuse(parsed, [EntrySearch.NothingFound(chosen, query)], terminal.Error);
        }

        Show(parsed, found);
        return library.ExitCode;
    }

    private void Show(ParseResult parsed, IReadOnlyList<Catalog> chosen, bool withEntries)
    {
        if (parsed.GetValue(catalogs.Json))
        {
            WriteJson(chosen.SelectMany(catalog => catalog));
        }
        else if (withEntries)
        {
            new Screen(terminal).Write(EntryTable.Of(chosen));
        }
        else
        {
            new Screen(terminal).Write(CatalogTable.Of(chosen));
        }
    }

    private void Show(ParseResult parsed, IReadOnlyList<CatalogEntry> found)
    {
        if (parsed.GetValue(catalogs.Json))
        {
            WriteJson(found);
        }
        else if (found.Count == 1)
        {
            new Screen(terminal).Write(EntryPage.Of(found[0]));
        }
        else
        {
            new Screen(terminal).Write(EntryTable.Of(found));
        }
    }

    private void WriteJson(IEnumerable<CatalogEntry> entries)
    {
        var lines = new JsonLines(terminal.Output);
        foreach (CatalogEntry one in entries)
        {
            lines.Write(one, EntryJson.Write);
        }
    }
}
