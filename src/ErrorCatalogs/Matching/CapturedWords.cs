namespace ErrorCatalogs.Matching;

/// <summary>The words of a reply that stand in the place of a placeholder.</summary>
/// <param name="Placeholder">The number of its name in the image, from 1.</param>
/// <param name="First">The first word.</param>
/// <param name="End">The word behind the last one.</param>
internal readonly record struct CapturedWords(int Placeholder, int First, int End);
