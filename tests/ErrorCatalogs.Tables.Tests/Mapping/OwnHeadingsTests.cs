using System.Linq;
using ErrorCatalogs.Tables.Mapping;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>Headings in a team's own words or language, which the setting <c>columns</c> explains.</summary>
public sealed class OwnHeadingsTests
{
    private const string German = """
        Zahlungsfehler, Stand Mai
        Fehler-Kürzel;Wortlaut;Vorgehen (intern);Bearbeiter
        PAY-17;Karte {card} abgelehnt;Andere Karte verlangen.;Schmidt
        """;

    [Fact]
    public void A_table_without_known_headings_is_told_how_to_explain_one_of_its_own()
    {
        Assert.Contains("say with the setting 'columns' what it is called: columns: Kennwort=code.", Table.Csv("Beschreibung;Kennwort\nEs ist leer.;nichts als Worte\n").Problems().First(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Fehler-Kürzel=code; Wortlaut=message; Vorgehen=remediation")]
    [InlineData("FEHLERKÜRZEL = Code,WORTLAUT=error message,Vorgehen (intern)=solution")]
    public void A_heading_means_what_the_item_says(string columns)
    {
        CatalogModel model = Table.Csv(German, new TableSettings(Columns: columns)).Model();

        AssertIsPayment(model);
    }

    [Fact]
    public void A_heading_means_what_a_line_of_the_table_says()
    {
        AssertIsPayment(Table.Csv("# columns: Fehler-Kürzel=code; Wortlaut=message; Vorgehen=remediation\n" + German).Model());
    }

    [Theory]
    [InlineData("columns: {Fehler-Kürzel: code, Wortlaut: message, Vorgehen: remediation}")]
    [InlineData("columns: [Fehler-Kürzel=code, Wortlaut=message, Vorgehen=remediation]")]
    [InlineData("columns: Fehler-Kürzel=code; Wortlaut=message; Vorgehen=remediation")]
    public void A_name_of_YAML_means_what_the_catalog_block_says(string columns)
    {
        CatalogModel model = Table.Yaml($$"""
            errors:
              - Fehler-Kürzel: PAY-17
                Wortlaut: Karte {card} abgelehnt
                Vorgehen: Andere Karte verlangen.
                Bearbeiter: Schmidt
            catalog:
              {{columns}}
            """).Model();

        AssertIsPayment(model);
    }

    [Fact]
    public void The_setting_outweighs_what_a_heading_means_otherwise()
    {
        CatalogModel model = Table.Csv("Code;Title;Group\nA-1;Card declined;permanent\n", new TableSettings(Columns: "Group=severity;Title=description")).Model();

        Assert.Equal(Severity.Permanent, model.Entries[0].Severity);
        Assert.Equal("Card declined", model.Entries[0].Description);
    }

    [Fact]
    public void The_generated_table_names_the_headings_as_they_are()
    {
        CatalogModel model = Table.Csv(German, new TableSettings(Columns: "Fehler-Kürzel=code;Wortlaut=message")).Model();

        Assert.Equal(["Fehler-Kürzel", "Wortlaut", "Vorgehen (intern)", "Bearbeiter"], model.Columns.Select(column => column.Header));
    }

    [Theory]
    [InlineData("Fehler-Kürzel=codde", "'codde' cannot be the meaning of a heading of a table. Columns are symbol, id, code,")]
    [InlineData("Fehler-Kürzel=codde", "Did you mean 'code'?")]
    [InlineData("Fehler-Kürzel", "'Fehler-Kürzel' cannot be the meaning of a heading of a table. Write the heading, '=' and the column:")]
    [InlineData("Fehlerkürzl=code", "'Fehlerkürzl' cannot be the heading of a column of a table. No column is called so. Did you mean 'Fehler-Kürzel'?")]
    public void What_the_setting_says_in_vain_is_an_error_where_it_stands(string columns, string message)
    {
        TableDiagnostic diagnostic = Assert.Single(
            Table.Csv($"# columns: {columns}\nFehler-Kürzel;Wortlaut\nPAY-17;Karte abgelehnt\n").Diagnostics,
            diagnostic => diagnostic.Rule == DiagnosticRules.InvalidSetting);

        Assert.Contains(message, diagnostic.Message, System.StringComparison.Ordinal);
        Assert.Equal(new TextRange(0, 11, 0, 11 + columns.Length), diagnostic.Range);
    }

    [Fact]
    public void Every_column_can_be_named()
    {
        foreach (string name in System.Enum.GetNames<Column>())
        {
            Assert.NotEmpty(HeaderNames.Candidates(name));
        }
    }

    private static void AssertIsPayment(CatalogModel model)
    {
        EntryModel entry = Assert.Single(model.Entries);
        Assert.Equal("PAY-17", Assert.Single(entry.Keys).App);
        Assert.Equal("Karte {card} abgelehnt", Assert.Single(entry.Templates).Text);
        Assert.Equal(["Andere Karte verlangen."], entry.Remediation);
    }
}
