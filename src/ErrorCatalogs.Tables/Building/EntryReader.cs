using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Understands one row.</summary>
/// <param name="columns">What the columns of its table mean.</param>
/// <param name="settings">The table's settings.</param>
/// <param name="numbers">What the numbers among its codes are.</param>
/// <param name="templateReader">Reads messages.</param>
/// <param name="isVocabulary">Whether the table lists categories.</param>
/// <param name="diagnostics">Takes what is wrong with rows.</param>
internal sealed class EntryReader(ColumnMap columns, TableSettings settings, NumberKind numbers, TemplateReader templateReader, bool isVocabulary, DiagnosticBag diagnostics)
{
    private static readonly Column[] CodeColumns = [.. HeaderNames.Identifying.Without(Column.Message).InOrder()];

    /// <summary>The most codes of a table, so that none takes for ever.</summary>
    private const int MaxCodes = 1_000_000;

    private readonly CellSorter sorter = new(columns);
    private readonly KeyReader keyReader = new(settings, numbers, diagnostics);
    private long codeCount;

    /// <summary>Reads a row.</summary>
    /// <returns>The entry; <see langword="null"/> where the row has an error and is left out.</returns>
    public Entry? Read(RawRow row)
    {
        RowCells cells = sorter.Sort(row, out List<TermModel> extras, out List<RawCell> messages);
        foreach (RawCell message in messages)
        {
            diagnostics.Add(DiagnosticRules.TextForCode, message.Range, message.Text, "code", KeyReader.CodeExamples);
            cells[Column.Code] = [.. cells[Column.Code].Where(cell => cell != message)];
            cells[Column.Message] = [.. cells[Column.Message], message];
        }

        bool isValid = keyReader.TryRead(cells, out RowKeys found, out string codeText);
        isValid &= TryReadTemplates(cells, codeText, found, out EquatableArray<TemplateModel> templates);
        IReadOnlyList<KeyModel> keys = found.Keys;
        Severity severity = ReadSeverity(cells, keys, out bool isExplicit);
        RetryAdvice retry = ReadRetry(cells);
        isValid &= TryReadSymbol(cells, out RawCell? symbol);
        isValid &= TryReadId(cells, out int? id);
        string category = cells.FirstText(Column.Category) ?? settings.Category ?? "";
        string? replacedBy = cells.FirstText(Column.ReplacedBy);
        IReadOnlyList<RawCell> samples = cells.Values(Column.Sample);
        if (!isValid || (keys.Count == 0 && templates.Count == 0 && !isVocabulary && !ReportUnidentified(row, cells)) || !HasRoom(found, templates, CodeRange(cells) ?? row.Range))
        {
            return null;
        }

        return new Entry(
            row,
            new EntryModel(
                symbol?.Text ?? "",
                0,
                row.Range.StartLine + 1,
                new EquatableArray<KeyModel>(keys),
                templates,
                cells.Texts(Column.Sample),
                category.Length == 0 ? null : new CategoryModel(category, 0),
                severity,
                isExplicit,
                retry,
                Joined(cells, Column.Description, " ") ?? "",
                cells.Texts(Column.Causes),
                cells.Texts(Column.Remediation),
                ReadGlossary(cells),
                cells.FirstText(Column.Documentation),
                Joined(cells, Column.Source, " | "),
                cells.FirstText(Column.Since),
                ReadDeprecated(cells, replacedBy),
                replacedBy,
                new EquatableArray<TermModel>(extras)),
            symbol is not null,
            cells.FirstText(Column.Title) ?? "",
            id,
            symbol?.Range ?? row.Range,
            cells.First(Column.Id)?.Range ?? row.Range,
            CodeRange(cells) ?? row.Range,
            cells.RangeOf(Column.Retry) ?? row.Range,
            cells.First(Column.Category)?.Range ?? row.Range,
            cells.First(Column.ReplacedBy)?.Range ?? row.Range,
            samples.Count == 0 ? [] : [.. samples.Select(sample => sample.Range)])
        {
            NameIsCode = symbol is not null && cells.First(Column.App) == symbol,
            HasOneCode = cells[Column.Code].Count != 0 && cells.Values(Column.Code).Count == 1,
            HasNarrowerCode = columns.TellsApart(row),
        };
    }

    /// <summary>The values of a YAML list as one text.</summary>
    private static string? Joined(RowCells cells, Column column, string separator) => cells[column].Count < 2
        ? cells.FirstText(column)
        : string.Join(separator, cells[column].Select(cell => cell.Text));

    /// <summary>The place of the first code.</summary>
    private static TextRange? CodeRange(RowCells cells)
    {
        foreach (Column column in CodeColumns)
        {
            if (cells.RangeOf(column) is { } range)
            {
                return range;
            }
        }

        return null;
    }

    private bool ReportUnidentified(RawRow row, RowCells cells)
    {
        string reason = cells.FirstText(Column.Title) is { } name
            ? $"'{name}' is no message to look for, as any text may have it, and the row has no code."
            : cells.First(Column.Description) is not null || cells.First(Column.Remediation) is not null
                ? "The row has texts for people, and neither a code nor a message. If it goes on with the row above, move its texts there; else give it a code."
                : "The row has no message, and no code either.";
        diagnostics.Add(DiagnosticRules.UnreadableCode, row.Range, reason, "550 5.1.1");
        return false;
    }

    /// <summary>Whether the table has room for the codes of a row, which count once more for each text that another row may share.</summary>
    private bool HasRoom(RowKeys keys, EquatableArray<TemplateModel> templates, TextRange range)
    {
        long count = (long)keys.CodeCount * (1 + templates.Count);
        if (codeCount + count > MaxCodes)
        {
            diagnostics.Add(DiagnosticRules.TooLarge, range, $"The codes of a table are at most {MaxCodes}, each of a range counted, and again for each message of its row. Split the table.");
            return false;
        }

        codeCount += count;
        return true;
    }

    private bool TryReadTemplates(RowCells cells, string codeText, RowKeys keys, out EquatableArray<TemplateModel> templates)
    {
        bool isValid = true;
        bool hasNoKeys = keys.Keys.Count == 0;
        var found = new List<TemplateModel>();
        var wordless = new List<(RawCell Cell, string Reason)>();
        foreach (RawCell cell in cells.Values(Column.Message))
        {
            // The matcher takes the codes out of a reply, so a text that was noted down with them is compared without.
            IReadOnlyList<CodeCell.Code> codes = [];
            string behind = "";
            bool hasCodes = CodeCell.CanBeginWithNumber(cell.Text) && CodeCell.TryRead(cell.Text, out codes, out behind) && behind.Length != 0;
            string text = hasCodes ? behind : cell.Text;
            if (hasCodes && hasNoKeys && (columns.MessagesHaveCodes || codes.Any(code => code.EnhancedCode is not null)))
            {
                isValid &= keyReader.TryAdd(codes, keys, cell);
            }

            if (templateReader.Read(text, cell.Text, cell.Range, out string? reason) is { } template)
            {
                found.Add(template);
            }
            else if (reason is not null)
            {
                wordless.Add((cell, reason));
            }
            else
            {
                isValid = false;
            }
        }

        bool isIdentified = keys.Keys.Count != 0 || found.Count != 0;
        foreach ((RawCell cell, string reason) in wordless)
        {
            diagnostics.Add(isIdentified ? DiagnosticRules.WordlessMessage : DiagnosticRules.EmptyTemplate, cell.Range, cell.Text, reason);
            isValid &= isIdentified;
        }

        if (found.Count == 0 && isValid && templateReader.IsText(codeText))
        {
            TemplateModel? behindCode = templateReader.Read(codeText, codeText, CodeRange(cells) ?? TextRange.Start);
            if (behindCode is null)
            {
                isValid = false;
            }
            else
            {
                found.Add(behindCode);
            }
        }

        templates = new EquatableArray<TemplateModel>(found);
        return isValid;
    }

    /// <summary>The severity that the row gives, or else what its codes and its retry advice say of it.</summary>
    private Severity ReadSeverity(RowCells cells, IReadOnlyList<KeyModel> keys, out bool isExplicit)
    {
        isExplicit = false;
        if (cells.First(Column.Severity) is { } cell)
        {
            isExplicit = WordCell.TryReadSeverity(cell.Text, out Severity given, out string suggestion);
            if (isExplicit)
            {
                return given;
            }

            diagnostics.Add(DiagnosticRules.UnknownSeverity, cell.Range, cell.Text, suggestion);
        }

        Severity severity = KeySeverity.Of(keys, out bool isOpen);
        return isOpen && !keys.Any(key => key.Enhanced is not null) ? SeverityOf(cells) : severity;
    }

    /// <summary>What the retry advice says of severity, where no code says it.</summary>
    private static Severity SeverityOf(RowCells cells) =>
        cells.FirstText(Column.Retry) is { } text && WordCell.TryReadRetry(text, out RetryAdvice retry, out _)
            ? retry is RetryAdvice.Never or RetryAdvice.AfterFix ? Severity.Permanent : Severity.Transient
            : Severity.Unknown;

    private RetryAdvice ReadRetry(RowCells cells)
    {
        if (cells.First(Column.Retry) is not { } cell)
        {
            return RetryAdvice.Unspecified;
        }

        if (WordCell.TryReadRetry(cell.Text, out RetryAdvice retry, out string suggestion))
        {
            return retry;
        }

        diagnostics.Add(DiagnosticRules.UnknownRetry, cell.Range, cell.Text, suggestion);
        return RetryAdvice.Unspecified;
    }

    private bool TryReadSymbol(RowCells cells, out RawCell? symbol)
    {
        symbol = cells.First(Column.Symbol);
        if (symbol is null || SymbolName.WhyInvalid(symbol.Text) is not { } reason)
        {
            return true;
        }

        diagnostics.Add(DiagnosticRules.InvalidSymbol, symbol.Range, symbol.Text, reason);
        return false;
    }

    private bool TryReadId(RowCells cells, out int? id)
    {
        id = null;
        if (cells.First(Column.Id) is not { } cell)
        {
            return true;
        }

        if (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int value) || CodeCell.TryReadHResult(cell.Text, out value))
        {
            // 0 is the value of Unknown.
            id = value == 0 ? null : value;
            return true;
        }

        diagnostics.Add(DiagnosticRules.UnreadableId, cell.Range, cell.Text);
        return false;
    }

    /// <summary>Why an entry is deprecated: in the table's words, or in ours where it just says yes.</summary>
    private static string? ReadDeprecated(RowCells cells, string? replacedBy)
    {
        bool isDeprecated = false;
        return cells.FirstText(Column.Deprecated) is { } reason && !WordCell.TryReadAnswer(reason, out isDeprecated) ? reason
            : replacedBy is not null ? $"Use {replacedBy}."
            : isDeprecated ? "No longer sent."
            : null;
    }

    private static EquatableArray<TermModel> ReadGlossary(RowCells cells)
    {
        var terms = new List<TermModel>();
        foreach (RawCell cell in cells.Values(Column.Glossary))
        {
            int colon = cell.Text.IndexOf(": ", StringComparison.Ordinal);
            terms.Add(colon > 0
                ? new TermModel(cell.Text.Substring(0, colon).Trim(), cell.Text.Substring(colon + 2).Trim())
                : new TermModel("", cell.Text));
        }

        return new EquatableArray<TermModel>(terms);
    }
}
