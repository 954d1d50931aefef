using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace ErrorCatalogs.Cli.Output.Pages;

/// <summary>What a reply means and what to do about it.</summary>
internal static class MatchPage
{
    public static IRenderable Of(string reply, ErrorMatch match) => new Rows(
        Printable.Text(reply.Trim().Length == 0 ? "(an empty reply)" : Printable.Cut(reply), Styles.Quiet),
        Text.Empty,
        Blocks.Indented(match.IsKnown ? Known(match) : Unknown(match)));

    private static IEnumerable<IRenderable> Known(ErrorMatch match) => Blocks.Spaced(
        [Blocks.Title(match.Entry.ToString(), match.Severity), .. Blocks.Prose(match.Entry.Description)],
        Blocks.Numbered(match.Entry.Remediation),
        Blocks.Columns(Facts(match)));

    private static IEnumerable<IRenderable> Unknown(ErrorMatch match) => Blocks.Spaced(
        [
            Blocks.Title("Unknown", match.Severity),
            .. Blocks.Prose(Codes(match).Length == 0
                ? "No catalog knows this text, and nothing in it is the code of one error alone."
                : "No catalog knows this reply. What follows is read from its code alone."),
        ],
        Blocks.Columns(Facts(match)));

    private static IEnumerable<(string Name, string Value)> Facts(ErrorMatch match) => new[]
    {
        ("Retry", match.Retry == RetryAdvice.Unspecified ? "" : Wording.Of(match.Retry)),
        ("Retry after", Wording.Of(match.RetryTimeIn(match.Text))),
        ("Category", match.Entry.Category),
        ("Codes", Codes(match)),
        ("Matched", match.IsKnown ? Wording.Of(match.Confidence) + Codeless(match) : ""),
        ("Documentation", match.Entry.Documentation),
    }
    .Concat(match.Captures.Select(capture => ("{" + capture.Name + "}", Printable.Cut(capture.Value))))
    .Where(fact => fact.Item2.Length != 0);

    /// <summary>Why the codes of a reply say nothing of an error that was found by its text.</summary>
    private static string Codeless(ErrorMatch match) => match.Confidence != Confidence.Text || Codes(match).Length == 0 ? ""
        : match.Entry.Keys.Count == 0 ? ", whatever the codes"
        : "; the catalog has other codes for it";

    private static string Codes(ErrorMatch match)
    {
        Reply reply = match.Reply;
        return string.Join(' ', new[]
        {
            reply.Code == 0 ? "" : reply.Code.ToString(CultureInfo.InvariantCulture),
            reply.Enhanced.ToString(),
            reply.HttpStatus == 0 ? "" : "HTTP " + reply.HttpStatus.ToString(CultureInfo.InvariantCulture),
            reply.HResult == 0 ? "" : "0x" + reply.HResult.ToString("X8", CultureInfo.InvariantCulture),
        }
        .Where(code => code.Length != 0));
    }
}
