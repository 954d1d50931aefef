using System;
using System.IO;
using Xunit;

namespace ErrorCatalogs.Package.Tests;

/// <summary><c>errcat</c>, installed as users install it.</summary>
[Collection(FeedCollection.Name)]
public sealed class ToolTests(Feed feed)
{
    [Fact]
    public void The_tool_is_installed_and_answers()
    {
        string tools = Path.Combine(feed.Root, "tools");
        Dotnet.Run(feed.Root, "tool", "install", "ErrorCatalogs.Cli", "--tool-path", tools, "--version", feed.Version).Succeeded();
        string table = Path.Combine(feed.Root, "billing.csv");
        File.WriteAllText(table, Consumer.Billing);

        Finished found = Dotnet.Run(feed.Root, Path.Combine(tools, "errcat"), ["match", "--json", "--table", table, "BILL-17"]);

        Assert.Contains("\"symbol\":\"CardDeclined\"", found.Succeeded().Output, StringComparison.Ordinal);
        Assert.Contains(feed.Version, Dotnet.Run(feed.Root, Path.Combine(tools, "errcat"), ["--version"]).Succeeded().Output, StringComparison.Ordinal);
    }
}
