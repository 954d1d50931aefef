using System.Collections.Generic;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>The names of the columns that error tables have most often, as they are called in other languages than English.</summary>
internal static class TranslatedHeaders
{
    /// <summary>Columns and their names, in the order German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Polish, Turkish, Russian, Ukrainian, Chinese, Japanese, Korean.</summary>
    /// <remarks>A name that is the same in two languages, or is an English one as well, stands there once.</remarks>
    public static IEnumerable<(Column Column, string[] Names)> All { get; } =
    [
        (Column.Code,
        [
            "Fehlercode", "Fehlernummer", "Fehlernr", "Störungscode", "Störungsnummer", "Störungsnr", "Meldungsnummer", "Alarmnummer",
            "Code d'erreur", "Code erreur", "Code de l'erreur", "Numéro d'erreur", "Numéro de l'erreur", "N° d'erreur",
            "Código", "Código de error", "Código de alarma", "Número de error", "Código de erro", "Código do erro", "Código de alarme", "Número do erro",
            "Codice", "Codice errore", "Codice di errore", "Codice allarme", "Numero errore", "Foutcode", "Foutnummer", "Storingscode",
            "Felkod", "Larmkod", "Felnummer", "Kode", "Fejlkode", "Fejlnummer", "Alarmkode", "Feilkode", "Feilnummer", "Kod", "Kod błędu", "Numer błędu", "Kod alarmu",
            "Hata kodu", "Hata no", "Hata numarası", "Alarm kodu", "Arıza kodu", "Код", "Код ошибки", "Номер ошибки", "Код помилки", "Номер помилки",
            "代码", "错误码", "错误代码", "故障代码", "报警代码", "代碼", "錯誤碼", "錯誤代碼", "コード", "エラーコード", "エラー番号", "アラームコード", "코드", "오류 코드", "에러 코드", "알람 코드", "오류 번호",
        ]),
        (Column.Message,
        [
            "Meldung", "Fehlermeldung", "Meldungstext", "Fehlertext", "Nachricht", "Alarmtext", "Störungstext", "Anzeigetext", "Kurztext", "Texte court", "Message d'erreur", "Texte du message", "Libellé",
            "Mensaje", "Texto breve", "Testo breve", "Korte tekst", "Mensaje de error", "Texto del mensaje", "Mensagem", "Mensagem de erro", "Texto da mensagem", "Messaggio", "Messaggio di errore", "Testo del messaggio",
            "Melding", "Foutmelding", "Bericht", "Foutbericht", "Meddelande", "Felmeddelande", "Felmeddelandetext", "Meddelelse", "Fejlmeddelelse", "Besked", "Feilmelding",
            "Komunikat", "Komunikat błędu", "Treść komunikatu", "Wiadomość", "Mesaj", "Hata mesajı", "Mesaj metni", "Сообщение", "Сообщение об ошибке", "Текст ошибки", "Текст сообщения",
            "Повідомлення", "Повідомлення про помилку", "Текст помилки", "消息", "错误信息", "错误消息", "提示信息", "报错信息", "訊息", "錯誤訊息", "メッセージ", "エラーメッセージ",
            "메시지", "메세지", "오류 메시지", "에러 메시지",
        ]),
        (Column.Description,
        [
            "Beschreibung", "Bedeutung", "Erklärung", "Erläuterung", "Fehlerbeschreibung", "Langtext", "Texte long", "Texto largo", "Testo lungo", "Lange tekst", "Signification", "Explication", "Description de l'erreur",
            "Descripción", "Significado", "Explicación", "Descrição", "Explicação", "Descrizione", "Significato", "Spiegazione", "Beschrijving", "Omschrijving", "Betekenis", "Uitleg",
            "Beskrivning", "Betydelse", "Förklaring", "Beskrivelse", "Betydning", "Opis", "Opis błędu", "Znaczenie", "Wyjaśnienie", "Açıklama", "Anlamı", "Hata açıklaması",
            "Описание", "Описание ошибки", "Значение", "Пояснение", "Опис", "Опис помилки", "Значення", "Пояснення", "描述", "说明", "含义", "错误描述", "說明", "含義",
            "意味", "説明", "エラー内容", "설명", "의미", "오류 내용", "오류 설명",
        ]),
        (Column.Causes,
        [
            "Ursache", "Ursachen", "Mögliche Ursache", "Mögliche Ursachen", "Causes possibles", "Cause possible", "Causa", "Causas", "Causa posible", "Causas posibles", "Posible causa", "Posibles causas",
            "Causa possível", "Possível causa", "Causas possíveis", "Cause possibili", "Possibile causa", "Possibili cause", "Causa possibile", "Oorzaak", "Mogelijke oorzaak", "Orsak", "Möjlig orsak",
            "Årsag", "Mulig årsag", "Årsak", "Mulig årsak", "Przyczyna", "Możliwa przyczyna", "Neden", "Nedeni", "Olası neden", "Причина", "Возможная причина", "Можлива причина",
            "原因", "可能原因", "考えられる原因", "원인", "가능한 원인",
        ]),
        (Column.Remediation,
        [
            "Lösung", "Abhilfe", "Behebung", "Fehlerbehebung", "Maßnahme", "Maßnahmen", "Empfohlene Maßnahme", "Lösungsvorschlag", "Handlungsempfehlung",
            "Action corrective", "Mesure corrective", "Action recommandée", "Remède", "Dépannage", "Que faire", "Solución", "Acción", "Acción recomendada", "Acción correctiva", "Resolución", "Qué hacer",
            "Solução", "Ação", "Ação corretiva", "Ação recomendada", "Resolução", "Orientação", "O que fazer", "Soluzione", "Rimedio", "Azione", "Azione correttiva", "Risoluzione",
            "Oplossing", "Maatregel", "Actie", "Åtgärd", "Åtgärder", "Lösning", "Afhjælpning", "Handling", "Tiltak", "Utbedring", "Rozwiązanie", "Działanie", "Działania naprawcze",
            "Çözüm", "Çözüm önerisi", "Yapılacak işlem", "Решение", "Что делать", "Устранение", "Способ устранения", "Рішення", "Вирішення", "Що робити", "Усунення",
            "解决方案", "解决方法", "解决办法", "处理方法", "处理建议", "处理措施", "解決方案", "解決方法", "処理方法", "対処", "対処法", "対処方法", "対策", "対応方法", "解決策",
            "조치", "조치 방법", "조치 사항", "해결", "해결 방법", "해결책", "대책",
        ]),
        (Column.Severity,
        [
            "Schweregrad", "Schwere", "Gravité", "Sévérité", "Niveau de gravité", "Gravedad", "Severidad", "Gravidade", "Severidade", "Gravità", "Severità", "Ernst",
            "Allvarlighetsgrad", "Allvarlighet", "Alvorlighed", "Alvorlighedsgrad", "Alvorlighetsgrad", "Alvorlighet", "Krytyczność", "Poziom krytyczności", "Önem derecesi", "Önem", "Ciddiyet",
            "Серьёзность", "Критичность", "Уровень серьёзности", "Серйозність", "Критичність", "严重性", "严重程度", "严重级别", "嚴重性", "嚴重程度", "重大度", "深刻度", "重要度", "심각도", "중요도",
        ]),
        (Column.Retry,
        [
            "Wiederholbar", "Wiederholen", "Wiederholung", "Wiederholung möglich", "Erneut versuchen", "Réessayer", "Réessayable", "Réessai", "Nouvelle tentative",
            "Reintentar", "Reintentable", "Reintento", "Tentar novamente", "Nova tentativa", "Repetível", "Riprovare", "Riprova", "Ritentare", "Ripetibile", "Nuovo tentativo", "Opnieuw proberen", "Herhaalbaar",
            "Försök igen", "Omförsök", "Nytt försök", "Prøv igen", "Kan gentages", "Nyt forsøg", "Prøv igjen", "Kan gjentas", "Ponów", "Ponowienie", "Ponowna próba", "Można ponowić",
            "Yeniden dene", "Tekrar dene", "Yeniden deneme", "Yeniden denenebilir", "Повтор", "Повторить", "Повторная попытка", "Можно повторить", "Повторити", "Повторна спроба", "Можна повторити",
            "重试", "可重试", "是否重试", "是否可重试", "重試", "可重試", "是否可重試", "再試行", "再試行可能", "再試行可否", "リトライ", "リトライ可否", "재시도", "재시도 가능", "재시도 여부",
        ]),
        (Column.Category, ["Kategorie", "Catégorie", "Categoría", "Kategori", "Kategoria", "Категория", "Категорія", "类别", "分类", "類別", "分類", "カテゴリ", "분류"]),
        (Column.Sample, ["Beispiel", "Exemple", "Ejemplo", "Exemplo", "Esempio", "Voorbeeld", "Exempel", "Przykład", "Пример", "示例", "例", "예"]),
    ];
}
