namespace ErrorCatalogs.Matching;

/// <summary>A word of a reply or template: a run of letters and digits, compared without regard to case.</summary>
/// <param name="Hash">The hash of the folded letters; equal words have equal hashes.</param>
/// <param name="Start">The byte at which the word starts.</param>
/// <param name="End">The byte after its last one.</param>
internal readonly record struct Word(uint Hash, int Start, int End);
