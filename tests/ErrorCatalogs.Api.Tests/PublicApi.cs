using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalogs.Api.Tests;

/// <summary>The public members of an assembly as lines of text.</summary>
internal static class PublicApi
{
    private static readonly SymbolDisplayFormat TypeFormat = new(
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted,
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        kindOptions: SymbolDisplayKindOptions.IncludeTypeKeyword,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes);

    private static readonly SymbolDisplayFormat MemberFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypes,
        genericsOptions: SymbolDisplayGenericsOptions.IncludeTypeParameters | SymbolDisplayGenericsOptions.IncludeTypeConstraints,
        memberOptions: SymbolDisplayMemberOptions.IncludeType | SymbolDisplayMemberOptions.IncludeParameters | SymbolDisplayMemberOptions.IncludeModifiers
            | SymbolDisplayMemberOptions.IncludeRef | SymbolDisplayMemberOptions.IncludeConstantValue,
        parameterOptions: SymbolDisplayParameterOptions.IncludeType | SymbolDisplayParameterOptions.IncludeName | SymbolDisplayParameterOptions.IncludeModifiers
            | SymbolDisplayParameterOptions.IncludeDefaultValue | SymbolDisplayParameterOptions.IncludeExtensionThis,
        propertyStyle: SymbolDisplayPropertyStyle.ShowReadWriteDescriptor,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    /// <summary>Every public type of an assembly, in order of its name, with its members.</summary>
    public static string Of(string path)
    {
        PortableExecutableReference reference = MetadataReference.CreateFromFile(path);
        CSharpCompilation compilation = CSharpCompilation.Create("Reader", references: References(path).Append(reference));
        var assembly = (IAssemblySymbol)compilation.GetAssemblyOrModuleSymbol(reference)!;
        var text = new StringBuilder();
        foreach (INamedTypeSymbol type in Types(assembly.GlobalNamespace).OrderBy(type => type.ToDisplayString(), StringComparer.Ordinal))
        {
            text.Append(Head(type)).Append('\n');
            foreach (string line in Members(type))
            {
                text.Append("    ").Append(line).Append('\n');
            }
        }

        return text.ToString();
    }

    private static IEnumerable<string> Members(INamedTypeSymbol type)
    {
        IEnumerable<ISymbol> members = type.GetMembers().Where(IsShown);
        return type.TypeKind == TypeKind.Enum
            ? members.OfType<IFieldSymbol>().OrderBy(field => Convert.ToInt64(field.ConstantValue)).Select(field => $"{field.Name} = {field.ConstantValue}{(IsObsolete(field) ? " (obsolete)" : "")}")
            : members.SelectMany(Lines).Order(StringComparer.Ordinal);
    }

    /// <summary>A member; of an extension block, each of its members with what they extend.</summary>
    private static IEnumerable<string> Lines(ISymbol member) => member is INamedTypeSymbol { IsExtension: true } extension
        ? extension.GetMembers().Where(IsShown).Select(inner => $"extension({extension.ExtensionParameter!.Type.Name}) {inner.ToDisplayString(MemberFormat).Replace(extension.ToDisplayString() + ".", "", StringComparison.Ordinal)}")
        : [member.ToDisplayString(MemberFormat)];

    private static bool IsShown(ISymbol member) =>
        member.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal
        && (member is INamedTypeSymbol { IsExtension: true } || (member.CanBeReferencedByName && member is not INamedTypeSymbol)
            || member is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.UserDefinedOperator or MethodKind.Conversion, IsImplicitlyDeclared: false }
            || member is IPropertySymbol { IsIndexer: true })
        && !(member is IMethodSymbol { Name: var name, IsStatic: true } && name.StartsWith("get_", StringComparison.Ordinal));

    private static string Head(INamedTypeSymbol type)
    {
        string modifiers = type is { IsStatic: true } ? "static " : type is { IsAbstract: true, TypeKind: TypeKind.Class } ? "abstract " : type is { IsSealed: true, TypeKind: TypeKind.Class } ? "sealed " : "";
        string bases = string.Join(", ", type.Interfaces.Select(one => one.ToDisplayString(MemberFormat)));
        return modifiers + type.ToDisplayString(TypeFormat) + (bases.Length != 0 ? " : " + bases : "");
    }

    private static bool IsObsolete(ISymbol symbol) => symbol.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute));

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceSymbol space) => space.GetNamespaceMembers()
        .SelectMany(Types)
        .Concat(space.GetTypeMembers().Where(type => type.DeclaredAccessibility == Accessibility.Public).SelectMany(type => type.GetTypeMembers().Where(IsNestedApi).Prepend(type)));

    private static bool IsNestedApi(INamedTypeSymbol type) => type.DeclaredAccessibility == Accessibility.Public && !type.IsExtension && type.CanBeReferencedByName;

    private static IEnumerable<MetadataReference> References(string path) => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(file => file != path)
        .Select(file => MetadataReference.CreateFromFile(file));
}
