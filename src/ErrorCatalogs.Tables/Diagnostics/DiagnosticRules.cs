using System.Collections.Generic;

namespace ErrorCatalogs.Tables;

/// <summary>Every kind of mistake that a table can have. The ids never change their meaning.</summary>
public static class DiagnosticRules
{
    /// <summary>The file is no table.</summary>
    public static DiagnosticRule UnreadableFile { get; } = Error(1, "The table cannot be read", "{0}");

    /// <summary>Nothing identifies the entries.</summary>
    public static DiagnosticRule NoCodeColumn { get; } = Error(2, "No column identifies the errors", "None of the columns {0}{3} holds codes or messages, so no reply could be matched. Name one 'code' or 'message', or say with the setting 'columns' what it is called: columns: {1}=code.{2}");

    /// <summary>Two headers mean the same.</summary>
    public static DiagnosticRule RepeatedColumn { get; } = Warning(3, "Two headers mean the same column", "'{0}' means the same column as '{1}'. Its cells are kept as extra values; rename or merge one of the two.");

    /// <summary>A header means nothing here.</summary>
    public static DiagnosticRule UnknownColumn { get; } = Info(4, "Unknown column", "'{0}' is no known column. Its cells are kept as extra values under this name.");

    /// <summary>A row has more cells than there are headers.</summary>
    public static DiagnosticRule RaggedRow { get; } = Error(5, "The row has too many cells", "The row has {0} cells, the header in line {3} has {1}. {2}");

    /// <summary>A code has no known shape.</summary>
    public static DiagnosticRule UnreadableCode { get; } = Error(6, "Unreadable code", "{0} Write it like {1}.");

    /// <summary>Two entries have the same symbol.</summary>
    public static DiagnosticRule DuplicateSymbol { get; } = Error(7, "Duplicate symbol", "The symbol '{0}' already stands in line {1}. Give this row a symbol of its own.");

    /// <summary>Two entries have the same value.</summary>
    public static DiagnosticRule DuplicateId { get; } = Error(8, "Duplicate id", "The id {0} already belongs to '{1}' in line {2}. Give this row an id that no row has had.");

    /// <summary>Two entries cannot be told apart.</summary>
    public static DiagnosticRule DuplicateKey { get; } = Warning(9, "Two entries cannot be told apart", "'{0}' has the key {1} and no text of its own, just as '{2}' in line {3}: neither would be found by it. Give one of them a message.");

    /// <summary>A category is not in the vocabulary.</summary>
    public static DiagnosticRule UnknownCategory { get; } = Error(10, "Unknown category", "'{0}' is no category of {1}.{2} {3}");

    /// <summary>A severity word is unknown.</summary>
    public static DiagnosticRule UnknownSeverity { get; } = Warning(11, "Unknown severity", "'{0}' is no severity, so the code or the retry advice decides.{1} Write success, transient or permanent.");

    /// <summary>A retry word is unknown.</summary>
    public static DiagnosticRule UnknownRetry { get; } = Warning(12, "Unknown retry advice", "'{0}' is no retry advice, so the row has none.{1} Write never, now, backoff, after delay or after fix.");

    /// <summary>A symbol is no identifier.</summary>
    public static DiagnosticRule InvalidSymbol { get; } = Error(13, "Invalid symbol", "'{0}' cannot be the name of an enum member. {1}");

    /// <summary>An id is no number.</summary>
    public static DiagnosticRule UnreadableId { get; } = Error(14, "Unreadable id", "'{0}' is no id. Write a whole number from 1 to 2147483647, or eight hexadecimal digits after 0x.");

    /// <summary>A template says nothing.</summary>
    public static DiagnosticRule EmptyTemplate { get; } = Error(15, "The message has no words", "'{0}' has {1}, so it would match anything. Write out what the server always says.");

    /// <summary>A sample does not match its own entry.</summary>
    public static DiagnosticRule SampleElsewhere { get; } = Error(16, "The sample does not match its own entry", "This sample of '{0}' matches {1}. Check the codes and the message of the row.");

    /// <summary>An entry points to one that is not there.</summary>
    public static DiagnosticRule UnknownReplacement { get; } = Error(17, "Unknown replacement", "'{0}' is no symbol of this table.{1} Name the entry that took this one's place.");

    /// <summary>A setting means nothing here.</summary>
    public static DiagnosticRule UnknownSetting { get; } = Warning(18, "Unknown setting", "'{0}' {1} Known are name, title, enum, namespace, accessibility, protocol, category, categories, hosts, signatures, kind and columns; a list of words is 'words NAME: one | another'.");

    /// <summary>An entry has no description.</summary>
    public static DiagnosticRule MissingDescription { get; } = Info(19, "No description", "'{0}' has no description. Say in a sentence what happened.");

    /// <summary>An entry has no remediation.</summary>
    public static DiagnosticRule MissingRemediation { get; } = Info(20, "No remediation", "'{0}' has no remediation. Say what its reader can do.");

    /// <summary>Two tables make the same type.</summary>
    public static DiagnosticRule DuplicateType { get; } = Error(21, "Two tables make the same type", "This table and {0} both make the type {1}, so this one makes none. Give one of them a name of its own: '# name: Something' in the first line of a CSV file, 'name: Something' below 'catalog:' in YAML, or Name=\"Something\" on the item of the table.");

    /// <summary>A quote is never closed or stands where none may.</summary>
    public static DiagnosticRule MalformedQuotes { get; } = Error(22, "Malformed quotes", "{0}");

    /// <summary>A vocabulary is not there.</summary>
    public static DiagnosticRule UnknownVocabulary { get; } = Error(23, "Unknown vocabulary", "The vocabulary '{0}' is none of the tables given, and no enum that the project knows. Add the table of that name, with 'kind: vocabulary' among its settings, or write the full name of the enum.");

    /// <summary>A table or template is too large.</summary>
    public static DiagnosticRule TooLarge { get; } = Error(24, "Too large", "{0}");

    /// <summary>A permanent error is to be repeated at once.</summary>
    public static DiagnosticRule ContradictoryRetry { get; } = Warning(25, "Retry advice contradicts severity", "'{0}' is permanent, and yet to be retried now. Correct one of the two.");

    /// <summary>The classes of a reply code and an enhanced code differ.</summary>
    public static DiagnosticRule ContradictoryClasses { get; } = Warning(26, "Reply code and enhanced code contradict each other", "'{0}' is {1} by its reply code and {2} by its enhanced code. Correct one of the two, or say in the column 'severity' which of them holds.");

    /// <summary>A setting has a value that it cannot have.</summary>
    public static DiagnosticRule InvalidSetting { get; } = Error(27, "Invalid setting", "'{0}' cannot be the {1} of a table. {2}");

    /// <summary>An entry can never be found, because another one is in its stead.</summary>
    public static DiagnosticRule HiddenEntry { get; } = Warning(28, "Another entry hides this one", "'{0}' has the text and the codes of '{1}' in line {2}, which is found in its stead. Delete the row, or give it a code or a text of its own.");

    /// <summary>An entry is replaced by itself, by way of others.</summary>
    public static DiagnosticRule CircularReplacement { get; } = Error(29, "Circular replacement", "'{0}' is replaced by {1}, and so by itself. Name an entry that is still sent.");

    /// <summary>The codes would be the values, if one of them did not stand twice.</summary>
    public static DiagnosticRule RepeatedCode { get; } = Warning(30, "A repeated code changes the values of the enum", "The code of '{0}' is that of '{1}' in line {2}, so the codes cannot be the values of this enum: all values are made of the symbols. Give every row an id, or this row a code of its own.");

    /// <summary>A category holds for the rows below it.</summary>
    public static DiagnosticRule MergedCategories { get; } = Info(31, "Categories hold for the rows below them", "{0}, so each category holds for the rows below it up to the next. {1}.");

    /// <summary>A cell where a code should be holds something that can be looked for as text.</summary>
    public static DiagnosticRule TextForCode { get; } = Warning(32, "Text in the place of a code", "'{0}' is no {1}, so it is looked for as text. If it should be one, write it like {2}.");

    /// <summary>The descriptions are what the server says.</summary>
    public static DiagnosticRule SpokenDescriptions { get; } = Info(33, "Descriptions are looked for as messages", "{0}, so {1} looked for in replies as well. {2}.");

    /// <summary>A message names a list of words that is not there.</summary>
    public static DiagnosticRule UnknownWordList { get; } = Error(34, "Unknown word list", "The table has no list of words '{0}'.{1} Write '# words {0}: one | another' above the header, or among the settings of YAML 'words:' and in it '{0}: [one, another]'.");

    /// <summary>The file was saved in another encoding than the one that it is read in.</summary>
    public static DiagnosticRule LostLetters { get; } = Warning(35, "Lost letters", "The file is no UTF-8, or was none once, and so {0} of its letters cannot be read, the first one here. Save the table as UTF-8, which spreadsheets call 'CSV UTF-8'.");

    /// <summary>Numbers are read as something else than reply codes.</summary>
    public static DiagnosticRule BareNumbers { get; } = Info(36, "Whose the numbers are", "The numbers below '{0}' are read as {1}. If they are something else, set the table's 'protocol': app, http or smtp.");

    /// <summary>A column has other words than ours.</summary>
    public static DiagnosticRule OtherWords { get; } = Warning(37, "Severities in other words", "No cell below '{0}' says transient or permanent, so all are kept as extra values, and the codes or the retry advice decide how severe an error is that is no success. Write one of the two, or give the table a column 'severity' beside this one.");

    /// <summary>A template says nothing, and the entry has something else by which it is found.</summary>
    public static DiagnosticRule WordlessMessage { get; } = Warning(38, "The message identifies nothing", "'{0}' has {1}, so it is not looked for, and the row is found by its codes and other messages alone. Write out what the server always says, or leave the message out.");

    /// <summary>Examples are no replies.</summary>
    public static DiagnosticRule OtherExamples { get; } = Info(39, "Examples that are no replies", "Most cells below '{0}' do not match their own entries, so they are no replies of the server and are kept as extra values. Name the column 'sample' if each of them should be checked.");

    /// <summary>A header is nearly one that is known.</summary>
    public static DiagnosticRule MistypedColumn { get; } = Warning(40, "Mistyped column", "'{0}' is no known column. Did you mean '{1}'? Its cells are kept as extra values under the name as it stands.");

    /// <summary>A code belongs to several entries, and only their texts tell them apart.</summary>
    public static DiagnosticRule SharedCode { get; } = Info(41, "The code alone finds no entry", "'{0}' has the code {1}, just as '{2}' in line {3}, so a reply with the code and neither of their texts is neither. Add a row with the code and no message if it should be found all the same.");

    /// <summary>What stands below the last error is none.</summary>
    public static DiagnosticRule Footer { get; } = Warning(42, "A line below the errors", "'{0}' stands below the last error, where others have a code or more than one cell, and is passed over. Delete the line; if it is an error, write a code or a message into it.");

    /// <summary>A code stands once, in a cell merged with those below it.</summary>
    public static DiagnosticRule ContinuedRows { get; } = Info(43, "Rows go on with the row above", "{0} of the rows, the first one here, have texts and no code, so {1}.");

    /// <summary>A row is the header of another table.</summary>
    public static DiagnosticRule SecondTable { get; } = Warning(44, "A second table begins", "{0} are the headings of a second table, so the row is passed over; the rows below it are read under the headings in line {1}. Give each table a file of its own, or the same columns.");

    /// <summary>No column that is known has texts, and one that is unknown has.</summary>
    public static DiagnosticRule UnknownTexts { get; } = Warning(45, "The texts stand in an unknown column", "'{0}' is no known column and holds the only texts of the table, which are kept as extra values. Say what they are: name the column 'message' or 'description', or set columns: {1}=description.");

    /// <summary>Two names differ in letter case and nothing else.</summary>
    public static DiagnosticRule CaseAlone { get; } = Warning(46, "Symbols that differ in case alone", "The symbol '{0}' differs from '{1}'{2} in case alone, and languages such as Visual Basic take the two for one. Rename one of them.");

    /// <summary>Every rule, by id.</summary>
    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        UnreadableFile, NoCodeColumn, RepeatedColumn, UnknownColumn, RaggedRow, UnreadableCode, DuplicateSymbol, DuplicateId, DuplicateKey,
        UnknownCategory, UnknownSeverity, UnknownRetry, InvalidSymbol, UnreadableId, EmptyTemplate, SampleElsewhere, UnknownReplacement,
        UnknownSetting, MissingDescription, MissingRemediation, DuplicateType, MalformedQuotes, UnknownVocabulary, TooLarge,
        ContradictoryRetry, ContradictoryClasses, InvalidSetting,
        HiddenEntry, CircularReplacement, RepeatedCode, MergedCategories, TextForCode, SpokenDescriptions, UnknownWordList,
        LostLetters, BareNumbers, OtherWords, WordlessMessage, OtherExamples, MistypedColumn, SharedCode, Footer, ContinuedRows,
        SecondTable, UnknownTexts, CaseAlone,
    ];

    private static DiagnosticRule Error(int number, string title, string message) => new(Id(number), title, message, TableSeverity.Error);

    private static DiagnosticRule Warning(int number, string title, string message) => new(Id(number), title, message, TableSeverity.Warning);

    private static DiagnosticRule Info(int number, string title, string message) => new(Id(number), title, message, TableSeverity.Info);

    private static string Id(int number) => "ECAT" + number.ToString("000", System.Globalization.CultureInfo.InvariantCulture);
}
