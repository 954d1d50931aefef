using System;
using System.Threading;
using ErrorCatalogs.Tables.Building;
using ErrorCatalogs.Tables.Reading;
using Xunit;

namespace ErrorCatalogs.Tables.Tests;

/// <summary>An editor calls off what it has asked for at every keystroke: each step hears of it while it works.</summary>
public sealed class CancellationTests
{
    private const string Csv = "code,description,sample\n550 5.1.1,There is nobody of this name.,550 5.1.1 Nobody\n";
    private const string Yaml = "errors:\n- code: 550\n  description: There is nobody of this name.\n";
    private static readonly CancellationToken Cancelled = new(canceled: true);

    [Theory]
    [InlineData("table.csv", Csv)]
    [InlineData("table.yaml", Yaml)]
    public void Reading_is_called_off(string path, string text) =>
        Assert.Throws<OperationCanceledException>(() => TableReader.Read(File(path, text), new DiagnosticBag(), Cancelled));

    [Theory]
    [InlineData("table.csv", Csv)]
    [InlineData("table.yaml", Yaml)]
    public void Understanding_rows_is_called_off(string path, string text)
    {
        var diagnostics = new DiagnosticBag();
        RawTable raw = TableReader.Read(File(path, text), diagnostics, CancellationToken.None);

        Assert.Throws<OperationCanceledException>(() => new CatalogBuilder(File(path, text), raw, diagnostics).Build(Cancelled));
    }

    [Fact]
    public void Matching_samples_is_called_off()
    {
        ParsedTable parsed = TableCompiler.Parse(File("table.csv", Csv), CancellationToken.None);

        Assert.Throws<OperationCanceledException>(() => TableCompiler.Compile(parsed, [], Cancelled));
    }

    [Fact]
    public void Making_the_image_is_called_off()
    {
        CatalogModel model = Table.Csv(Csv).Model();

        Assert.Throws<OperationCanceledException>(() => CatalogImage.Of(model, Cancelled));
    }

    [Fact]
    public void What_was_called_off_can_be_asked_for_again()
    {
        TableFile file = File("table.csv", Csv);
        Assert.Throws<OperationCanceledException>(() => TableCompiler.Parse(file, Cancelled));

        Assert.Equal(TableCompiler.Parse(File("table.csv", Csv)), TableCompiler.Parse(file));
    }

    private static TableFile File(string path, string text) => new(path, text, TableSettings.None);
}
