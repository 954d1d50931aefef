// Explains real server replies: a dozen of its own, or those given as arguments or piped in, one a line.
//
//   dotnet run --project samples/QuickStart
//   dotnet run --project samples/QuickStart -- "452 4.2.2 The email account that you tried to reach is over quota"
//   journalctl -u postfix | grep 'said:' | dotnet run --project samples/QuickStart

using System;
using System.Collections.Generic;
using System.Text;
using QuickStart;

Console.OutputEncoding = Encoding.UTF8;
if (args.Length > 0)
{
    ExplainEach(args);
}
else if (Console.IsInputRedirected && Console.In.Peek() >= 0)
{
    ExplainEach(PipedLines());
}
else
{
    Tour.Run();
}

static void ExplainEach(IEnumerable<string> replies)
{
    foreach (string reply in replies)
    {
        // A line break of the reply itself may be written as \r\n, so that several lines fit into one argument.
        Explanation.Print(reply.Replace("\\r\\n", "\r\n", StringComparison.Ordinal));
    }
}

static IEnumerable<string> PipedLines()
{
    while (Console.ReadLine() is { } line)
    {
        if (line.Length > 0)
        {
            yield return line;
        }
    }
}
