using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace ErrorCatalogs.Tests.Shared;

/// <summary>How one text differs from another, for people.</summary>
internal static class TextDifference
{
    private const int Context = 3;

    /// <summary>The lines that differ, with a few around them.</summary>
    public static string Between(string expected, string actual)
    {
        List<DiffPiece> lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(expected, actual).Lines;
        var text = new StringBuilder();
        int last = -1;
        for (int i = 0; i < lines.Count; i++)
        {
            if (lines.Skip(i - Context).Take(Math.Min(i, Context) + 1 + Context).All(line => line.Type == ChangeType.Unchanged))
            {
                continue;
            }

            text.Append(i > last + 1 ? "  ...\n" : "");
            last = i;
            text.Append(lines[i].Type switch { ChangeType.Inserted => "+ ", ChangeType.Deleted => "- ", _ => "  " }).Append(lines[i].Text).Append('\n');
        }

        return text.ToString();
    }
}
