using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace ErrorCatalogs.CompileBenchmarks;

/// <summary>A way to have errors in an assembly.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Extension">The extension of its file: code, or a table for the generator.</param>
/// <param name="Text">The content of the file.</param>
internal sealed record Design(string Name, string Extension, Func<IReadOnlyList<Row>, string> Text)
{
    public static Design BareEnum { get; } = new("bare enum, nothing else", ".cs", rows => Enum(rows, row => ""));

    public static IReadOnlyList<Design> All { get; } =
    [
        BareEnum,
        new("enum with documentation", ".cs", rows => Enum(rows, row => $"    /// <summary>{row.Description}</summary>\n    /// <remarks>{row.Remediation}</remarks>\n")),
        new("**a table for ErrorCatalogs**", ".csv", Table),
        new("enum and one switch for each text", ".cs", Switches),
        new("enum and an array of records", ".cs", Records),
    ];

    /// <summary>The table that ErrorCatalogs compiles.</summary>
    public static string Table(IReadOnlyList<Row> rows) =>
        "# name: Bench\nsymbol,id,code,message,description,remediation\n"
        + string.Concat(rows.Select(row => $"{row.Symbol},{row.Value},{row.Code},{row.Message},{row.Description},{row.Remediation}\n"));

    /// <summary>Writes the file into a folder.</summary>
    public string Write(IReadOnlyList<Row> rows, string folder)
    {
        string path = Path.Combine(folder, "Bench" + Extension);
        File.WriteAllText(path, Text(rows));
        return path;
    }

    private static string Enum(IReadOnlyList<Row> rows, Func<Row, string> documentation) =>
        "namespace Bench;\n\npublic enum BenchError\n{\n    Unknown = 0,\n"
        + string.Concat(rows.Select(row => $"{documentation(row)}    {row.Symbol} = {row.Value},\n"))
        + "}\n";

    private static string Switches(IReadOnlyList<Row> rows)
    {
        var code = new StringBuilder(BareEnum.Text(rows)).Append("\npublic static class BenchTexts\n{\n");
        foreach ((string name, Func<Row, string> text) in new (string, Func<Row, string>)[] { ("Message", row => row.Message), ("Description", row => row.Description), ("Remediation", row => row.Remediation) })
        {
            code.Append($"    public static string {name}(this BenchError error) => error switch\n    {{\n");
            foreach (Row row in rows)
            {
                code.Append($"        BenchError.{row.Symbol} => \"{text(row)}\",\n");
            }

            code.Append("        _ => \"\",\n    };\n");
        }

        return code.Append("}\n").ToString();
    }

    private static string Records(IReadOnlyList<Row> rows) => BareEnum.Text(rows) + """

        public sealed record BenchEntry(BenchError Error, string Code, string Message, string Description, string Remediation);

        public static class BenchTexts
        {
            public static readonly BenchEntry[] All =
            {

        """ + string.Concat(rows.Select(row => $"        new BenchEntry(BenchError.{row.Symbol}, \"{row.Code}\", \"{row.Message}\", \"{row.Description}\", \"{row.Remediation}\"),\n")) + "    };\n}\n";
}
