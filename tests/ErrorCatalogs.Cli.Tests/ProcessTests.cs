using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace ErrorCatalogs.Cli.Tests;

/// <summary>The program as a script runs it.</summary>
public class ProcessTests
{
    private static string Host => Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static string Program => typeof(CommandLine).Assembly.Location;

    [Fact]
    public async Task Output_is_UTF8_without_byte_order_mark_and_with_line_feeds()
    {
        (int exit, byte[] output) = await Run("550 5.1.1 Gr\u00fc\u00dfe\n\n", "match", "--json");
        string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output);
        Assert.Equal(0, exit);
        Assert.Equal(Prompt.Run("550 5.1.1 Gr\u00fc\u00dfe\n\n", ["match", "--json"]).Output, text);
    }

    [Fact]
    public async Task Wrong_usage_is_the_exit_code_two()
    {
        (int exit, byte[] output) = await Run("", "match", "--catalog", "Nobody");
        Assert.Equal(2, exit);
        Assert.Empty(output);
    }

    [Theory]
    [InlineData("list >&-", "errcat: Bad file descriptor\n")]
    [InlineData("match --json '250 OK' >&-", "errcat: Bad file descriptor\n")]
    [InlineData("match --json <&-", "errcat: Bad file descriptor\n")]
    [InlineData("mtach 2>&-", "")]
    public async Task A_closed_stream_is_the_exit_code_three(string arguments, string told)
    {
        // The streams are closed by a shell of Unix.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        (int exit, byte[] output, string error) = await Start("", "sh", "-c", $"exec \"$0\" \"$1\" {arguments}", Host, Program);

        Assert.Equal(3, exit);
        Assert.Empty(output);
        Assert.Equal(told, error);
    }

    /// <summary>As in <c>tail -f mail.log | errcat match | head -1</c>, whose input never ends.</summary>
    [Fact]
    public async Task A_reader_that_has_read_enough_ends_the_run()
    {
        // What is written there to a pipe that nobody reads cannot be told from what is read.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using Process process = Process.Start(Redirected(Host, Program, "match", "--json"))!;
        Stream input = process.StandardInput.BaseStream;
        byte[] line = Encoding.UTF8.GetBytes("550 5.1.1 User unknown\n");
        await input.WriteAsync(line);
        await process.StandardOutput.ReadLineAsync();
        process.StandardOutput.Close();

        // Far more lines than fit into the pipe, so that somebody must read them or be gone.
        await Assert.ThrowsAsync<IOException>(async () =>
        {
            for (int i = 0; i < 100_000; i++)
            {
                await input.WriteAsync(line);
            }
        });
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        Assert.Empty(await process.StandardError.ReadToEndAsync());
    }

    private static async Task<(int Exit, byte[] Output)> Run(string input, params string[] args)
    {
        (int exit, byte[] output, _) = await Start(input, Host, [Program, .. args]);
        return (exit, output);
    }

    private static async Task<(int Exit, byte[] Output, string Error)> Start(string input, string program, params string[] args)
    {
        using Process process = Process.Start(Redirected(program, args))!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(input));
        process.StandardInput.Close();
        var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output);
        await process.WaitForExitAsync();
        return (process.ExitCode, output.ToArray(), await error);
    }

    private static ProcessStartInfo Redirected(string program, params string[] args) => new(program, args)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
}
