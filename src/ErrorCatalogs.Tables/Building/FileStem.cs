using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Names a catalog after its file: <c>orders.csv</c> and <c>order-errors.csv</c>.</summary>
internal static class FileStem
{
    /// <summary>Last words that say no more than that the file is a table of errors, which the types say as well.</summary>
    private static readonly string[][] Endings = [["error", "codes"], ["error", "code"], ["errors"], ["error"], ["codes"]];

    /// <summary>The name of the catalog in a file; empty where the file's has no letter to begin with.</summary>
    public static string NameOf(string fileName)
    {
        int dot = fileName.LastIndexOf('.');
        string stem = dot > 0 ? fileName.Substring(0, dot) : fileName;
        string[] words = HeaderWords.Of(stem);
        foreach (string[] ending in Endings.Where(ending => words.Length > ending.Length))
        {
            int kept = words.Length - ending.Length;
            if (words.Skip(kept).Select(word => word.ToLowerInvariant()).SequenceEqual(ending) && SymbolName.Make(string.Join(" ", words, 0, kept)) is { Length: > 0 } name)
            {
                return name;
            }
        }

        // Numbers are all that tells 10-errors.csv from 20-errors.csv.
        string[] numbers = [.. words.TakeWhile(word => word.All(letter => letter is >= '0' and <= '9'))];
        bool isNumbered = numbers.Length != 0 && Endings.Any(ending => words.Skip(numbers.Length).Select(word => word.ToLowerInvariant()).SequenceEqual(ending));
        return SymbolName.Make(stem) + (isNumbered ? string.Join("_", numbers) : "");
    }
}
