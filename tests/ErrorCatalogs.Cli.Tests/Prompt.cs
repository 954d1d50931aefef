using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace ErrorCatalogs.Cli.Tests;

/// <summary>Runs commands in this process.</summary>
internal static class Prompt
{
    public static Answer Run(params string[] args) => Run([], args);

    public static Answer Run(string input, string[] args) => Run(Encoding.UTF8.GetBytes(input), args);

    public static Answer Run(byte[] input, string[] args)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        int exit = CommandLine.Run(args, new MemoryStream(input), output, error);
        return new Answer(exit, output.ToString(), error.ToString());
    }

    /// <summary>The one object that <c>match --json</c> writes for one reply.</summary>
    public static JsonElement Match(string reply, params string[] args) => Run(reply + "\n", ["match", "--json", .. args]).Objects.Single();

    /// <summary>The objects that <c>list --json</c> writes.</summary>
    public static JsonElement[] List(params string[] args) => Run(["list", "--json", .. args]).Objects;
}

/// <summary>What a command did.</summary>
internal sealed record Answer(int Exit, string Output, string Error)
{
    public string[] Lines => Output.Length == 0 ? [] : Output[..^1].Split('\n');

    public JsonElement[] Objects => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];
}
