namespace ErrorCatalogs;

/// <summary>What stood in a reply where a template has a placeholder.</summary>
/// <param name="Name">The placeholder's name, without braces and type.</param>
/// <param name="Value">The text in its place, without quotes, brackets, full stops, commas, colons and white space around it; it begins with a sign of its own, as <c>/var/log</c> or <c>-5</c> does.</param>
public readonly record struct Capture(string Name, string Value);
