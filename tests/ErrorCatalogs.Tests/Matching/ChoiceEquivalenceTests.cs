using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tests.Matching;

/// <summary>A message with choices is found where one of the messages is that it stands for, written out, and nowhere else.</summary>
public sealed class ChoiceEquivalenceTests
{
    // Few words, so that wordings begin and end alike and follow each other in every way.
    private static readonly string[] Words = ["a", "b", "c"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Choices_are_found_like_what_they_stand_for(int seed)
    {
        var random = new Random(seed);
        for (int i = 0; i < 60; i++)
        {
            List<string[]> slots = Slots(random);
            Catalog choices = Table.Compile($"symbol,message\nEntry,{string.Concat(slots.Select(Written))}\n");
            Catalog messages = Table.Compile($"symbol,message\nEntry,{string.Join(" | ", WrittenOut(slots).Distinct())}\n");
            for (int j = 0; j < 60; j++)
            {
                string reply = string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.GetItems(Words, 1)[0]));
                Assert.True(messages.Match(reply).IsKnown == choices.Match(reply).IsKnown, $"{string.Concat(slots.Select(Written))} in {reply}");
            }
        }
    }

    /// <summary>Places with one wording or several, one of them always there, perhaps with a placeholder between.</summary>
    private static List<string[]> Slots(Random random)
    {
        List<string[]> slots = [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Alternatives(random, isOptional: random.Next(2) == 0))];
        slots.Insert(random.Next(slots.Count + 1), Alternatives(random, isOptional: false));
        if (random.Next(3) == 0)
        {
            slots.Add(["{x}"]);
            slots.Add(Alternatives(random, isOptional: false));
        }

        return slots;
    }

    private static string[] Alternatives(Random random, bool isOptional)
    {
        IEnumerable<string> wordings = Enumerable.Range(0, random.Next(1, 4)).Select(_ => string.Join(' ', random.GetItems(Words, random.Next(1, 4)))).Distinct();
        return isOptional ? [.. wordings, ""] : [.. wordings];
    }

    private static string Written(string[] alternatives) => alternatives is [var only] ? only + " " : "{" + string.Join('|', alternatives) + "} ";

    private static IEnumerable<string> WrittenOut(IEnumerable<string[]> slots) => slots.Aggregate(
        (IEnumerable<string>)[""],
        (texts, alternatives) => texts.SelectMany(text => alternatives.Select(alternative => $"{text} {alternative}")));
}
