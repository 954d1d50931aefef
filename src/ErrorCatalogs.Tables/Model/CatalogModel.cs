namespace ErrorCatalogs.Tables;

/// <summary>A table, understood: a catalog of entries, or a vocabulary of categories.</summary>
/// <param name="FileName">The name of the table's file, without folder.</param>
/// <param name="Name">The catalog's name in PascalCase.</param>
/// <param name="Title">Its title for people.</param>
/// <param name="EnumName">The name of the enum.</param>
/// <param name="IsVocabulary">Whether it is a vocabulary: its entries are categories of other tables.</param>
/// <param name="Namespace">The namespace of the generated types; <see langword="null"/> for the project's root namespace.</param>
/// <param name="IsPublic">Whether the generated types are public.</param>
/// <param name="Categories">Where the categories come from; <see langword="null"/> where no entry has one.</param>
/// <param name="Hosts">The domains whose hosts speak for the provider.</param>
/// <param name="Signatures">Words that show the provider in a reply.</param>
/// <param name="Columns">What each header was taken for, in the table's order.</param>
/// <param name="Entries">The entries, in the table's order.</param>
public sealed record CatalogModel(
    string FileName,
    string Name,
    string Title,
    string EnumName,
    bool IsVocabulary,
    string? Namespace,
    bool IsPublic,
    CategorySource? Categories,
    EquatableArray<string> Hosts,
    EquatableArray<string> Signatures,
    EquatableArray<ColumnModel> Columns,
    EquatableArray<EntryModel> Entries)
{
    /// <summary>Whether its wordings name no cause, so that they yield to those of other catalogs.</summary>
    public bool IsGeneral { get; init; }

    /// <summary>The protocol of keys that do not show theirs, and of texts without a key.</summary>
    public Protocol Protocol { get; init; }
}

/// <summary>A header and what it was taken for.</summary>
/// <param name="Header">The header as the table has it.</param>
/// <param name="Meaning">The name of the column that it means, such as <c>description</c>; <see langword="null"/> where its cells are kept as extra values.</param>
public sealed record ColumnModel(string Header, string? Meaning);

/// <summary>Where the categories of a catalog come from.</summary>
/// <param name="EnumName">The name of the enum, without namespace where its vocabulary is a table of the same project.</param>
/// <param name="IsOwn">Whether the table's own cells are the vocabulary, so that the enum is made of them.</param>
/// <param name="Members">The members, in the order of their values from 1; empty where the enum is not known here.</param>
public sealed record CategorySource(string EnumName, bool IsOwn, EquatableArray<CategoryModel> Members)
{
    /// <summary>Whether the enum is there already, and not made of a table.</summary>
    public bool Exists { get; init; }
}

/// <summary>A category.</summary>
/// <param name="Symbol">The name of the enum member.</param>
/// <param name="Value">Its value.</param>
public sealed record CategoryModel(string Symbol, int Value)
{
    /// <summary>The protocol that alone knows such errors, where the vocabulary names one.</summary>
    public Protocol Protocol { get; init; }
}

/// <summary>An entry of a catalog: a row, understood.</summary>
/// <param name="Symbol">The name of the enum member.</param>
/// <param name="Value">Its value.</param>
/// <param name="Line">The row's line in the file, from 1.</param>
/// <param name="Keys">What identifies the error on the wire, each key alone.</param>
/// <param name="Templates">The wire texts, each alone.</param>
/// <param name="Samples">Real replies that must match this entry.</param>
/// <param name="Category">The category; <see langword="null"/> where there is none.</param>
/// <param name="Severity">What it means for the attempt.</param>
/// <param name="SeverityIsExplicit">Whether the table says so itself, rather than the class of a code.</param>
/// <param name="Retry">Whether and when to try again.</param>
/// <param name="Description">What happened.</param>
/// <param name="Causes">What may have caused it.</param>
/// <param name="Remediation">What to do, step by step.</param>
/// <param name="Glossary">Terms and their meanings.</param>
/// <param name="Documentation">The provider's own page.</param>
/// <param name="Source">Where the facts come from.</param>
/// <param name="Since">Since when it occurs.</param>
/// <param name="Deprecated">Why it is deprecated; <see langword="null"/> where it is not.</param>
/// <param name="ReplacedBy">The symbol of the entry that took its place.</param>
/// <param name="Extras">The cells of columns without a meaning, by header.</param>
public sealed record EntryModel(
    string Symbol,
    int Value,
    int Line,
    EquatableArray<KeyModel> Keys,
    EquatableArray<TemplateModel> Templates,
    EquatableArray<string> Samples,
    CategoryModel? Category,
    Severity Severity,
    bool SeverityIsExplicit,
    RetryAdvice Retry,
    string Description,
    EquatableArray<string> Causes,
    EquatableArray<string> Remediation,
    EquatableArray<TermModel> Glossary,
    string? Documentation,
    string? Source,
    string? Since,
    string? Deprecated,
    string? ReplacedBy,
    EquatableArray<TermModel> Extras);

/// <summary>A name with a text: a term of a glossary, or an extra value.</summary>
/// <param name="Name">The term or header.</param>
/// <param name="Text">Its meaning or value.</param>
public sealed record TermModel(string Name, string Text);

/// <summary>What identifies an entry on the wire: codes that occur together. A part that is <see langword="null"/> is not asked for.</summary>
/// <param name="Protocol">The protocol in which it occurs.</param>
/// <param name="Reply">The SMTP reply code; 1 to 9 stand for any code of that class.</param>
/// <param name="Enhanced">The enhanced code, or the first of a range.</param>
/// <param name="Http">The HTTP status.</param>
/// <param name="HResult">The Windows error number.</param>
/// <param name="Response">The response code of IMAP or POP3.</param>
/// <param name="App">The application's own code.</param>
/// <param name="Exception">The exception, by type or value.</param>
/// <param name="Token">A marker in the text.</param>
public sealed record KeyModel(
    Protocol Protocol,
    int? Reply = null,
    EnhancedPattern? Enhanced = null,
    int? Http = null,
    int? HResult = null,
    string? Response = null,
    string? App = null,
    string? Exception = null,
    string? Token = null)
{
    /// <summary>Whether it is one of a range of codes; an entry that has the code itself goes first.</summary>
    public bool IsOfRange { get; init; }
}

/// <summary>An enhanced code of a table: one code, one for any class, or a range of details.</summary>
/// <param name="Class">2, 4 or 5; 0 for any class.</param>
/// <param name="Subject">0 to 999.</param>
/// <param name="Detail">0 to 999; the first of a range.</param>
/// <param name="LastDetail">The last detail of a range; the same as <paramref name="Detail"/> where there is none.</param>
public sealed record EnhancedPattern(int Class, int Subject, int Detail, int LastDetail);

/// <summary>A wire text, cut at its placeholders.</summary>
/// <param name="Text">The text as the table has it, with the words of the lists that it names.</param>
/// <param name="Segments">The literal parts.</param>
public sealed record TemplateModel(string Text, EquatableArray<SegmentModel> Segments);

/// <summary>A literal part of a template, with the placeholder before it.</summary>
/// <param name="Placeholder">The placeholder's name, with its type where that has a meaning (<c>wait:duration</c>); <see langword="null"/> before a part that starts the template.</param>
/// <param name="Words">The words' hashes, in order; 0 where a choice stands.</param>
public sealed record SegmentModel(string? Placeholder, EquatableArray<uint> Words)
{
    /// <summary>The choices, in order.</summary>
    public EquatableArray<ChoiceModel> Choices { get; init; }
}

/// <summary>A place in a template where one of several wordings stands.</summary>
/// <param name="Slot">Its place among the words of the segment, from 0.</param>
/// <param name="IsOptional">Whether it may be missing.</param>
/// <param name="Wordings">The hashes of the words of each wording.</param>
public sealed record ChoiceModel(int Slot, bool IsOptional, EquatableArray<EquatableArray<uint>> Wordings);
