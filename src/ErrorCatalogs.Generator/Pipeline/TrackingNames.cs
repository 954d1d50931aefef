namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, for tests of what an edit runs again.</summary>
internal static class TrackingNames
{
    public const string Inputs = nameof(Inputs);
    public const string Parsed = nameof(Parsed);
    public const string Vocabularies = nameof(Vocabularies);
    public const string KnownEnums = nameof(KnownEnums);
    public const string Compiled = nameof(Compiled);
    public const string Options = nameof(Options);
    public const string Types = nameof(Types);
    public const string Checked = nameof(Checked);
    public const string Files = nameof(Files);

    /// <summary>Every step.</summary>
    public static readonly string[] All = [Inputs, Parsed, Vocabularies, KnownEnums, Compiled, Options, Types, Checked, Files];
}
