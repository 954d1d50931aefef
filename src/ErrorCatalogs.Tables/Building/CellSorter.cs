using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Sorts what a row says by the meaning of its columns.</summary>
/// <param name="columns">What the columns mean.</param>
internal sealed class CellSorter(ColumnMap columns)
{
    /// <summary>The columns of which an entry has one value.</summary>
    private static readonly ColumnSet Single = ColumnSet.Of(
        Column.Symbol, Column.Id, Column.Category, Column.Severity, Column.Retry, Column.Documentation, Column.Since, Column.Deprecated, Column.ReplacedBy, Column.Title);

    /// <summary>Sorts a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="extras">What stands in columns without a meaning.</param>
    /// <param name="messages">What stands among the codes and is none.</param>
    public RowCells Sort(RawRow row, out List<TermModel> extras, out List<RawCell> messages)
    {
        var cells = new RowCells();
        extras = [];
        messages = [];
        foreach (RawField field in row.Fields)
        {
            switch (columns[field.Name])
            {
                case null:
                    extras.Add(Extra(field));
                    if (field.Name == columns.OtherSeverities && field.Values.All(cell => WordCell.IsSuccess(cell.Text)))
                    {
                        cells[Column.Severity] = field.Values;
                    }

                    break;
                case Column.Title:
                    AddNames(field, cells, extras);
                    break;
                case Column.Message when columns.MessagesCanBeNames && (columns.NamesAreCodes || field.Values.All(IsOneWord)):
                    AddNames(field, cells, extras);
                    cells[Column.Message] = columns.NamesAreCodes ? [.. field.Values.Where(cell => !IsOneWord(cell) && !IdentifierName.IsJoined(cell.Text))] : [];
                    break;
                case Column.App:
                    AddCodes(cells, field.Values);
                    break;
                case Column.Message:
                    AddMessages(field, cells);
                    break;
                case { } column:
                    cells[column] = field.Values;
                    AddBeside(column, field, cells, extras, messages);
                    break;
            }
        }

        if (columns.CodeClasses is { } classes && row.Fields.FirstOrDefault(field => field.Name == classes) is { } names)
        {
            AddCodes(cells, cells[Column.Code].Select(cell => cell with { Text = names.Values[0].Text + cell.Text }).ToList());
        }

        return cells;
    }

    /// <summary>Adds what the server says, in English first, since that names the errors.</summary>
    private void AddMessages(RawField field, RowCells cells)
    {
        IReadOnlyList<RawCell> others = cells[Column.Message];
        cells[Column.Message] = others.Count == 0 ? field.Values
            : field.Name == columns.EnglishMessages ? [.. field.Values, .. others]
            : [.. others, .. field.Values];
    }

    /// <summary>What a cell says beside the value of its column.</summary>
    private void AddBeside(Column column, RawField field, RowCells cells, List<TermModel> extras, List<RawCell> messages)
    {
        if (field.Values.Count > 1 && Single.Contains(column))
        {
            extras.Add(Extra(field with { Values = [.. field.Values.Skip(1)] }));
        }

        if (column == Column.Symbol && columns.SymbolsAreCodes)
        {
            AddCodes(cells, field.Values);
        }
        else if (column == Column.Http && field.Values.Any(cell => cell.Text.Any(char.IsLetter) && !ListCell.IsNothing(cell.Text)))
        {
            extras.Add(Extra(field));
        }
        else if (column == Column.Code && columns.CodesCanBeMessages)
        {
            messages.AddRange(field.Values.Where(IsMessage));
        }
    }

    /// <summary>Adds what an error is called, to the codes as well where these are names of a program.</summary>
    private void AddNames(RawField field, RowCells cells, List<TermModel> extras)
    {
        cells[Column.Title] = columns.NamesAreShort ? [] : field.Values;
        extras.Add(Extra(field));
        if (columns.NamesAreCodes)
        {
            AddCodes(cells, field.Values.Where(cell => IdentifierName.IsJoined(cell.Text)));
        }
    }

    private static void AddCodes(RowCells cells, IEnumerable<RawCell> codes) => cells[Column.App] = [.. cells[Column.App], .. codes];

    private static TermModel Extra(RawField field) => new(field.Name.Text, string.Join("\n", field.Values.Select(cell => cell.Text)));

    /// <summary>Whether a name is too short to be looked for in texts.</summary>
    private static bool IsOneWord(RawCell cell) => TemplateCell.Words(cell.Text).Count < 2;

    /// <summary>Whether a cell where codes or messages can be is a message.</summary>
    private static bool IsMessage(RawCell cell) => !ListCell.IsNothing(cell.Text) && !CodeCell.BeginsWithCode(cell.Text) && !BareNumbers.IsOwn(cell.Text);
}
