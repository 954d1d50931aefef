using System;
using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables;

/// <summary>Finds out whether the types of a table could be compiled beside all others.</summary>
/// <remarks>Names that differ in case alone clash as well: the compiler compares the names of generated files so.</remarks>
public static class TypeClash
{
    private static readonly string[] RuntimeTypes = [.. typeof(Catalog).Assembly.GetExportedTypes().Select(type => type.FullName!)];

    private static readonly string[] KnownNamespaces = ["System", typeof(Catalog).Namespace!];

    /// <summary>Why the types of a table cannot be written; <see langword="null"/> where they can.</summary>
    /// <param name="own">The types of the table.</param>
    /// <param name="all">The types of all tables; of two tables that make one the first has it.</param>
    /// <param name="rootNamespace">The namespace of types whose table names none.</param>
    /// <param name="places">Where the settings stand that the names come from.</param>
    public static TableDiagnostic? Find(TableTypes own, IReadOnlyCollection<TableTypes> all, string rootNamespace, SettingPlaces places) =>
        WithinTable(own, places) ?? WithOtherTable(own, all, places) ?? WithNamespace(own, all, rootNamespace, places) ?? WithRuntime(own, places);

    private static TableDiagnostic? WithinTable(TableTypes own, SettingPlaces places)
    {
        string? same = own.All.Skip(1).FirstOrDefault(name => AreSame(name, own.Enum));
        return same is null ? null : Invalid(places, own.Enum, $"The type {same}, which the table makes beside it, needs the name.");
    }

    private static TableDiagnostic? WithOtherTable(TableTypes own, IReadOnlyCollection<TableTypes> all, SettingPlaces places)
    {
        // A file that is listed twice clashes with itself.
        bool isRepeated = all.Count(one => one.Path == own.Path) > 1;
        foreach (TableTypes other in isRepeated ? all : all.TakeWhile(one => one.Path != own.Path))
        {
            string? same = own.All.FirstOrDefault(name => other.All.Any(one => AreSame(other.FullName(one), own.FullName(name))));
            if (same is not null)
            {
                return new TableDiagnostic(DiagnosticRules.DuplicateType, places.Of("enum", "name", "namespace"), new EquatableArray<string>([SeenFrom(own.Path, other.Path), same]));
            }
        }

        return null;
    }

    /// <summary>Another table's path without the folders that both are in: two tables of one name are often two files of one name.</summary>
    private static string SeenFrom(string own, string other)
    {
        int start = 0;
        for (int i = 0; i < other.Length && i < own.Length && own[i] == other[i]; i++)
        {
            start = other[i] is '/' or '\\' ? i + 1 : start;
        }

        return other.Substring(start);
    }

    private static TableDiagnostic? WithNamespace(TableTypes own, IReadOnlyCollection<TableTypes> all, string rootNamespace, SettingPlaces places)
    {
        foreach (string space in all.Select(one => one.Namespace).Concat(KnownNamespaces).Append(rootNamespace))
        {
            string? same = own.All.FirstOrDefault(name => (space + ".").StartsWith(own.FullName(name) + ".", StringComparison.OrdinalIgnoreCase));
            if (same is not null)
            {
                return Invalid(places, own.Enum, $"The type {same} would have the name of the namespace {space}.");
            }
        }

        return null;
    }

    private static TableDiagnostic? WithRuntime(TableTypes own, SettingPlaces places)
    {
        string? type = RuntimeTypes.FirstOrDefault(type => own.All.Any(name => AreSame(type, own.FullName(name))));
        if (type is not null)
        {
            return Invalid(places, own.Enum, $"The library itself has a type {type}.");
        }

        type = RuntimeTypes.FirstOrDefault(type => (own.Namespace + ".").StartsWith(type + ".", StringComparison.OrdinalIgnoreCase));
        return type is null ? null : Invalid(places, own.Namespace, $"The library itself has a type {type}.", "namespace");
    }

    private static bool AreSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static TableDiagnostic Invalid(SettingPlaces places, string value, string reason, string setting = "enum") =>
        new(DiagnosticRules.InvalidSetting, places.Of(setting, "name"), new EquatableArray<string>([value, setting, reason]));
}
