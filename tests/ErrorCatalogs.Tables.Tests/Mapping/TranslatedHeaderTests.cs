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
    [InlineData("Kode;Melding;Beskrivelse;Mulig årsak;Tiltak")]
    [InlineData("Kode;Meddelelse;Forklaring;Årsag;Løsning")]
    [InlineData("Fejlkode;Besked;Betydning;Mulig årsag;Afhjælpning")]
    [InlineData("Hata no;Mesaj;Anlamı;Nedeni;Çözüm önerisi")]
    [InlineData("HATA KODU;MESAJ;AÇIKLAMA;NEDENİ;ÇÖZÜM")]
    [InlineData("Код помилки;Повідомлення;Опис;Причина;Рішення")]
    [InlineData("코드;메시지;설명;원인;해결")]
    [InlineData("Code;Libellé;Explication;Cause possible;Dépannage")]
    [InlineData("Foutnummer;Bericht;Uitleg;Mogelijke oorzaak;Actie")]
    [InlineData("Numer błędu;Treść komunikatu;Wyjaśnienie;Możliwa przyczyna;Działanie")]
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

    [Theory]
    [InlineData("Schweregrad;Wiederholbar", "vorübergehend;ja", "dauerhaft;nein")]
    [InlineData("Schwere;Erneut versuchen", "Temporär;WAHR", "endgültig;FALSCH")]
    [InlineData("Gravité;Réessayer", "temporaire;oui", "définitive;non")]
    [InlineData("Gravedad;Reintentar", "temporal;sí", "permanente;no")]
    [InlineData("Gravidade;Tentar novamente", "temporário;sim", "permanente;não")]
    [InlineData("Gravità;Riprovare", "temporaneo;sì", "definitivo;no")]
    [InlineData("Ernst;Opnieuw proberen", "tijdelijk;ja", "blijvend;nee")]
    [InlineData("Allvarlighetsgrad;Försök igen", "tillfällig;ja", "permanent;nej")]
    [InlineData("Alvorlighed;Prøv igen", "midlertidig;ja", "varig;nej")]
    [InlineData("Alvorlighetsgrad;Prøv igjen", "midlertidig;ja", "varig;nei")]
    [InlineData("Krytyczność;Można ponowić", "tymczasowy;tak", "trwały;nie")]
    [InlineData("Önem derecesi;Tekrar dene", "geçici;evet", "kalıcı;hayır")]
    [InlineData("Критичность;Повтор", "временная;да", "постоянная;нет")]
    [InlineData("Критичність;Повторити", "тимчасова;так", "постійна;ні")]
    [InlineData("严重程度;是否可重试", "临时;是", "永久;否")]
    [InlineData("重大度;再試行", "一時的;はい", "恒久的;いいえ")]
    [InlineData("심각도;재시도 가능", "일시적;예", "영구적;아니오")]
    public void Severity_and_retry_advice_have_words_of_the_language_too(string headers, string transient, string permanent)
    {
        EquatableArray<EntryModel> entries = Table.Csv($"Code;Message;{headers}\nP-1;pump is busy;{transient}\nP-2;pump is broken;{permanent}\n").Entries();

        Assert.Equal([Severity.Transient, Severity.Permanent], entries.Select(entry => entry.Severity));
        Assert.Equal([RetryAdvice.Backoff, RetryAdvice.Never], entries.Select(entry => entry.Retry));
    }

    [Theory]
    [InlineData("Schweregrad", "hoch", "mittel", "niedrig")]
    [InlineData("Gravité", "élevée", "moyenne", "faible")]
    [InlineData("Gravedad", "alta", "media", "baja")]
    [InlineData("Ernst", "hoog", "gemiddeld", "laag")]
    [InlineData("Allvarlighetsgrad", "hög", "medel", "låg")]
    [InlineData("Alvorlighed", "høj", "mellem", "lav")]
    [InlineData("Önem", "yüksek", "orta", "düşük")]
    [InlineData("严重性", "高", "中", "低")]
    [InlineData("심각도", "높음", "보통", "낮음")]
    public void A_scale_of_the_language_is_kept_as_it_is(string header, string first, string second, string third)
    {
        CompiledTable table = Table.Csv($"Code;Message;{header}\nP-1;pump is busy;{first}\nP-2;pump is broken;{second}\nP-3;pump is old;{third}\n");

        Assert.Equal([first, second, third], table.Entries().Select(entry => Assert.Single(entry.Extras).Text));
        Assert.StartsWith("table.csv(1,14): warning ECAT037", Assert.Single(table.Problems()), System.StringComparison.Ordinal);
    }

    [Fact]
    public void No_name_of_a_column_is_given_twice() =>
        Assert.Empty(TranslatedHeaders.All.SelectMany(column => column.Names.GroupBy(HeaderNames.Normalise)).Where(group => group.Count() > 1).Select(group => group.Key));

    [Fact]
    public void Every_name_means_its_column() =>
        Assert.All(TranslatedHeaders.All, column => Assert.All(column.Names, name => Assert.Equal(column.Column, HeaderNames.Candidates(name)[0])));

    [Fact]
    public void A_short_text_is_the_message_and_a_long_one_describes_it()
    {
        EntryModel entry = Table.Csv("Fehlernr.;Kurztext;Langtext\n9010;Auftrag nicht gefunden;Der Auftrag wurde nicht gefunden.\n9050;Betrag zu hoch;Das Limit ist kleiner.\n").Entries()[0];

        Assert.Equal(("Auftrag nicht gefunden", "Der Auftrag wurde nicht gefunden."), (entry.Templates.Single().Text, entry.Description));
    }
}
