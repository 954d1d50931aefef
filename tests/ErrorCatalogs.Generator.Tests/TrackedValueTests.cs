using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using ErrorCatalogs.Generator.Pipeline;
using ErrorCatalogs.Generator.Tests.Projects;
using Microsoft.CodeAnalysis;
using Xunit;

namespace ErrorCatalogs.Generator.Tests;

/// <summary>What a step keeps between two runs is data alone: nothing of the compiler's that would keep a whole project alive.</summary>
public sealed class TrackedValueTests
{
    private static readonly Type[] Forbidden =
    [
        typeof(Compilation), typeof(ISymbol), typeof(SyntaxNode), typeof(SyntaxTree), typeof(SemanticModel), typeof(AdditionalText), typeof(Location), typeof(Diagnostic),
    ];

    [Fact]
    public void No_step_keeps_anything_of_the_compilers()
    {
        GeneratorRunResult result = new TableProject()
            .WithTable("courier.csv", SampleTables.Courier)
            .WithTable("ledger.yaml", SampleTables.Ledger)
            .WithTable("failures.csv", SampleTables.Vocabulary)
            .WithTable("postbox.csv", SampleTables.Postbox)
            .WithTable("bad.csv", "code\n!!")
            .WithSource("class Own { }")
            .Generate()
            .Result;

        foreach (string name in TrackingNames.All)
        {
            foreach (object value in result.TrackedSteps[name].SelectMany(run => run.Outputs).Select(output => output.Value))
            {
                Assert.Empty(Reachable(value).Where(one => Forbidden.Any(type => type.IsInstanceOfType(one))).Select(one => $"{name}: {one.GetType()}"));
            }
        }
    }

    [Fact]
    public void The_walk_through_a_value_finds_what_is_hidden_in_it()
    {
        TableText hidden = new("x.csv", "", new Dictionary<string, string>());

        Assert.Contains(hidden, Reachable(new { List = new[] { (1, (object)hidden) } }));
    }

    /// <summary>Everything that a value leads to, through the fields of objects and the items of arrays.</summary>
    private static HashSet<object> Reachable(object value)
    {
        var found = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var next = new Stack<object>([value]);
        while (next.TryPop(out object? one))
        {
            if (one is string or Type || one.GetType().IsPrimitive || one.GetType().IsEnum || (!one.GetType().IsValueType && !found.Add(one)))
            {
                continue;
            }

            foreach (object part in one is Array array ? array.Cast<object?>().OfType<object>() : Fields(one))
            {
                next.Push(part);
            }
        }

        return found;
    }

    private static IEnumerable<object> Fields(object value)
    {
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (field.GetValue(value) is { } part)
                {
                    yield return part;
                }
            }
        }
    }
}
