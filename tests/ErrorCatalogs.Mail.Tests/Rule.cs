using System.Collections.Generic;
using Xunit;

namespace ErrorCatalogs.Mail.Tests;

/// <summary>Something that must hold everywhere in the tables.</summary>
internal static class Rule
{
    /// <summary>Fails with every offender, one a line.</summary>
    public static void Holds(IEnumerable<string> offenders)
    {
        string[] all = [.. offenders];
        Assert.True(all.Length == 0, $"{all.Length} against the rule:\n{string.Join('\n', all)}");
    }
}
