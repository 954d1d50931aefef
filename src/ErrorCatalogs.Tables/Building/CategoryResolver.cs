using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Gives the entries of a table their categories: members of a vocabulary, or of an enum made of the table's own cells.</summary>
internal static class CategoryResolver
{
    /// <summary>Resolves the categories of a table.</summary>
    public static CompiledTable Resolve(ParsedTable table, IReadOnlyList<Vocabulary> vocabularies)
    {
        if (table.Model is not { } model || model.IsVocabulary)
        {
            return new CompiledTable(table.Path, table.Model, table.SampleRanges, table.Places, table.Diagnostics);
        }

        var diagnostics = new List<TableDiagnostic>(table.Diagnostics);
        CategorySource? source = null;
        if (table.CategoriesSetting is { } setting)
        {
            Vocabulary? vocabulary = vocabularies.FirstOrDefault(one => one.IsNamed(setting));
            if (vocabulary is null)
            {
                diagnostics.Add(new TableDiagnostic(DiagnosticRules.UnknownVocabulary, table.Places.Of("categories"), new EquatableArray<string>([setting])));
            }
            else
            {
                source = new CategorySource(vocabulary.FullName, false, vocabulary.Members) { Exists = vocabulary.Exists };
                if (model.IsPublic && !vocabulary.IsPublic)
                {
                    diagnostics.Add(new TableDiagnostic(
                        DiagnosticRules.InvalidSetting, table.Places.Of("accessibility"), new EquatableArray<string>(["public", "accessibility", $"Its categories, {vocabulary.EnumName}, are internal. Make them public too."])));
                    model = model with { IsPublic = false };
                }
            }
        }

        source ??= FromOwnCells(model);
        if (source is null)
        {
            return new CompiledTable(table.Path, model, table.SampleRanges, table.Places, new EquatableArray<TableDiagnostic>(diagnostics));
        }

        // Where members differ in case alone, the first of them is meant.
        Dictionary<string, CategoryModel> members = source.Members
            .GroupBy(member => Normalise(member.Symbol), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var suggestions = new Suggestions();
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
                        new EquatableArray<string>([category.Symbol, source.EnumName, suggestions.For(category.Symbol, source.Members.Select(one => one.Symbol)), AdviceFor(source)])));
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
            table.Places,
            new EquatableArray<TableDiagnostic>(diagnostics));
    }

    /// <summary>A vocabulary of a table can be added to; of the table's own cells only those are no category of which no name can be made.</summary>
    private static string AdviceFor(CategorySource source) => source.IsOwn
        ? "The members of this enum are made of the cells, and no name can be made of this one: write it with letters from A to Z."
        : source.Exists ? "Write one that it has."
        : $"Write one that it has, or add this one to the table of {source.EnumName}.";

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
