using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;

namespace ErrorCatalogs.Cli.Commands;

/// <summary>The usual help, with examples of the command and the exit codes below it.</summary>
internal sealed class HelpWithExamples(HelpAction usual) : SynchronousCommandLineAction
{
    private const string ExitCodes = """
        Exit codes:
          0  the work was done
          1  a table has errors; its good rows took part nevertheless
          2  wrong usage
          3  input or output failed, as on a full disk, or is closed

        """;

    public override int Invoke(ParseResult parsed)
    {
        int exit = usual.Invoke(parsed);
        TextWriter output = parsed.InvocationConfiguration.Output;
        if (parsed.CommandResult.Command is IHasExamples command)
        {
            output.WriteLine("Examples:");
            foreach (string example in command.Examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
        }

        output.Write(ExitCodes.ReplaceLineEndings(output.NewLine));
        return exit;
    }
}

/// <summary>A command that shows how it is used.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines as one would type them.</summary>
    string[] Examples { get; }
}
