using System;
using System.Globalization;
using System.Linq;
using Spectre.Console;

namespace ErrorCatalogs.Cli.Output.Pages;

/// <summary>Text from tables and servers, made safe to show: it can neither move the cursor nor colour the screen.</summary>
internal static class Printable
{
    private const int MostOfReply = 2000;

    /// <summary>A text of one or more lines.</summary>
    public static Text Text(string text, Style? style = null) =>
        new(string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(Line)), style);

    /// <summary>A text in one line.</summary>
    public static string Line(string text) =>
        string.Create(text.Length, text, (line, source) =>
        {
            for (int i = 0; i < line.Length; i++)
            {
                line[i] = Visible(source[i]);
            }
        });

    /// <summary>A reply or a part of one, cut where it is longer than anybody reads.</summary>
    public static string Cut(string reply) => reply.Length <= MostOfReply
        ? reply
        : string.Create(CultureInfo.InvariantCulture, $"{reply.AsSpan(0, MostOfReply)} ... ({reply.Length:N0} characters)");

    /// <summary>What to show for a character: a space for one that moves to the next line or column, U+FFFD for other controls.</summary>
    private static char Visible(char character) => character switch
    {
        '\r' or '\n' or '\t' or '\u2028' or '\u2029' => ' ',

        // These turn the direction of the text that follows, so that it reads as something else.
        (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => '\uFFFD',
        _ when char.IsControl(character) => '\uFFFD',
        _ => character,
    };
}
