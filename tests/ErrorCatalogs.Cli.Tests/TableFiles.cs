using System;
using System.IO;

namespace ErrorCatalogs.Cli.Tests;

/// <summary>A folder of tables that is there for one test.</summary>
internal sealed class TableFiles : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("errcat");

    public string Folder => folder.FullName;

    public string Add(string name, string text)
    {
        string path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
