using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>Collects the errors of a YAML table as the rows of one.</summary>
/// <param name="diagnostics">Takes what cannot be read.</param>
internal sealed class YamlRows(DiagnosticBag diagnostics)
{
    /// <summary>The most names and texts of a table, aliases followed, so that no document of aliases exhausts the memory.</summary>
    private const int MaxTexts = 1_000_000;

    private readonly YamlFieldReader fieldReader = new(diagnostics);
    private readonly List<RawCell> headers = [];
    private readonly Dictionary<string, RawCell> knownHeaders = new(StringComparer.Ordinal);
    private readonly List<RawRow> rows = [];
    private readonly Dictionary<RawRow, List<RawCell>> spoken = [];
    private int texts;

    /// <summary>Every header, once, in the order of the file.</summary>
    public IReadOnlyList<RawCell> Headers => headers;

    /// <summary>Whether the table has as many names and texts as one can have; no error is added any more.</summary>
    public bool IsFull => texts > MaxTexts;

    /// <summary>The table's header of a column's own name.</summary>
    public RawCell HeaderOf(Column column, TextRange range) => Header(new RawCell(column.ToString().ToLowerInvariant(), range));

    /// <summary>Adds an error.</summary>
    /// <param name="range">Where it starts.</param>
    /// <param name="members">Its names and values.</param>
    /// <param name="given">What its place in the document says of it.</param>
    /// <returns>Its row; <see langword="null"/> where there is a mistake in it.</returns>
    public RawRow? Add(TextRange range, IReadOnlyList<(RawCell Name, YamlNode Value)> members, List<RawField> given)
    {
        bool isValid = true;
        HashSet<string> names = [.. given.Select(field => field.Name.Text)];
        foreach ((RawCell name, YamlNode value) in members)
        {
            if (!names.Add(name.Text))
            {
                diagnostics.Add(DiagnosticRules.UnreadableFile, name.Range, $"'{name.Text}' stands twice in one error. Write several values as a list.");
                isValid = false;
                continue;
            }

            texts++;
            foreach ((RawCell field, List<RawCell> values) in fieldReader.Read(name, value))
            {
                RawCell header = Header(field);
                if (values.Count != 0)
                {
                    given.Add(new RawField(header, values));
                    texts += values.Count;
                }
            }

            if (IsFull)
            {
                diagnostics.Add(DiagnosticRules.TooLarge, name.Range, $"A table has at most {MaxTexts} names and texts, each alias counted. What follows is left out: split the table.");
                return null;
            }
        }

        if (!isValid)
        {
            return null;
        }

        var row = new RawRow(range, given);
        rows.Add(row);
        return row;
    }

    /// <summary>Takes the wordings of an error of which there is nothing but a name and these.</summary>
    public void AddSpoken(RawRow row, List<RawCell> wordings) => spoken[row] = wordings;

    /// <summary>The rows. Where some texts behind names have placeholders or several wordings, all of them are what somebody says.</summary>
    public IReadOnlyList<RawRow> ToRows()
    {
        RawCell? first = spoken.Values.FirstOrDefault(wordings => wordings.Count > 1 || wordings.Exists(HasPlaceholder))?[0];
        if (first is null)
        {
            return rows;
        }

        diagnostics.Add(DiagnosticRules.SpokenDescriptions, first.Range, "Texts behind names have placeholders or several wordings", "all of them are", "Write 'NAME: { description: text }' for those that only explain");
        RawCell message = HeaderOf(Column.Message, first.Range);
        return [.. rows.Select(row => spoken.TryGetValue(row, out List<RawCell>? wordings) && wordings.Exists(HasWords)
            ? row with { Fields = [.. row.Fields, new RawField(message, wordings.FindAll(HasWords))] }
            : row)];
    }

    private static bool HasWords(RawCell wording) => TemplateCell.HasWords(TemplateCell.Read(wording.Text, new WordLists(), out _));

    private static bool HasPlaceholder(RawCell wording)
    {
        int start = Placeholder.Find(wording.Text, 0);
        while (start >= 0 && !Placeholder.TryRead(wording.Text, start, out _))
        {
            start = Placeholder.Find(wording.Text, start + 1);
        }

        return start >= 0;
    }

    private RawCell Header(RawCell name)
    {
        if (!knownHeaders.TryGetValue(name.Text, out RawCell? header))
        {
            header = name;
            knownHeaders.Add(name.Text, header);
            headers.Add(header);
        }

        return header;
    }
}
