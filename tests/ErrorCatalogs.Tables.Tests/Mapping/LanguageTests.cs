using System.Linq;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>Columns that stand in a table once for each language.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("Text_DE;Text_EN;Beschreibung_DE;Beschreibung_EN;Lösung_DE;Lösung_EN")]
    [InlineData("messageDe;messageEn;descriptionDe;descriptionEn;solutionDe;solutionEn")]
    [InlineData("Text (de-DE);Text (en-GB);Meaning (German);Meaning (English);Fix [de];Fix [en]")]
    [InlineData("German text;English text;Deutsch: Bedeutung;Englisch: Bedeutung;DE Abhilfe;EN Abhilfe")]
    [InlineData("message.de_AT;message.en_CA;description-de;description-en;actions de;actions en")]
    public void Each_message_is_looked_for_and_of_other_texts_the_English_one_counts(string headers)
    {
        CompiledTable table = Table.Csv($"Code;{headers}\nPAY-1;Karte abgelehnt;Card declined;Die Bank hat abgelehnt.;The bank declined.;Andere Karte nehmen.;Use another card.\n");
        EntryModel entry = table.Entry();

        Assert.Equal(["Card declined", "Karte abgelehnt"], entry.Templates.Select(template => template.Text));
        Assert.Equal("CardDeclined", entry.Symbol);
        Assert.Equal("The bank declined.", entry.Description);
        Assert.Equal(["Use another card."], entry.Remediation);
        Assert.Equal(["Die Bank hat abgelehnt.", "Andere Karte nehmen."], entry.Extras.Select(extra => extra.Text));
        Assert.DoesNotContain(table.Diagnostics, diagnostic => diagnostic.Rule.Severity != TableSeverity.Info);
    }

    [Fact]
    public void A_text_beside_its_translation_needs_no_language()
    {
        EntryModel entry = Table.Csv("Fehlercode;Meldung;Meldung (Englisch);Beschreibung;Description (English)\nPAY-1;Karte abgelehnt;Card declined;Abgelehnt.;Declined.\n").Entry();

        Assert.Equal(["Card declined", "Karte abgelehnt"], entry.Templates.Select(template => template.Text));
        Assert.Equal("Declined.", entry.Description);
    }

    [Fact]
    public void Columns_called_by_nothing_but_a_language_have_messages()
    {
        EntryModel entry = Table.Csv("Key,fr-FR,en-US,pt-BR\nPAY-1,Carte refusée,Card declined,Cartão recusado\n").Entry();

        Assert.Equal(["Card declined", "Carte refusée", "Cartão recusado"], entry.Templates.Select(template => template.Text));
        Assert.Equal("PAY-1", entry.Keys.Single().App);
    }

    [Fact]
    public void One_language_alone_is_the_text()
    {
        EntryModel entry = Table.Csv("code,message_fr,description_fr\nPAY-1,Carte refusée,La banque refuse.\n").Entry();

        Assert.Equal("Carte refusée", entry.Templates.Single().Text);
        Assert.Equal("La banque refuse.", entry.Description);
    }

    [Fact]
    public void Names_of_YAML_have_languages_too()
    {
        EntryModel entry = Table.Yaml("errors:\n  - code: PAY-1\n    message_de: Karte abgelehnt\n    message_en: Card declined\n    description_en: The bank declined.\n").Entry();

        Assert.Equal(["Card declined", "Karte abgelehnt"], entry.Templates.Select(template => template.Text));
        Assert.Equal("The bank declined.", entry.Description);
    }

    [Theory]
    [InlineData("Message ID")]
    [InlineData("Message no")]
    [InlineData("Category DE")]
    [InlineData("Name of DE")]
    [InlineData("de")]
    public void Other_headers_are_kept_as_extra_values(string header)
    {
        EntryModel entry = Table.Csv($"code,message,{header}\nPAY-1,Card declined,something\n").Entry();

        Assert.Equal("Card declined", entry.Templates.Single().Text);
        Assert.Equal("something", entry.Extras.Single().Text);
    }

    [Fact]
    public void Two_columns_of_one_language_are_reported()
    {
        Assert.Contains("'Meldung DE' means the same column as 'Text DE'", Table.Csv("code,Text DE,Meldung DE\nPAY-1,Karte abgelehnt,Abgelehnt\n").Problems().First(), System.StringComparison.Ordinal);
    }
}
