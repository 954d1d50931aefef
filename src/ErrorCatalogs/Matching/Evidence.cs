namespace ErrorCatalogs.Matching;

/// <summary>What speaks for an entry of a catalog.</summary>
/// <param name="Entry">The index of the entry; -1 where nothing speaks for any.</param>
/// <param name="Score">The weight of the evidence; comparable between catalogs.</param>
/// <param name="Confidence">Its kind.</param>
/// <param name="Template">The position in the image of the template that was found; 0 for none.</param>
/// <param name="Words">The number of literal words of that template; 0 where it stands aside of the text, in the event or report that quotes it.</param>
internal readonly record struct Evidence(int Entry, int Score, Confidence Confidence, int Template, int Words)
{
    /// <summary>No evidence for any entry.</summary>
    public static Evidence None => new(-1, 0, Confidence.None, 0, 0);
}
