using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalogs.Generator.Analysis;

/// <summary>
/// Lets a <c>switch</c> expression that names every member of an enum of this library do without a discard: the compiler would warn of values that
/// have no name (CS8524), which a match never has. That a member is missing, as after a row was added, it still says (CS8509).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnnamedValueSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor OnlyNamedValues = new(
        "ECATS001",
        "CS8524",
        "A match has no other value of this enum than its members.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(OnlyNamedValues);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        foreach (Diagnostic diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is { } tree
                && tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } expression
                && IsOverOurs(expression, context.GetSemanticModel(tree), context))
            {
                context.ReportSuppression(Suppression.Create(OnlyNamedValues, diagnostic));
            }
        }
    }

    /// <summary>Whether all enums whose members the patterns of a <c>switch</c> name are this library's.</summary>
    private static bool IsOverOurs(SwitchExpressionSyntax expression, SemanticModel model, SuppressionAnalysisContext context)
    {
        ITypeSymbol[] enums = [.. expression.Arms
            .SelectMany(arm => arm.Pattern.DescendantNodesAndSelf())
            .OfType<ExpressionSyntax>()
            .Select(constant => (model.GetSymbolInfo(constant, context.CancellationToken).Symbol as IFieldSymbol)?.ContainingType)
            .OfType<ITypeSymbol>()
            .Where(type => type.TypeKind == TypeKind.Enum)];
        return enums.Length != 0 && enums.All(IsOurs);
    }

    /// <summary>Whether an enum was generated of a table, or is one of the runtime's own.</summary>
    private static bool IsOurs(ITypeSymbol type) =>
        type.ContainingAssembly?.Name == "ErrorCatalogs"
        || type.GetAttributes().Any(attribute =>
            attribute.AttributeClass?.ToDisplayString() == "System.CodeDom.Compiler.GeneratedCodeAttribute"
            && attribute.ConstructorArguments.FirstOrDefault().Value is "ErrorCatalogs");
}
