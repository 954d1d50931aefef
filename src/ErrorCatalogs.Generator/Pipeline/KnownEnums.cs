using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using ErrorCatalogs.Tables;
using Microsoft.CodeAnalysis;

namespace ErrorCatalogs.Generator.Pipeline;

/// <summary>Finds the vocabularies that no table lists: enums of the project and of what it references, such as <c>MailFailure</c>.</summary>
internal static class KnownEnums
{
    private const string Runtime = "ErrorCatalogs";

    /// <summary>The names of vocabularies that tables write.</summary>
    public static All<string> Asked(ImmutableArray<ParsedTable> tables, CancellationToken cancellation) =>
        new(new EquatableArray<string>(tables.Select(table => table.CategoriesSetting).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal)));

    /// <summary>The enums of these names that there are.</summary>
    public static All<Vocabulary> Find((All<string> Asked, Compilation Compilation) input, CancellationToken cancellation) =>
        new(new EquatableArray<Vocabulary>(input.Asked.Items.Select(name => Find(name, input.Compilation, cancellation)).OfType<Vocabulary>()));

    /// <summary>An enum by its full name; or by its own alone, where an assembly with catalogs has it.</summary>
    private static Vocabulary? Find(string name, Compilation compilation, CancellationToken cancellation)
    {
        INamedTypeSymbol? type = name.IndexOf('.') > 0
            ? compilation.GetTypeByMetadataName(name)
            : compilation.SourceModule.ReferencedAssemblySymbols
                .Where(assembly => HasCatalogs(assembly) && assembly.TypeNames.Contains(name))
                .OrderBy(assembly => assembly.Name, StringComparer.Ordinal)
                .SelectMany(assembly => Types(assembly.GlobalNamespace, name, cancellation))
                .FirstOrDefault(type => IsVocabulary(type, compilation));
        return type is not null && IsVocabulary(type, compilation) ? Of(type) : null;
    }

    private static bool HasCatalogs(IAssemblySymbol assembly) => assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == Runtime));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space, string name, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return space.GetTypeMembers(name, 0).Concat(space.GetNamespaceMembers().SelectMany(inner => Types(inner, name, cancellation)));
    }

    private static bool IsVocabulary(INamedTypeSymbol type, Compilation compilation) =>
        type is { TypeKind: TypeKind.Enum, ContainingType: null, ContainingNamespace.IsGlobalNamespace: false } && compilation.IsSymbolAccessibleWithin(type, compilation.Assembly);

    private static Vocabulary Of(INamedTypeSymbol type) => new(
        type.Name,
        type.Name,
        type.ContainingNamespace.ToDisplayString(),
        type.DeclaredAccessibility == Accessibility.Public,
        new EquatableArray<CategoryModel>(type.GetMembers().OfType<IFieldSymbol>().Select(Member).OfType<CategoryModel>()))
    {
        Exists = true,
    };

    /// <summary>A member whose value a catalog can hold; 0 is the code that does not tell.</summary>
    private static CategoryModel? Member(IFieldSymbol field) =>
        field.ConstantValue is IConvertible constant and not ulong && constant.ToInt64(CultureInfo.InvariantCulture) is > 0 and <= int.MaxValue and var value
            ? new CategoryModel(field.Name, (int)value)
            : null;
}
