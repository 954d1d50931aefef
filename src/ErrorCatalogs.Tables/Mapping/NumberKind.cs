namespace ErrorCatalogs.Tables.Mapping;

/// <summary>What the numbers in the code column of a table are.</summary>
/// <param name="Protocol">The protocol of one that stands alone.</param>
/// <param name="JoinedAreOwn">Whether those that are joined, <c>401-02</c>, are codes of the application, whatever else their shape may be.</param>
internal readonly record struct NumberKind(Protocol Protocol, bool JoinedAreOwn);
