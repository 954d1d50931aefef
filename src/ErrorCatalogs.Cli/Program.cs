using System;
using System.IO;
using System.Text;
using ErrorCatalogs.Cli;

// Windows takes its console for a code page's unless told otherwise; elsewhere it is UTF-8 already.
if (OperatingSystem.IsWindows())
{
    Console.InputEncoding = Console.OutputEncoding = new UTF8Encoding(false);
}

using Stream input = StandardInput.Open();

// Not disposed of: every run flushes it, and to flush what could not be written would fail once more.
var output = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(false), bufferSize: 1 << 15) { NewLine = "\n" };
return CommandLine.Run(args, new Terminal(input, output, Console.Error)
{
    IsTyped = !Console.IsInputRedirected,
    IsScreen = !Console.IsOutputRedirected,
    Width = Terminal.WidthOfScreen(),
});
