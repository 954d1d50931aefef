using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Understands one row.</summary>
internal sealed class EntryReader(ColumnMap columns, TableSettings settings, bool isVocabulary, DiagnosticBag diagnostics)
{
    private static readonly Column[] CodeColumns = [.. HeaderNames.Identifying.Where(column => column != Column.Message)];

    private readonly KeyReader keyReader = new(settings, diagnostics);

    /// <summary>Reads a row.</summary>
    /// <returns>The entry; <see langword="null"/> where the row has an error and is left out.</returns>
    public Entry? Read(RawRow row)
    {
        var cells = new Dictionary<Column, IReadOnlyList<RawCell>>();
        var extras = new List<TermModel>();
        var messages = new List<RawCell>();
        foreach (RawField field in row.Fields)
        {
            if (columns[field.Name] is { } column)
            {
                cells[column] = field.Values;
                messages.AddRange(field.Values.Where(cell => columns.IsMessage(column, cell)));
            }
            else
            {
                extras.Add(new TermModel(field.Name.Text, string.Join("\n", field.Values.Select(cell => cell.Text))));
            }
        }

        foreach (RawCell message in messages)
        {
            diagnostics.Add(DiagnosticRules.TextForCode, message.Range, message.Text, "code", KeyReader.CodeExamples);
            cells[Column.Code] = [.. cells[Column.Code].Where(cell => cell != message)];
            cells[Column.Message] = [.. Cells(cells, Column.Message), message];
        }

        bool isValid = keyReader.TryRead(cells, out List<KeyModel> keys, out string codeText);
        isValid &= TryReadTemplates(cells, codeText, keys, out EquatableArray<TemplateModel> templates);
        isValid &= TryReadSeverity(cells, keys, out Severity severity, out bool isExplicit);
        isValid &= TryReadRetry(cells, out RetryAdvice retry);
        isValid &= TryReadSymbol(cells, out string symbol, out TextRange symbolRange);
        isValid &= TryReadId(cells, out int? id, out TextRange idRange);
        string category = First(cells, Column.Category, out TextRange categoryRange) ?? settings.Category ?? "";
        string? replacedBy = First(cells, Column.ReplacedBy, out TextRange replacedByRange);
        List<RawCell> samples = ListCell.Split(Cells(cells, Column.Sample));
        if (!isValid || (keys.Count == 0 && templates.Count == 0 && !isVocabulary && !ReportUnidentified(row)))
        {
            return null;
        }

        TextRange OrRow(TextRange range) => range == default ? row.Range : range;
        return new Entry(
            row,
            new EntryModel(
                symbol,
                0,
                row.Range.StartLine + 1,
                new EquatableArray<KeyModel>(keys),
                templates,
                new EquatableArray<string>(samples.Select(sample => sample.Text)),
                category.Length == 0 ? null : new CategoryModel(category, 0),
                severity,
                isExplicit,
                retry,
                First(cells, Column.Description, out _) ?? "",
                ListCell.Texts(Cells(cells, Column.Causes)),
                ListCell.Texts(Cells(cells, Column.Remediation)),
                ReadGlossary(cells),
                First(cells, Column.Documentation, out _),
                First(cells, Column.Source, out _),
                First(cells, Column.Since, out _),
                ReadDeprecated(cells, replacedBy),
                replacedBy,
                new EquatableArray<TermModel>(extras)),
            symbolRange != default,
            id,
            OrRow(symbolRange),
            OrRow(idRange),
            OrRow(CodeColumns.SelectMany(column => Cells(cells, column)).Select(cell => cell.Range).FirstOrDefault()),
            OrRow(Cells(cells, Column.Retry).Select(cell => cell.Range).FirstOrDefault()),
            OrRow(categoryRange),
            OrRow(replacedByRange),
            [.. samples.Select(sample => sample.Range)]);
    }

    private bool ReportUnidentified(RawRow row)
    {
        diagnostics.Add(DiagnosticRules.UnreadableCode, row.Range, "", "code, and the row has no message either", "550 5.1.1");
        return false;
    }

    private bool TryReadTemplates(Dictionary<Column, IReadOnlyList<RawCell>> cells, string codeText, List<KeyModel> keys, out EquatableArray<TemplateModel> templates)
    {
        bool isValid = true;
        bool hasNoKeys = keys.Count == 0;
        var found = new List<TemplateModel>();
        foreach (RawCell cell in ListCell.Split(Cells(cells, Column.Message)))
        {
            // The matcher takes the codes out of a reply, so a text that was noted down with them is compared without.
            IReadOnlyList<CodeCell.Code> codes = [];
            string behind = "";
            bool hasCodes = CodeCell.CanBeginWithNumber(cell.Text) && CodeCell.TryRead(cell.Text, out codes, out behind) && behind.Length != 0;
            TemplateModel template = TemplateCell.Read(hasCodes ? behind : cell.Text);
            if (hasCodes && hasNoKeys)
            {
                keys.AddRange(codes.Select(keyReader.ToKey).Where(key => !keys.Contains(key)));
            }

            if (template.Segments.Count == 0)
            {
                diagnostics.Add(DiagnosticRules.EmptyTemplate, cell.Range, cell.Text);
                isValid = false;
            }
            else if (template.Segments.Count > Matching.TemplateMatch.MaxSegments)
            {
                diagnostics.Add(DiagnosticRules.TooLarge, cell.Range, $"A message has at most {Matching.TemplateMatch.MaxSegments - 1} placeholders. Keep only the part that tells this error from others.");
                isValid = false;
            }
            else
            {
                found.Add(template);
            }
        }

        if (found.Count == 0 && isValid && TemplateCell.Read(codeText) is { Segments.Count: > 0 } behindCode)
        {
            found.Add(behindCode);
        }

        templates = new EquatableArray<TemplateModel>(found);
        return isValid;
    }

    private bool TryReadSeverity(Dictionary<Column, IReadOnlyList<RawCell>> cells, List<KeyModel> keys, out Severity severity, out bool isExplicit)
    {
        isExplicit = false;
        if (First(cells, Column.Severity, out TextRange range) is { } text)
        {
            isExplicit = WordCell.TryReadSeverity(text, out severity, out string suggestion);
            if (!isExplicit)
            {
                diagnostics.Add(DiagnosticRules.UnknownSeverity, range, text, suggestion);
            }

            return isExplicit;
        }

        // What the codes say, where they all say the same.
        List<Severity> classes = [.. keys.Select(KeySeverity.Of).Where(value => value != Severity.Unknown).Distinct()];
        severity = classes.Count switch
        {
            0 when !keys.Any(key => key.Enhanced is not null) => SeverityOf(cells),
            1 => classes[0],
            _ => Severity.Unknown,
        };
        return true;
    }

    /// <summary>What the retry advice says of severity, where no code says it.</summary>
    private static Severity SeverityOf(Dictionary<Column, IReadOnlyList<RawCell>> cells) =>
        First(cells, Column.Retry, out _) is { } text && WordCell.TryReadRetry(text, out RetryAdvice retry, out _)
            ? retry is RetryAdvice.Never or RetryAdvice.AfterFix ? Severity.Permanent : Severity.Transient
            : Severity.Unknown;

    private bool TryReadRetry(Dictionary<Column, IReadOnlyList<RawCell>> cells, out RetryAdvice retry)
    {
        retry = RetryAdvice.Unspecified;
        if (First(cells, Column.Retry, out TextRange range) is not { } text || WordCell.TryReadRetry(text, out retry, out string suggestion))
        {
            return true;
        }

        diagnostics.Add(DiagnosticRules.UnknownRetry, range, text, suggestion);
        return false;
    }

    private bool TryReadSymbol(Dictionary<Column, IReadOnlyList<RawCell>> cells, out string symbol, out TextRange range)
    {
        symbol = "";
        if (First(cells, Column.Symbol, out range) is not { } text)
        {
            return true;
        }

        symbol = text;
        if (SymbolName.WhyInvalid(text) is not { } reason)
        {
            return true;
        }

        diagnostics.Add(DiagnosticRules.InvalidSymbol, range, text, reason);
        return false;
    }

    private bool TryReadId(Dictionary<Column, IReadOnlyList<RawCell>> cells, out int? id, out TextRange range)
    {
        id = null;
        if (First(cells, Column.Id, out range) is not { } text)
        {
            return true;
        }

        if ((int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) && value > 0)
            || (CodeCell.TryReadHResult(text, out value) && value != 0))
        {
            id = value;
            return true;
        }

        diagnostics.Add(DiagnosticRules.UnreadableId, range, text);
        return false;
    }

    /// <summary>Why an entry is deprecated: in the table's words, or in ours where it just says yes.</summary>
    private static string? ReadDeprecated(Dictionary<Column, IReadOnlyList<RawCell>> cells, string? replacedBy)
    {
        string? reason = First(cells, Column.Deprecated, out _);
        bool isAnswer = WordCell.TryReadAnswer(reason ?? "no", out bool isDeprecated);
        return !isAnswer ? reason
            : replacedBy is not null ? $"Use {replacedBy}."
            : isDeprecated ? "No longer sent."
            : null;
    }

    private static EquatableArray<TermModel> ReadGlossary(Dictionary<Column, IReadOnlyList<RawCell>> cells)
    {
        var terms = new List<TermModel>();
        foreach (RawCell cell in ListCell.Split(Cells(cells, Column.Glossary)))
        {
            int colon = cell.Text.IndexOf(": ", StringComparison.Ordinal);
            terms.Add(colon > 0
                ? new TermModel(cell.Text.Substring(0, colon).Trim(), cell.Text.Substring(colon + 2).Trim())
                : new TermModel("", cell.Text));
        }

        return new EquatableArray<TermModel>(terms);
    }

    private static IReadOnlyList<RawCell> Cells(Dictionary<Column, IReadOnlyList<RawCell>> cells, Column column) =>
        cells.TryGetValue(column, out IReadOnlyList<RawCell>? values) ? values : [];

    private static string? First(Dictionary<Column, IReadOnlyList<RawCell>> cells, Column column, out TextRange range)
    {
        foreach (RawCell cell in Cells(cells, column))
        {
            if (!ListCell.IsNothing(cell.Text))
            {
                range = cell.Range;
                return cell.Text;
            }
        }

        range = default;
        return null;
    }
}
