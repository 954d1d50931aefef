using System.Threading;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>What a table's code depends on beside the table. One class, because the compiler prepares its pipeline anew for each shape of tuples.</summary>
/// <param name="Types">The types of all tables.</param>
/// <param name="Options">The options of the project.</param>
internal sealed record Surroundings(All<TableTypes> Types, EmitOptions Options)
{
    public static Surroundings Of((All<TableTypes> Types, EmitOptions Options) parts, CancellationToken cancellation) => new(parts.Types, parts.Options);
}
