using System.Text.RegularExpressions;

namespace ErrorCatalogs.Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Line">The line of its opening fence.</param>
/// <param name="Language">The first word after the fence.</param>
/// <param name="Arguments">The other words: the name of a file.</param>
/// <param name="Text">What stands between the fences.</param>
internal sealed partial record CodeBlock(int Line, string Language, string Arguments, string Text)
{
    /// <summary>Whether it is an error table.</summary>
    public bool IsTable => Language is "csv" or "yaml";

    /// <summary>The name of the file that the block stands for: as the fence says, else after the table's own name.</summary>
    public string FileName => Arguments.Length != 0 ? Arguments : $"{(NameSetting().Match(Text) is { Success: true } name ? name.Groups[1].Value.ToLowerInvariant() : "table")}.{Language}";

    [GeneratedRegex(@"^[# ]*name: (\w+)", RegexOptions.Multiline)]
    private static partial Regex NameSetting();
}
