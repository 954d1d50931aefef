using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Linq;
using System.Reflection;

namespace ErrorCatalogs.Cli.Commands;

/// <summary>The program itself: what it is, and the commands it has.</summary>
internal sealed class ErrcatCommand : RootCommand, IHasExamples
{
    public ErrcatCommand(Terminal terminal)
        : base("Says which known error a server's reply reports, and what to do about it.")
    {
        // They are for tools that complete command lines; here an argument in brackets is a part of a reply.
        Directives.Clear();
        Add(new ListCommand(terminal));
        Add(new MatchCommand(terminal));
        Options.OfType<VersionOption>().Single().Action = new VersionAction(terminal);

        // Help is asked for on any command and written by this one option.
        HelpOption help = Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
    }

    /// <inheritdoc/>
    public string[] Examples =>
    [
        "errcat list",
        "errcat list Gmail.DmarcPolicyRejected",
        "errcat match \"550 5.1.1 The email account that you tried to reach does not exist.\"",
        "errcat match --json < replies.txt",
    ];

    private sealed class VersionAction(Terminal terminal) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parsed)
        {
            string? version = typeof(ErrcatCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

            // What follows the plus sign is the commit, which says nothing to most.
            terminal.Output.WriteLine("errcat " + version?.Split('+')[0]);
            return ExitCode.Done;
        }
    }
}
