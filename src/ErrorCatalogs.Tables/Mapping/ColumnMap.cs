using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>Which column of a table means what.</summary>
internal sealed class ColumnMap
{
    private readonly Dictionary<RawCell, Column> columns = [];
    private HashSet<RawCell> narrower = [];

    private ColumnMap()
    {
    }

    /// <summary>The chosen meaning of each header, in the table's order; <see langword="null"/> for an extra value.</summary>
    public List<(string Header, Column? Column)> Choices { get; } = [];

    /// <summary>Whether the header of the code column can mean messages as well, so that a cell in it may be one.</summary>
    public bool CodesCanBeMessages { get; private set; }

    /// <summary>Whether the header of the message column says that it holds names, of which one of a single word is no text to look for.</summary>
    public bool MessagesCanBeNames { get; private set; }

    /// <summary>The header of what the server says in English, where it also stands there in other languages.</summary>
    public RawCell? EnglishMessages { get; private set; }

    /// <summary>Whether messages are written down with their codes; else a number at the start of one is a word of it: <c>500 recipients are too many</c>.</summary>
    public bool MessagesHaveCodes { get; private set; }

    /// <summary>Whether names are those of a program, which says them beside its codes or in their stead: <c>NO_ERROR</c>, <c>noSuchObject</c>.</summary>
    public bool NamesAreCodes { get; private set; }

    /// <summary>Whether all these are too short to read well: <c>ENOENT</c>.</summary>
    public bool NamesAreShort { get; private set; }

    /// <summary>The header of names each of which counts its own errors; <see langword="null"/> where there is none.</summary>
    public RawCell? CodeClasses { get; private set; }

    /// <summary>Whether symbols are the constants of a program: <c>ER_DUP_ENTRY</c>.</summary>
    public bool SymbolsAreCodes { get; private set; }

    /// <summary>The header of severities in other words than ours, of which one for a success tells all the same; <see langword="null"/> where there is none.</summary>
    public RawCell? OtherSeverities { get; private set; }

    /// <summary>Whether no column is known to hold texts, and one that is not known does.</summary>
    public bool TextsAreUnknown { get; private set; }

    /// <summary>Decides what the headers of a table mean.</summary>
    /// <param name="table">The table.</param>
    /// <param name="protocol">The protocol of its codes, where it names one.</param>
    /// <param name="isVocabulary">Whether it lists categories, which a protocol may stand beside.</param>
    /// <param name="diagnostics">Takes what is unknown or stands twice.</param>
    public static ColumnMap Of(RawTable table, Protocol protocol, bool isVocabulary, DiagnosticBag diagnostics)
    {
        var map = new ColumnMap();
        HashSet<RawCell> nameless = NamelessWithCells(table);
        RawCell[] headers = [.. table.Headers.Where(header => header.Text.Length != 0 || nameless.Contains(header))];
        var shapes = new CellShapes(table);
        HashSet<RawCell> states = LifeCycles.Find(table);
        RawCell? statuses = StatusColumn.Find(table, states);
        var meanings = headers.ToDictionary(header => header, header => header == statuses
            ? protocol == Protocol.Smtp ? Column.Reply : Column.Http
            : states.Contains(header) ? null
            : shapes.Choose(header));
        NameLanguages(headers, meanings);
        LastWords.Complete(table, shapes, headers, meanings);
        ProblemTypes.Complete(table, headers, meanings);
        UnnamedCodes.Complete(table, headers, meanings);
        if (!meanings.Values.Any(column => HeaderNames.Identifying.Contains(column)))
        {
            // They are all that tells the errors apart.
            headers.Where(states.Contains).ToList().ForEach(header => meanings[header] = Column.Code);
        }

        var codes = new CodeColumns(table, headers, meanings);
        codes.Complete();
        map.narrower = NarrowerCodes.Complete(table, headers, meanings);
        map.CodeClasses = NarrowerCodes.FindClass(table, headers, meanings);

        var taken = new Dictionary<Column, RawCell>();
        foreach (RawCell header in headers.OrderBy(header => RankOf(header, meanings[header])))
        {
            if (meanings[header] is { } column && !taken.ContainsKey(column))
            {
                taken.Add(column, header);
            }
        }

        Dictionary<RawCell, string> mistyped = MistypedHeadings.Find([.. headers.Where(header => meanings[header] is null && HeaderNames.Candidates(header).Count == 0)], headers);
        bool hasNoTexts = table.Rows.Count > 1 && !headers.Any(header => meanings[header] is Column.Message or Column.Description or Column.Causes or Column.Remediation && table.TextsBelow(header).Count != 0);
        HashSet<Column>? repeated = null;
        foreach (RawCell header in headers)
        {
            Column? column = meanings[header];
            if (column is null && mistyped.TryGetValue(header, out string? meant))
            {
                diagnostics.Add(DiagnosticRules.MistypedColumn, header.Range, header.Text, meant);
            }
            else if (column is null)
            {
                if (!isVocabulary || !Vocabulary.IsProtocol(header.Text))
                {
                    bool isText = hasNoTexts && shapes.Most(header, CellShapes.IsLongText);
                    map.TextsAreUnknown |= isText;
                    diagnostics.Add(isText ? DiagnosticRules.UnknownTexts : DiagnosticRules.UnknownColumn, header.Range, header.Text, OwnHeadings.Escape(header.Text));
                }
            }
            else if (column == Column.Severity && SeverityWords.AreOthers(table, header))
            {
                diagnostics.Add(DiagnosticRules.OtherWords, header.Range, header.Text);
                map.OtherSeverities = header;
                column = null;
            }
            else if (taken[column.Value] != header && IsTitle(header) && !taken.ContainsKey(Column.Title))
            {
                column = Column.Title;
                taken.Add(Column.Title, header);
                map.columns.Add(header, Column.Title);
                map.AddNames(codes, header);
            }
            else if (taken[column.Value] != header && IsTranslation(header, taken[column.Value]))
            {
                // What the server says it may say in any language; of other texts an entry has one.
                if (column == Column.Message)
                {
                    map.columns.Add(header, Column.Message);
                }
                else
                {
                    column = null;
                }
            }
            else if (column == Column.App && taken[Column.App] != header)
            {
                // An error may have any number of its own codes.
                map.columns.Add(header, Column.App);
            }
            else if (taken[column.Value] != header && Repeated().Contains(column.Value))
            {
                diagnostics.Add(DiagnosticRules.RepeatedColumn, header.Range, header.Text, taken[column.Value].Text);
                column = null;
            }
            else
            {
                map.columns.Add(header, column.Value);
                map.CodesCanBeMessages |= column == Column.Code && HeaderNames.Candidates(header).Contains(Column.Message);
                map.EnglishMessages = column == Column.Message && LanguageOf(header) == Languages.English ? header : map.EnglishMessages;
                map.MessagesCanBeNames |= column == Column.Message && IsName(header);
                if (column == Column.Message && IsName(header))
                {
                    map.AddNames(codes, header);
                }

                map.SymbolsAreCodes |= column == Column.Symbol && codes.HoldsConstants(header);
                map.MessagesHaveCodes |= column == Column.Message && shapes.Most(header, CellShapes.IsTextWithCode);
            }

            map.Choices.Add((header.Text, column));
        }

        return map;

        HashSet<Column> Repeated() => repeated ??= [.. headers
            .Where(header => meanings[header] is not null)
            .GroupBy(header => meanings[header]!.Value)
            .Where(group => StandTogether(table, group))
            .Select(group => group.Key)];
    }

    /// <summary>The columns that a row says something in.</summary>
    public ColumnSet In(RawRow row)
    {
        ColumnSet found = default;
        for (int i = 0; i < row.Fields.Count; i++)
        {
            found = columns.TryGetValue(row.Fields[i].Name, out Column column) ? found.With(column) : found;
        }

        return found;
    }

    /// <summary>The meaning of a header; <see langword="null"/> for an extra value.</summary>
    public Column? this[RawCell header] => columns.TryGetValue(header, out Column column) ? column : null;

    /// <summary>Whether something in a row tells apart what one code stands for.</summary>
    public bool TellsApart(RawRow row) => (narrower.Count != 0 || CodeClasses is not null) && row.Fields.Any(field => narrower.Contains(field.Name) || field.Name == CodeClasses);

    /// <summary>Whether a column of the table means something.</summary>
    public bool Has(Column column) => columns.ContainsValue(column);

    /// <summary>Whether one of some columns means something.</summary>
    public bool HasAny(ColumnSet any) => columns.Values.Any(column => any.Contains(column));

    /// <summary>The header of a column; <see langword="null"/> where the table has none.</summary>
    public RawCell? HeaderOf(Column column) => columns.FirstOrDefault(pair => pair.Value == column).Key;

    private void AddNames(CodeColumns codes, RawCell header)
    {
        NamesAreCodes |= codes.HoldsIdentifiers(header);
        NamesAreShort |= codes.HoldsShortNames(header);
    }

    /// <summary>Adds a column of categories that no header names.</summary>
    public RawCell AddCategories(TextRange range)
    {
        var header = new RawCell("category", range);
        columns.Add(header, Column.Category);
        return header;
    }

    /// <summary>The columns without a header that nevertheless hold something; Markdown has empty ones at both sides.</summary>
    private static HashSet<RawCell> NamelessWithCells(RawTable table) =>
        table.Headers.Any(header => header.Text.Length == 0)
            ? [.. table.Rows.SelectMany(row => row.Fields).Select(field => field.Name).Where(name => name.Text.Length == 0)]
            : [];

    /// <summary>Which of several headers means a column first: the column's own name, then English, and last one that can also be a title.</summary>
    private static int RankOf(RawCell header, Column? column) =>
        column is { } own && HeaderNames.IsOwnName(header, own) ? 0
        : column == Column.Message && IsTitle(header) ? 3
        : LanguageOf(header) == Languages.English ? 1
        : 2;

    /// <summary>Whether a header names the errors, which is what the server says where nothing else in the table is.</summary>
    private static bool IsTitle(RawCell header) => HeaderNames.Candidates(header).Contains(Column.Title);

    /// <summary>Whether a row has values below more than one of some headers; else they are one column under several names.</summary>
    public static bool StandTogether(RawTable table, IEnumerable<RawCell> headers)
    {
        HashSet<RawCell> among = [.. headers];
        return table.Rows.Any(row => row.Fields.Count(field => among.Contains(field.Name)) > 1);
    }

    /// <summary>Columns that are called by nothing but a language have what the server says, where no other column has.</summary>
    private static void NameLanguages(RawCell[] headers, Dictionary<RawCell, Column?> meanings)
    {
        RawCell[] languages = [.. headers.Where(header => meanings[header] is null && Languages.Of(header.Text, out string rest) is not null && rest.Length == 0)];
        if (languages.Select(LanguageOf).Distinct().Count() < 2 || meanings.ContainsValue(Column.Message))
        {
            return;
        }

        foreach (RawCell header in languages)
        {
            meanings[header] = Column.Message;
        }
    }

    /// <summary>Whether a header means the same as another, in another language.</summary>
    private static bool IsTranslation(RawCell header, RawCell other) => LanguageOf(header) != LanguageOf(other);

    private static string? LanguageOf(RawCell header) => Languages.Of(header.Text, out _);

    private static bool IsName(RawCell header) => (IsTitle(header) || !HeaderNames.Candidates(header).Contains(Column.Message)) && !HeaderNames.Normalise(header.Meaning ?? header.Text).Equals("title", StringComparison.Ordinal);
}
