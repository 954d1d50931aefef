using System.Linq;
using ErrorCatalogs.Tables.Mapping;
using Xunit;

namespace ErrorCatalogs.Tables.Tests.Mapping;

/// <summary>Headings in other languages than English.</summary>
public sealed class TranslatedHeaderTests
{
    [Theory]
    [InlineData("Fehlercode;Fehlermeldung;Beschreibung;Mögliche Ursache;Maßnahme")]
    [InlineData("FEHLERCODE;Meldung;Bedeutung;Ursachen;MASSNAHMEN")]
    [InlineData("Code d'erreur;Message d’erreur;Signification;Causes possibles;Action corrective")]
    [InlineData("Código de error;Mensaje;Descripción;Causa;Solución")]
    [InlineData("Codigo;Mensagem;Descricao;Causas;O que fazer")]
    [InlineData("Codice errore;Messaggio;Significato;Possibile causa;Rimedio")]
    [InlineData("Foutcode;Foutmelding;Betekenis;Oorzaak;Oplossing")]
    [InlineData("Felkod;Felmeddelande;Betydelse;Orsak;Åtgärd")]
    [InlineData("Kod błędu;Komunikat;Znaczenie;Przyczyna;Rozwiązanie")]
    [InlineData("Hata Kodu;Hata Mesajı;Açıklama;Neden;Çözüm")]
    [InlineData("Код ошибки;Сообщение;Описание;Причина;Что делать")]
    [InlineData("错误码;错误信息;说明;可能原因;处理建议")]
    [InlineData("エラーコード;エラーメッセージ;説明;原因;対処方法")]
    [InlineData("오류 코드;오류 메시지;설명;원인;조치 방법")]
    public void A_table_in_another_language_loads_as_it_is(string headers)
    {
        EntryModel entry = Table.Csv(headers + "\nPAY-17;the card was declined;The bank said no.;no money;Ask for another card.\n").Entry();

        Assert.Equal("PAY-17", Assert.Single(entry.Keys).App);
        Assert.Equal("the card was declined", Assert.Single(entry.Templates).Text);
        Assert.Equal("The bank said no.", entry.Description);
        Assert.Equal(["no money"], entry.Causes);
        Assert.Equal(["Ask for another card."], entry.Remediation);
        Assert.Empty(entry.Extras);
    }

    [Fact]
    public void No_name_of_a_column_is_given_twice() =>
        Assert.Empty(TranslatedHeaders.All.SelectMany(column => column.Names.GroupBy(HeaderNames.Normalise)).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_name_means_its_column() =>
        Assert.All(TranslatedHeaders.All, column => Assert.All(column.Names, name => Assert.Equal(column.Column, HeaderNames.Candidates(name)[0])));
}
