using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Gives the entries of a table their categories: members of a vocabulary, or of an enum made of the table's own cells.</summary>
internal static class CategoryResolver
{
    /// <summary>Resolves the categories of a table.</summary>
    public static CompiledTable Resolve(ParsedTable table, IReadOnlyList<CatalogModel> vocabularies)
    {
        if (table.Model is not { } model || model.IsVocabulary)
        {
            return new CompiledTable(table.Path, table.Model, table.SampleRanges, table.Diagnostics);
        }

        var diagnostics = new List<TableDiagnostic>(table.Diagnostics);
        CategorySource? source = null;
        if (table.CategoriesSetting is { } setting)
        {
            source = FromVocabulary(setting, vocabularies);
            if (source is null)
            {
                diagnostics.Add(new TableDiagnostic(DiagnosticRules.UnknownVocabulary, TextRange.Start, new EquatableArray<string>([setting])));
            }
        }

        source ??= FromOwnCells(model);
        if (source is null)
        {
            return new CompiledTable(table.Path, model, table.SampleRanges, new EquatableArray<TableDiagnostic>(diagnostics));
        }

        Dictionary<string, CategoryModel> members = source.Members.ToDictionary(member => Normalise(member.Symbol), StringComparer.Ordinal);
        var entries = new List<EntryModel>();
        var ranges = new List<EquatableArray<TextRange>>();
        for (int i = 0; i < model.Entries.Count; i++)
        {
            EntryModel entry = model.Entries[i];
            if (entry.Category is { } category && !IsUnknown(category.Symbol))
            {
                if (!members.TryGetValue(Normalise(category.Symbol), out CategoryModel? member))
                {
                    diagnostics.Add(new TableDiagnostic(
                        DiagnosticRules.UnknownCategory,
                        table.CategoryRanges[i],
                        new EquatableArray<string>([category.Symbol, source.EnumName, Suggestion.For(category.Symbol, source.Members.Select(one => one.Symbol))])));
                    continue;
                }

                entry = entry with { Category = member };
            }
            else
            {
                entry = entry with { Category = null };
            }

            entries.Add(entry);
            ranges.Add(table.SampleRanges[i]);
        }

        return new CompiledTable(
            table.Path,
            model with { Categories = source, Entries = new EquatableArray<EntryModel>(entries) },
            new EquatableArray<EquatableArray<TextRange>>(ranges),
            new EquatableArray<TableDiagnostic>(diagnostics));
    }

    private static CategorySource? FromVocabulary(string setting, IReadOnlyList<CatalogModel> vocabularies)
    {
        foreach (CatalogModel vocabulary in vocabularies)
        {
            if (vocabulary.Name == setting || vocabulary.EnumName == setting || vocabulary.Namespace + "." + vocabulary.EnumName == setting)
            {
                string name = vocabulary.Namespace is { } space ? space + "." + vocabulary.EnumName : vocabulary.EnumName;
                return new CategorySource(
                    name, false, new EquatableArray<CategoryModel>(vocabulary.Entries.Select(entry => new CategoryModel(entry.Symbol, entry.Value))));
            }
        }

        return null;
    }

    private static CategorySource? FromOwnCells(CatalogModel model)
    {
        List<CategoryModel> members = [.. model.Entries
            .Select(entry => entry.Category?.Symbol)
            .OfType<string>()
            .Where(category => !IsUnknown(category))
            .GroupBy(Normalise, StringComparer.Ordinal)
            .Select(group => SymbolName.Make(group.First()))
            .Where(symbol => symbol.Length != 0)
            .Distinct(StringComparer.Ordinal)
            .Select(symbol => new CategoryModel(symbol, EntryValues.HashOf(symbol)))];
        return members.Count == 0 ? null : new CategorySource(model.Name + "Category", true, new EquatableArray<CategoryModel>(members));
    }

    /// <summary>Every vocabulary has this one: the code alone does not tell.</summary>
    private static bool IsUnknown(string category) => category.Equals("Unknown", StringComparison.OrdinalIgnoreCase);

    private static string Normalise(string category)
    {
        string made = SymbolName.Make(category);
        return (made.Length == 0 ? category : made).ToLowerInvariant();
    }
}
