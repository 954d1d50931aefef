using System.Collections.Generic;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Collects the keys of a row, as long and as many as an image holds.</summary>
/// <param name="diagnostics">Takes what is too much.</param>
internal sealed class RowKeys(DiagnosticBag diagnostics)
{
    /// <summary>The longest text that is a code.</summary>
    private const int MaxLength = 1_000;

    /// <summary>The most codes of a row.</summary>
    private const int MaxCodes = 10_000;

    private readonly List<KeyModel> keys = [];

    /// <summary>The same keys, once one of them may come again.</summary>
    private HashSet<KeyModel>? known;

    /// <summary>The keys, in the order of the columns.</summary>
    public IReadOnlyList<KeyModel> Keys => keys;

    /// <summary>The number of their codes, each of a range counted.</summary>
    public int CodeCount { get; private set; }

    /// <summary>Adds a key, or reports why it cannot be held.</summary>
    /// <param name="key">The key.</param>
    /// <param name="cell">Where it stands.</param>
    /// <returns>Whether it is there now.</returns>
    public bool Add(KeyModel key, RawCell cell)
    {
        if ((key.App ?? key.Response ?? key.Exception ?? key.Token) is { Length: > MaxLength })
        {
            diagnostics.Add(DiagnosticRules.TooLarge, cell.Range, $"A code has at most {MaxLength} letters. Keep only the part that tells this error from others.");
            return false;
        }

        bool wasTooMuch = CodeCount > MaxCodes;
        CodeCount += wasTooMuch ? 0 : key.Enhanced is { } range ? range.LastDetail - range.Detail + 1 : 1;
        if (CodeCount > MaxCodes)
        {
            if (!wasTooMuch)
            {
                diagnostics.Add(DiagnosticRules.TooLarge, cell.Range, $"An entry has at most {MaxCodes} codes, each of a range counted. Write 5xx or X.7.1 for many, or split the row.");
            }

            return false;
        }

        keys.Add(key);
        known?.Add(key);
        return true;
    }

    /// <summary>Adds a key unless it is there already.</summary>
    public bool AddOnce(KeyModel key, RawCell cell) => (keys.Count != 0 && (known ??= [.. keys]).Contains(key)) || Add(key, cell);
}
