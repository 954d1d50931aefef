using ErrorCatalogs.Generator.Pipeline;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Generator.Emit;

/// <summary>The names of the types that a table becomes.</summary>
internal sealed class Names
{
    public Names(CatalogModel model, EmitOptions options)
    {
        Namespace = model.Namespace ?? options.RootNamespace;
        Enum = Literal.Identifier(model.EnumName);
        Facade = Literal.Identifier(TypeName.FacadeOf(model));
        Match = Literal.Identifier(model.Name + "Match");
        Access = model.IsPublic ? "public" : "internal";
        Category = model.Categories switch
        {
            null => null,
            { } source when source.EnumName.Contains(".") => "global::" + source.EnumName,
            { IsOwn: true } source => source.EnumName,
            { } source => options.RootNamespace.Length == 0 ? "global::" + source.EnumName : $"global::{options.RootNamespace}.{source.EnumName}",
        };
    }

    /// <summary>The attribute that every generated type carries.</summary>
    public const string GeneratedCode = "[global::System.CodeDom.Compiler.GeneratedCode(\"ErrorCatalogs\", \"1.0.0\")]";

    public string Namespace { get; }

    public string Enum { get; }

    public string Facade { get; }

    public string Match { get; }

    public string Access { get; }

    /// <summary>The enum of the categories; <see langword="null"/> where the catalog has none.</summary>
    public string? Category { get; }
}
