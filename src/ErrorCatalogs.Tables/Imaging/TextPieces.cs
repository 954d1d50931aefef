using System.Collections.Generic;
using System.Linq;
using System.Text;
using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>The texts of a catalog's entries, in pieces.</summary>
internal sealed class TextPieces
{
    private TextPieces(List<string> pieces, List<int> offsets)
    {
        Pieces = pieces;
        Offsets = offsets;
    }

    public IReadOnlyList<string> Pieces { get; }

    /// <summary>For each entry, where its record starts in its piece.</summary>
    public IReadOnlyList<int> Offsets { get; }

    /// <summary>The record of one entry: its fields with separators between, up to the last one that is not empty.</summary>
    public static string Record(EntryModel entry)
    {
        var record = new StringBuilder();
        Write(record, entry);
        return record.ToString();
    }

    public static TextPieces Of(CatalogModel model)
    {
        var pieces = new List<string>();
        var offsets = new List<int>();
        for (int start = 0; start < model.Entries.Count; start += ImageLayout.EntriesPerTextPiece)
        {
            var piece = new StringBuilder();
            for (int i = start; i < model.Entries.Count && i < start + ImageLayout.EntriesPerTextPiece; i++)
            {
                offsets.Add(piece.Length);
                Write(piece, model.Entries[i]);
            }

            pieces.Add(piece.ToString());
        }

        return new TextPieces(pieces, offsets);
    }

    /// <summary>The items of a list as one field.</summary>
    public static string List(IReadOnlyList<string> items) => items.Count switch
    {
        0 => "",
        1 => Clean(items[0]),
        _ => string.Join(ImageLayout.ItemSeparator.ToString(), items.Select(Clean)),
    };

    private static void Write(StringBuilder record, EntryModel entry)
    {
        int end = record.Length;
        foreach (string field in new[]
        {
            entry.Symbol,
            Clean(entry.Description),
            entry.Templates.Count == 0 ? "" : List([.. entry.Templates.Select(template => template.Text)]),
            List(entry.Causes),
            List(entry.Remediation),
            Pairs(entry.Glossary),
            Clean(entry.Documentation),
            Clean(entry.Source),
            Clean(entry.Since),
            Clean(entry.Deprecated),
            Clean(entry.ReplacedBy),
            entry.Category?.Symbol ?? "",
            Pairs(entry.Extras),
        })
        {
            record.Append(field);
            end = field.Length == 0 ? end : record.Length;
            record.Append(ImageLayout.FieldSeparator);
        }

        record.Length = end;
        record.Append(ImageLayout.EndOfText);
    }

    private static string Pairs(EquatableArray<TermModel> terms) =>
        terms.Count == 0 ? "" : List([.. terms.SelectMany(term => new[] { term.Name, term.Text })]);

    /// <summary>The separators are control characters that no text needs.</summary>
    private static string Clean(string? text) =>
        text is null or "" ? "" : text.Replace(ImageLayout.FieldSeparator, ' ').Replace(ImageLayout.ItemSeparator, ' ').Replace(ImageLayout.EndOfText, ' ');
}
