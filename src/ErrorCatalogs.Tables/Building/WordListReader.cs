using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Understands the lists of words of a table.</summary>
internal static class WordListReader
{
    /// <summary>Reads lists; one may name those before it.</summary>
    public static WordLists Read(IReadOnlyList<RawWordList> raw, DiagnosticBag diagnostics)
    {
        var lists = new WordLists();
        var suggestions = new Suggestions();
        foreach (RawWordList list in raw)
        {
            List<Wording> wordings = ReadItems(list, lists, suggestions, diagnostics);
            if (wordings.Count > ImageLayout.MaxWordings)
            {
                diagnostics.Add(DiagnosticRules.TooLarge, list.Name.Range, $"A list of words has at most {ImageLayout.MaxWordings} of them. Split the list.");
                wordings.RemoveRange(ImageLayout.MaxWordings, wordings.Count - ImageLayout.MaxWordings);
            }

            if (!lists.TryAdd(list.Name.Text, wordings))
            {
                diagnostics.Add(DiagnosticRules.InvalidSetting, list.Name.Range, list.Name.Text, "name of two lists of words", "Give one of them another name.");
            }
        }

        return lists;
    }

    private static List<Wording> ReadItems(RawWordList list, WordLists lists, Suggestions suggestions, DiagnosticBag diagnostics)
    {
        var wordings = new List<Wording>();
        foreach (RawCell item in ListCell.Split(list.Items))
        {
            if (WordChoice.Append(item.Text, lists, wordings) is { } unknown)
            {
                diagnostics.Add(DiagnosticRules.UnknownWordList, item.Range, unknown, suggestions.For(unknown, lists.Names));
            }
        }

        wordings.RemoveAll(wording => wording.Words.Count == 0);
        if (wordings.Count == 0)
        {
            TextRange range = list.Items.Count == 0 ? list.Name.Range : list.Items[0].Range;
            diagnostics.Add(DiagnosticRules.InvalidSetting, range, string.Join(" | ", list.Items.Select(item => item.Text)), $"list of words '{list.Name.Text}'", "Write words, with ' | ' between them.");
        }

        return [.. wordings.Distinct()];
    }
}
