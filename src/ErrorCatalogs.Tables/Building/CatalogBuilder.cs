using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Understands a table that was read: its settings, columns and rows.</summary>
internal sealed class CatalogBuilder(TableFile file, RawTable raw, DiagnosticBag diagnostics)
{
    /// <summary>The longest setting.</summary>
    private const int MaxText = 10_000;

    private readonly TableSettings settings = file.Settings.Or(raw.Settings);
    private readonly SettingPlaces places = raw.Places.Under(file.Settings);

    /// <summary>Builds the table.</summary>
    /// <param name="cancellation">Calls the building off.</param>
    public ParsedTable Build(CancellationToken cancellation)
    {
        ColumnMap columns = ColumnMap.Of(raw, KeyReader.ProtocolOf(settings.Protocol), settings.TableKind == TableKind.Vocabulary, diagnostics);
        TableKind kind = ReadKind();
        bool isVocabulary = kind == TableKind.Vocabulary;
        if (!HasRows() || (!isVocabulary && !HasIdentifyingColumn(columns)))
        {
            return Result(null, []);
        }

        CheckProtocol();
        string name = ReadName();
        var templateReader = new TemplateReader(WordListReader.Read(raw.WordLists, diagnostics), diagnostics);
        NumberKind numbers = BareNumbers.Of(raw, columns, KeyReader.ProtocolOf(settings.Protocol), diagnostics);
        var reader = new EntryReader(columns, settings, numbers, templateReader, isVocabulary, diagnostics);
        IReadOnlyList<RawRow> rows = file.IsYaml ? raw.Rows : WithMergedCells(columns);
        var entries = new List<Entry>(rows.Count);
        foreach (RawRow row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            if (reader.Read(row) is { } entry)
            {
                entries.Add(entry);
            }
        }

        entries = SpokenDescriptions.Apply(entries, columns, isVocabulary, templateReader, diagnostics);
        entries = EntrySymbols.Assign(entries, isVocabulary, diagnostics);
        entries = EntryValues.Assign(entries, diagnostics);
        cancellation.ThrowIfCancellationRequested();
        EntryChecks.Run(entries, isVocabulary, columns.TextsAreUnknown, diagnostics);
        if (entries.Count > Imaging.ImageWriter.MaxEntries)
        {
            diagnostics.Add(DiagnosticRules.TooLarge, entries[Imaging.ImageWriter.MaxEntries].Row.Range, $"A catalog has at most {Imaging.ImageWriter.MaxEntries} entries. Split the table.");
            entries.RemoveRange(Imaging.ImageWriter.MaxEntries, entries.Count - Imaging.ImageWriter.MaxEntries);
        }

        return Result(new CatalogModel(
            file.FileName,
            name,
            ReadText(settings.Title, "title") ?? name,
            ReadIdentifier(settings.Enum, "enum") ?? (isVocabulary ? name : EnumOf(name)),
            isVocabulary,
            ReadNamespace(),
            ReadAccessibility(),
            null,
            SplitSetting(ReadText(settings.Hosts, "hosts")),
            SplitSetting(ReadText(settings.Signatures, "signatures")),
            new EquatableArray<ColumnModel>(columns.Choices.Select(choice => new ColumnModel(choice.Header, NameOf(choice.Column)))),
            new EquatableArray<EntryModel>(entries.Select(entry => entry.Model)))
        {
            IsGeneral = kind == TableKind.General,
            Protocol = KeyReader.ProtocolOf(settings.Protocol),
        }, entries);
    }

    private ParsedTable Result(CatalogModel? model, List<Entry> entries) => new(
        file.Path,
        model,
        new EquatableArray<TextRange>(entries.Select(entry => entry.CategoryRange)),
        new EquatableArray<EquatableArray<TextRange>>(entries.Select(entry => new EquatableArray<TextRange>(entry.SampleRanges))),
        settings.Categories,
        places,
        diagnostics.ToArray());

    private bool HasRows()
    {
        if (raw.Rows.Count == 0 && !diagnostics.HasErrors)
        {
            diagnostics.Add(DiagnosticRules.UnreadableFile, TextRange.Start, "The table holds no error. Write a header and a row for each error, or leave the file out.");
        }

        return raw.Rows.Count != 0;
    }

    private bool HasIdentifyingColumn(ColumnMap columns)
    {
        if (columns.SymbolsAreCodes || columns.HasAny(HeaderNames.Identifying))
        {
            return true;
        }

        TextRange range = raw.Headers.Count == 0 ? TextRange.Start : raw.Headers[0].Range;
        RawCell? unknown = raw.Headers.FirstOrDefault(header => header.Text.Length != 0 && columns[header] is null);
        diagnostics.Add(
            DiagnosticRules.NoCodeColumn,
            range,
            string.Join(", ", raw.Headers.Take(10).Select(header => $"'{header.Text}'")),
            OwnHeadings.Escape(unknown?.Text ?? "Heading"),
            MissingHeaders.Are(raw, raw.Headers) ? " They look like the first error: write a line of headers above it." : "",
            file.IsYaml ? "" : $" in line {range.StartLine + 1}");
        return false;
    }

    /// <summary>The rows with what stands once for several of them. A column of categories shows that it is merged by its empty cells, headings by standing alone.</summary>
    private IReadOnlyList<RawRow> WithMergedCells(ColumnMap columns) => columns.Has(Column.Category)
        ? ContinuedRows.Join(MergedCategories.FillDown(raw.Rows, columns, diagnostics), raw.Headers, columns, diagnostics)
        : MergedCategories.FillDown(ContinuedRows.Join(raw.Rows, raw.Headers, columns, diagnostics), columns, diagnostics);

    /// <summary>The enum of a table; that of one called after nothing but errors says so once.</summary>
    private static string EnumOf(string name) => name is "Errors" or "Error" ? "Error" : name + "Error";

    private TableKind ReadKind()
    {
        if (settings.TableKind is { } kind)
        {
            return kind;
        }

        diagnostics.Add(DiagnosticRules.InvalidSetting, places.Of("kind"), settings.Kind!, "kind", "Write catalog, general or vocabulary.");
        return TableKind.Catalog;
    }

    private bool ReadAccessibility()
    {
        if (settings.Accessibility is not { } access || access.Equals("internal", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        if (access.Equals("public", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        diagnostics.Add(DiagnosticRules.InvalidSetting, places.Of("accessibility"), access, "accessibility", "Write public or internal.");
        return false;
    }

    private void CheckProtocol()
    {
        if (settings.Protocol is { } protocol && KeyReader.ProtocolOf(protocol) == Protocol.Unknown)
        {
            diagnostics.Add(DiagnosticRules.InvalidSetting, places.Of("protocol"), protocol, "protocol", "Write smtp, imap, pop3, http, hresult or app.");
        }
    }

    private string ReadName()
    {
        if (ReadIdentifier(settings.Name, "name") is { } given)
        {
            return given;
        }

        string made = FileStem.NameOf(file.FileName);
        return made.Length == 0 ? "Table" : made;
    }

    /// <summary>A setting that is free text.</summary>
    private string? ReadText(string? value, string setting)
    {
        if (value is null || value.Length <= MaxText)
        {
            return value;
        }

        diagnostics.Add(DiagnosticRules.TooLarge, places.Of(setting), $"The {setting} of a table has at most {MaxText} letters. Shorten it.");
        return null;
    }

    private string? ReadIdentifier(string? value, string setting)
    {
        if (value is null)
        {
            return null;
        }

        if (value.Length != 0 && SymbolName.WhyInvalid(value) is null)
        {
            return value;
        }

        diagnostics.Add(DiagnosticRules.InvalidSetting, places.Of(setting), value, setting, "Use letters and digits without spaces, beginning with a letter.");
        return null;
    }

    /// <summary>The namespace: names with dots between, each of them a valid identifier.</summary>
    private string? ReadNamespace()
    {
        if (settings.Namespace is not { Length: > 0 } name)
        {
            return null;
        }

        if (name.Length < 200 && name.Split('.').All(IsIdentifier))
        {
            return name;
        }

        diagnostics.Add(DiagnosticRules.InvalidSetting, places.Of("namespace"), name, "namespace", "Write names of letters and digits with dots between, such as Acme.Mail, fewer than 200 characters in all.");
        return null;

        static bool IsIdentifier(string part) =>
            part.Length != 0 && (char.IsLetter(part[0]) || part[0] == '_') && part.All(letter => char.IsLetterOrDigit(letter) || letter == '_');
    }

    private static EquatableArray<string> SplitSetting(string? value) => new((value ?? "")
        .Split(',', ';', '\n')
        .Select(item => item.Trim())
        .Where(item => item.Length != 0));

    /// <summary>A column by the name that our own tables give it.</summary>
    private static string? NameOf(Column? column) => column switch
    {
        null => null,
        Column.Documentation => "doc",
        Column.ReplacedBy => "replaced_by",
        { } known => known.ToString().ToLowerInvariant(),
    };
}
