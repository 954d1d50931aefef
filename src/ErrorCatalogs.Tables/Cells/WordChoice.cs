using System;
using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>
/// A place in a wire text where one of several wordings stands: <c>{mailbox|mail box|@account}</c>, with <c>{is|was|}</c> perhaps none, and
/// <c>{@account}</c> for those of a list of the table.
/// </summary>
internal readonly record struct WordChoice
{
    /// <summary>Whether none of the wordings need stand there.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>The hashes of the words of each wording.</summary>
    public EquatableArray<EquatableArray<uint>> Wordings { get; private init; }

    /// <summary>The choice with the wordings of the lists that it names.</summary>
    public string Text { get; private init; }

    /// <summary>Where the text goes on behind it.</summary>
    public int End { get; private init; }

    /// <summary>The first list it names that the table does not have.</summary>
    public string? UnknownList { get; private init; }

    /// <summary>Reads a choice.</summary>
    /// <param name="text">The wire text.</param>
    /// <param name="start">The index of a brace or percent sign.</param>
    /// <param name="lists">The lists of the table.</param>
    /// <param name="choice">The choice.</param>
    /// <returns>Whether there is one. Without lists, <c>{@name}</c> is a placeholder of a program.</returns>
    public static bool TryRead(string text, int start, WordLists lists, out WordChoice choice)
    {
        choice = default;
        int close = text[start] == '{' ? Placeholder.FindClose(text, start) : -1;
        if (close < 0 || (lists.IsEmpty && text.IndexOf('|', start, close - start) < 0))
        {
            return false;
        }

        string[] parts = [.. text.Substring(start + 1, close - start - 1).Split('|').Select(part => part.Trim())];
        if (parts.Length == 1 ? lists.IsEmpty || !IsListName(parts[0]) : !parts.All(IsWording) || parts.All(part => part.Length == 0))
        {
            return false;
        }

        var wordings = new List<Wording>();
        string? unknown = null;
        foreach (string part in parts.Where(part => part.Length != 0))
        {
            unknown ??= Append(part, lists, wordings);
        }

        bool isOptional = parts.Contains("");
        choice = new WordChoice
        {
            IsOptional = isOptional,
            Wordings = new(wordings.Select(wording => wording.Words).Where(words => words.Count != 0).Distinct()),
            Text = "{" + string.Join("|", wordings.Select(wording => wording.Text).Distinct()) + (isOptional ? "|}" : "}"),
            End = close + 1,
            UnknownList = unknown,
        };
        return choice.Wordings.Count != 0 || unknown is not null;
    }

    /// <summary>Appends a wording, or those of a list.</summary>
    /// <returns>The name of the list, where there is none of it.</returns>
    public static string? Append(string part, WordLists lists, List<Wording> wordings)
    {
        if (part[0] != '@')
        {
            wordings.Add(new Wording(part, TemplateCell.Words(part)));
        }
        else if (lists.TryGet(part.Substring(1), out IReadOnlyList<Wording> list))
        {
            wordings.AddRange(list);
        }
        else
        {
            return part.Substring(1);
        }

        return null;
    }

    private static bool IsListName(string part) => part.Length > 1 && part[0] == '@' && part.Skip(1).All(letter => char.IsLetterOrDigit(letter) || letter is '-' or '_');

    /// <summary>Whether it is no piece of a format or an object.</summary>
    private static bool IsWording(string part) => part.IndexOfAny(['{', '"', ':', '=']) < 0;
}
