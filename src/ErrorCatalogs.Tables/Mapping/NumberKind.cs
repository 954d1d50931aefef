namespace ErrorCatalogs.Tables.Mapping;

/// <summary>What the numbers in the code column of a table are.</summary>
/// <param name="Protocol">The protocol of one that stands alone.</param>
/// <param name="JoinedAreOwn">Whether those that are joined, <c>401-02</c>, are codes of the application, whatever else their shape may be.</param>
/// <param name="DatesAreOwn">Whether those that look like dates are codes, as most of the column look so, rather than what a spreadsheet has made of codes.</param>
internal readonly record struct NumberKind(Protocol Protocol, bool JoinedAreOwn, bool DatesAreOwn);
