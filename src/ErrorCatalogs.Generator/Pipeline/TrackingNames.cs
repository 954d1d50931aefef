namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>The names of the pipeline's steps, for tests of what an edit runs again.</summary>
internal static class TrackingNames
{
    public const string Inputs = nameof(Inputs);
    public const string Parsed = nameof(Parsed);
    public const string Vocabularies = nameof(Vocabularies);
    public const string Compiled = nameof(Compiled);
    public const string TypeNames = nameof(TypeNames);
    public const string Options = nameof(Options);
    public const string Emitted = nameof(Emitted);
    public const string Images = nameof(Images);

    /// <summary>Every step.</summary>
    public static readonly string[] All = [Inputs, Parsed, Vocabularies, Compiled, TypeNames, Options, Emitted, Images];
}
