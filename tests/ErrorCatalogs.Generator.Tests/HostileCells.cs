using System.Linq;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>Texts that would break out of a literal, a comment, XML, CSV or YAML, if anything could.</summary>
internal static class HostileCells
{
    public static readonly string[] All =
    [
        "\"quoted\"",
        "\"\"\"raw\"\"\"",
        "back\\slash\\u0022\\",
        "*/ class X { } /*",
        "]]> <![CDATA[",
        "</summary><script>&amp;&nope;",
        "<see cref=\"Nothing\"/>",
        "{{braces}} }{ {",
        "$\"{1+1}\"",
        "@\"verbatim\"",
        "'apostrophe'",
        "#if X",
        "#error stop",
        "// comment",
        "/// <summary>",
        "a\nb",
        "a\r\nb",
        "a\rb",
        "a\u0085b",
        "a\u2028b\u2029c",
        "a\vb\fc",
        "a\0b",
        "a\u0001\u001E\u001F\u007Fb",
        "a\uD800b",
        "a\uDC00b",
        "\uDC00\uD800",
        "\uD83D\uDE00 smile",
        "\u202Ereversed\u202C \u200Fright\u200E",
        "\uFEFFmark",
        "\uFFFE\uFFFF",
        "\t\u00A0\u3000 spaces \u200B",
        "e\u0301 combining",
        new string('x', 20_000),
        string.Concat(Enumerable.Repeat("long \"text\" \u00E9 ", 2_000)),
        "%s %n {0} {1:N}",
        "=cmd()",
        "[assembly: X]",
        "--",
        "N/A",
        " | ",
        "a | b | ",
        "key: value",
        "- item",
        "\\r\\n",
        "extern alias X;",
        "global::System.Console.WriteLine();",
        "5.7.1 550 421",
    ];
}
