namespace ErrorCatalogs.Cli;

/// <summary>How a run ended, for scripts.</summary>
internal static class ExitCode
{
    /// <summary>The work was done.</summary>
    public const int Done = 0;

    /// <summary>A table has errors; the work was done with what is good of it.</summary>
    public const int TableErrors = 1;

    /// <summary>The command line cannot be understood; nothing was done.</summary>
    public const int WrongUsage = 2;

    /// <summary>The input cannot be read or the output not be written, as on a full disk or where it is closed; the work was begun.</summary>
    public const int BrokenStream = 3;
}
