using System.Collections.Generic;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>The names of the columns that error tables have most often, as they are called in other languages than English.</summary>
internal static class TranslatedHeaders
{
    /// <summary>Columns and their names, in the order German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Polish, Turkish, Russian, Ukrainian, Chinese, Japanese, Korean.</summary>
    public static IEnumerable<(Column Column, string[] Names)> All { get; } =
    [
        (Column.Code,
        [
            "Fehlercode", "Fehlernummer", "Code d'erreur", "Code erreur", "Numéro d'erreur", "Código", "Código de error", "Código de erro", "Código do erro", "Codice",
            "Codice errore", "Codice di errore", "Foutcode", "Felkod", "Larmkod", "Fejlkode", "Feilkode", "Kod", "Kod błędu", "Hata kodu", "Код", "Код ошибки", "Код помилки",
            "代码", "错误码", "错误代码", "代碼", "錯誤碼", "錯誤代碼", "コード", "エラーコード", "エラー番号", "코드", "오류 코드", "에러 코드",
        ]),
        (Column.Message,
        [
            "Meldung", "Fehlermeldung", "Meldungstext", "Fehlertext", "Message d'erreur", "Mensaje", "Mensaje de error", "Mensagem", "Mensagem de erro", "Messaggio",
            "Messaggio di errore", "Melding", "Foutmelding", "Meddelande", "Felmeddelande", "Fejlmeddelelse", "Feilmelding", "Komunikat", "Komunikat błędu", "Hata mesajı",
            "Сообщение", "Сообщение об ошибке", "Текст ошибки", "Повідомлення", "消息", "错误信息", "错误消息", "提示信息", "訊息", "錯誤訊息", "メッセージ", "エラーメッセージ",
            "메시지", "오류 메시지", "에러 메시지",
        ]),
        (Column.Description,
        [
            "Beschreibung", "Bedeutung", "Erklärung", "Fehlerbeschreibung", "Signification", "Explication", "Description de l'erreur", "Descripción", "Significado",
            "Descrição", "Descrizione", "Significato", "Beschrijving", "Omschrijving", "Betekenis", "Beskrivning", "Betydelse", "Beskrivelse", "Betydning", "Opis",
            "Opis błędu", "Znaczenie", "Açıklama", "Описание", "Описание ошибки", "Опис", "描述", "说明", "含义", "错误描述", "說明", "含義", "意味", "説明", "エラー内容", "설명", "의미",
        ]),
        (Column.Causes,
        [
            "Ursache", "Ursachen", "Mögliche Ursache", "Mögliche Ursachen", "Causes possibles", "Cause possible", "Causa", "Causas", "Causa posible", "Causas posibles",
            "Causa possível", "Cause possibili", "Possibile causa", "Oorzaak", "Mogelijke oorzaak", "Orsak", "Möjlig orsak", "Årsag", "Årsak", "Przyczyna", "Neden",
            "Причина", "Возможная причина", "原因", "可能原因", "원인",
        ]),
        (Column.Remediation,
        [
            "Lösung", "Abhilfe", "Behebung", "Fehlerbehebung", "Maßnahme", "Maßnahmen", "Empfohlene Maßnahme", "Lösungsvorschlag", "Action corrective", "Remède",
            "Que faire", "Solución", "Acción", "Acción recomendada", "Qué hacer", "Solução", "Ação", "Orientação", "O que fazer", "Soluzione", "Rimedio", "Azione",
            "Oplossing", "Maatregel", "Åtgärd", "Lösning", "Rozwiązanie", "Çözüm", "Решение", "Что делать", "Устранение", "Рішення", "解决方案", "解决方法", "解决办法",
            "处理方法", "处理建议", "解決方案", "解決方法", "処理方法", "対処", "対処法", "対処方法", "対策", "조치", "조치 방법", "해결 방법",
        ]),
        (Column.Category, ["Kategorie", "Catégorie", "Categoría", "Kategori", "Kategoria", "Категория", "Категорія", "类别", "分类", "類別", "分類", "カテゴリ", "분류"]),
        (Column.Sample, ["Beispiel", "Exemple", "Ejemplo", "Exemplo", "Esempio", "Voorbeeld", "Exempel", "Przykład", "Пример", "示例", "例", "예"]),
    ];
}
