using System.Threading;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>A table that is to be written, with the options for writing.</summary>
/// <param name="Model">The table; <see langword="null"/> where nothing is to be written.</param>
/// <param name="Options">The options.</param>
internal sealed record EmitInput(CatalogModel? Model, EmitOptions Options)
{
    public static EmitInput Of(((CompiledTable Table, EquatableArray<TypeName> Names) Left, EmitOptions Options) input, CancellationToken cancellation) =>
        new(TypeName.Earlier(input.Left.Table, input.Left.Names) is null ? input.Left.Table.Model : null, input.Options);
}
