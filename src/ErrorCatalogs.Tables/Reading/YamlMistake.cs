using System;

namespace ErrorCatalogs.Tables.Reading;

/// <summary>What is wrong with a text that is no YAML, as somebody who wrote it would say it.</summary>
/// <param name="Text">What is wrong.</param>
/// <param name="Range">Where.</param>
internal sealed record YamlMistake(string Text, TextRange Range)
{
    /// <summary>Explains the mistakes that are made most often: tabs, and colons in texts.</summary>
    /// <param name="message">What the parser says.</param>
    /// <param name="range">Where the parser was.</param>
    /// <param name="text">The whole text.</param>
    public static YamlMistake Of(string message, TextRange range, string text)
    {
        if (message.IndexOf(" tab ", StringComparison.Ordinal) >= 0 && FindTab(text, range.StartLine) is { } tab)
        {
            return new YamlMistake("A tab stands before the text of this line, where YAML wants spaces", tab);
        }

        return message.EndsWith("found invalid mapping", StringComparison.Ordinal)
            ? new YamlMistake("A text has ': ' in it, which makes it a name and a value: put quotes around a text with ': '", range)
            : new YamlMistake(message, range);
    }

    /// <summary>The first tab in the indentation of a line.</summary>
    private static TextRange? FindTab(string text, int fromLine)
    {
        string[] lines = text.Split('\n');
        for (int line = fromLine; line < lines.Length; line++)
        {
            int indentation = lines[line].Length - lines[line].TrimStart(' ', '\t').Length;
            int tab = lines[line].IndexOf('\t', 0, indentation);
            if (tab >= 0 && indentation < lines[line].Length)
            {
                return new TextRange(line, tab, line, tab + 1);
            }
        }

        return null;
    }
}
