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
    private readonly Option<string[]> category = new("--category")
    {
        HelpName = "NAME",
        Description = "List the entries of this category (MailboxFull). May be given more than once.",
    };

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
        Add(category);
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
        "errcat list --category MailboxFull",
        "errcat list --json --table errors.csv",
    ];

    private int Run(ParseResult parsed)
    {
        CatalogLibrary library = catalogs.Load(parsed, terminal.Error);
        if (!catalogs.TryChoose(parsed, library, out IReadOnlyList<Catalog> chosen, out string? message))
        {
            return WrongUsage.Refuse(parsed, [message], terminal.Error);
        }

        string[] categories = parsed.GetValue(category) ?? [];
        if (categories.FirstOrDefault(name => CategoryNames.Find(library.Catalogs, name) is null) is { } unknown)
        {
            return WrongUsage.Refuse(parsed, [CategoryNames.Unknown(unknown, library.Catalogs)], terminal.Error);
        }

        string query = string.Join(' ', parsed.GetValue(entry) ?? []).Trim();
        IReadOnlyList<Catalog> named = query.Length == 0 ? chosen : [.. chosen.Where(catalog => catalog.IsNamed(query))];
        IReadOnlyList<CatalogEntry> found = named.Count != 0 ? [] : EntrySearch.Find(chosen, query);
        if (named.Count + found.Count == 0)
        {
            return WrongUsage.Refuse(parsed, [EntrySearch.NothingFound(chosen, query)], terminal.Error);
        }

        if (categories.Length != 0)
        {
            ShowLines(parsed, [.. named.SelectMany(catalog => catalog).Concat(found).Where(one => one.IsOfAny(categories))]);
        }
        else if (named.Count != 0)
        {
            Show(parsed, named, withEntries: query.Length != 0 || catalogs.AreNamed(parsed));
        }
        else
        {
            Show(parsed, found);
            ShowHint(parsed, CategoryNames.Find(chosen, query));
        }

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
        if (found.Count == 1 && !parsed.GetValue(catalogs.Json))
        {
            new Screen(terminal).Write(EntryPage.Of(found[0]));
        }
        else
        {
            ShowLines(parsed, found);
        }
    }

    private void ShowLines(ParseResult parsed, IReadOnlyList<CatalogEntry> found)
    {
        if (parsed.GetValue(catalogs.Json))
        {
            WriteJson(found);
        }
        else
        {
            new Screen(terminal).Write(EntryTable.Of(found));
        }
    }

    /// <summary>Says that a word that found entries by their symbol is the name of a category too.</summary>
    private void ShowHint(ParseResult parsed, string? category)
    {
        if (category is not null && !parsed.GetValue(catalogs.Json))
        {
            terminal.Output.Write('\n');
            terminal.Output.Write(CategoryNames.Hint(category));
            terminal.Output.Write('\n');
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
