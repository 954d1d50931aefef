using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>A column <c>Status</c> that tells how far the work on a row has come, <c>Draft</c>, <c>Done</c>, and not what the server says.</summary>
internal static class LifeCycles
{
    /// <summary>The states of rows, tickets and interfaces.</summary>
    private static readonly HashSet<string> States = new(
        [
            "active", "inactive", "draft", "open", "opened", "reopened", "closed", "done", "todo", "in progress", "in review", "in development", "in use", "not in use", "wip", "backlog",
            "deprecated", "obsolete", "legacy", "retired", "removed", "archived", "current", "live", "planned", "proposed", "review", "reviewed", "under review", "released", "unreleased",
            "published", "unpublished", "stable", "experimental", "beta", "supported", "unsupported", "implemented", "not implemented", "resolved", "unresolved", "fixed", "wontfix", "verified",
            "aktiv", "inaktiv", "entwurf", "offen", "geschlossen", "erledigt", "veraltet", "in arbeit",
        ],
        StringComparer.Ordinal);

    /// <summary>The columns of a table that are called a status and hold states.</summary>
    public static HashSet<RawCell> Find(RawTable table) => [.. table.Headers.Where(header => header.Meaning is null && HeaderNames.Normalise(header.Text) == "status" && AreStates(table.TextsBelow(header)))];

    /// <summary>Whether most words are states, or are no codes of a program and come back in other rows.</summary>
    public static bool AreStates(IEnumerable<string> texts)
    {
        string[] words = [.. texts.Where(text => !ListCell.IsNoText(text))];
        int states = words.Count(IsState);
        return states * 2 > words.Length
            || (words.Count(IsPlainWord) * 2 > words.Length && words.Distinct(StringComparer.OrdinalIgnoreCase).Count() * 5 < words.Length * 4);
    }

    private static bool IsState(string text) => States.Contains(string.Join(" ", HeaderWords.Of(text)).ToLowerInvariant()) || States.Contains(HeaderNames.Normalise(text));

    private static bool IsPlainWord(string text) => text.All(letter => char.IsLetter(letter) || letter == ' ') && !IdentifierName.IsJoined(text);
}
