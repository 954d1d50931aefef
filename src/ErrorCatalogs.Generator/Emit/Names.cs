using ErrorCatalogs.Generator.Pipeline;
using ErrorCatalogs.Tables;

namespace ErrorCatalogs.Generator.Emit;

/// <summary>The names of the types that a table becomes, as code writes them.</summary>
internal sealed class Names
{
    public Names(CatalogModel model, TableTypes types, EmitOptions options)
    {
        Namespace = Literal.QualifiedName(types.Namespace);
        Enum = Literal.TypeName(types.Enum);
        Facade = Literal.TypeName(types.Facade ?? "");
        Match = Literal.TypeName(types.Match ?? "");
        Data = types.Facade + "Data";
        Access = model.IsPublic ? "public" : "internal";
        Category = model.Categories switch
        {
            null => null,
            { IsOwn: true } source => Literal.TypeName(source.EnumName),
            { } source => "global::" + Literal.QualifiedName(FullCategoryName(source, options)),
        };
    }

    /// <summary>The attribute that every generated type carries.</summary>
    public static string GeneratedCode { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"ErrorCatalogs\", \"{typeof(Names).Assembly.GetName().Version.ToString(3)}\")]";

    public string Namespace { get; }

    public string Enum { get; }

    public string Facade { get; }

    public string Match { get; }

    /// <summary>The class inside the facade that holds the data. Nothing else that a table makes can have this name, so it hides nothing.</summary>
    public string Data { get; }

    public string Access { get; }

    /// <summary>The enum of the categories; <see langword="null"/> where the catalog has none.</summary>
    public string? Category { get; }

    /// <summary>The full name of a vocabulary's enum; a vocabulary that names no namespace is in the project's own.</summary>
    public static string FullCategoryName(CategorySource source, EmitOptions options) =>
        source.EnumName.Contains(".") || options.RootNamespace.Length == 0 ? source.EnumName : options.RootNamespace + "." + source.EnumName;
}
