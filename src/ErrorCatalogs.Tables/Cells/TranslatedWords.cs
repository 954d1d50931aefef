using System.Collections.Generic;
using System.Linq;

namespace ErrorCatalogs.Tables.Cells;

/// <summary>Words for severities and retry advice in other languages than English, and what spreadsheets of these write for true and false.</summary>
/// <remarks>In the order German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Polish, Turkish, Russian, Ukrainian, Chinese, Japanese, Korean.</remarks>
internal static class TranslatedWords
{
    /// <summary>Severities.</summary>
    public static IEnumerable<(string Word, Severity Value)> Severities { get; } =
    [
        .. All(
            Severity.Success,
            "Erfolg", "erfolgreich", "succès", "réussi", "éxito", "sucesso", "successo", "succes", "lyckades", "vellykket", "sukces", "başarı", "başarılı", "успех", "успешно", "успіх", "успішно", "成功", "성공"),
        .. All(
            Severity.Transient,
            "vorübergehend", "temporär", "temporaire", "transitoire", "temporal", "transitorio", "transitoria", "temporário", "temporária", "transitório", "temporaneo", "temporanea", "tijdelijk", "tillfällig",
            "övergående", "midlertidig", "forbigående", "tymczasowy", "tymczasowa", "przejściowy", "geçici", "временная", "временный", "временно", "тимчасова", "тимчасовий", "тимчасово", "临时", "暂时", "臨時", "暫時", "一時的", "일시적"),
        .. All(
            Severity.Permanent,
            "dauerhaft", "endgültig", "permanente", "définitif", "définitive", "definitivo", "definitiva", "blijvend", "definitief", "varaktig", "bestående", "varig", "trwały", "trwała", "stały", "kalıcı",
            "постоянная", "постоянный", "постоянно", "постійна", "постійний", "постійно", "永久", "永久性", "永続的", "恒久的", "영구적"),
    ];

    /// <summary>Retry advice.</summary>
    public static IEnumerable<(string Word, RetryAdvice Value)> Retries { get; } =
    [
        .. All(
            RetryAdvice.Never,
            "nein", "non", "não", "nee", "nej", "nei", "nie", "hayır", "нет", "ні", "否", "不可", "不", "いいえ", "아니오", "아니요", "불가", "불가능",
            "falsch", "faux", "falso", "onwaar", "falskt", "falsk", "usann", "fałsz", "yanlış", "ложь", "хибність", "niemals", "jamais", "nunca", "mai", "nooit", "aldrig", "aldri", "nigdy", "asla", "никогда", "ніколи"),
        .. All(
            RetryAdvice.Backoff,
            "ja", "oui", "sí", "sim", "tak", "evet", "да", "так", "是", "可", "可以", "はい", "可能", "예", "네", "가능",
            "wahr", "vrai", "verdadero", "verdadeiro", "vero", "waar", "sant", "sand", "sann", "prawda", "doğru", "истина", "істина",
            "möglich", "später", "plus tard", "más tarde", "mais tarde", "più tardi", "senare", "senere", "później", "sonra", "позже", "пізніше", "稍后", "稍後", "後で", "나중에"),
        .. All(RetryAdvice.Now, "sofort", "immédiatement", "inmediatamente", "imediatamente", "subito", "onmiddellijk", "genast", "natychmiast", "hemen", "сразу", "одразу", "立即", "すぐに", "즉시"),
    ];

    /// <summary>Words that say how bad an error is and not whether it passes, English ones too.</summary>
    public static IEnumerable<string> OtherScales { get; } =
    [
        "high", "medium", "moderate", "low", "critical", "major", "minor", "severe", "serious", "warning", "hoch", "mittel", "niedrig", "gering", "kritisch", "schwer", "schwerwiegend", "leicht", "Warnung",
        "élevée", "élevé", "haute", "haut", "moyenne", "moyen", "faible", "basse", "bas", "critique", "majeure", "majeur", "mineure", "mineur", "grave", "avertissement",
        "alta", "alto", "media", "medio", "baja", "bajo", "crítica", "crítico", "leve", "advertencia", "média", "médio", "baixa", "baixo", "bassa", "basso", "lieve", "avviso",
        "hoog", "gemiddeld", "laag", "kritiek", "ernstig", "waarschuwing", "hög", "medel", "låg", "kritisk", "allvarlig", "varning", "høj", "høy", "mellem", "middels", "lav", "alvorlig", "advarsel",
        "wysoki", "wysoka", "średni", "średnia", "niski", "niska", "krytyczny", "krytyczna", "ostrzeżenie", "yüksek", "orta", "düşük", "kritik", "uyarı",
        "высокая", "высокий", "средняя", "средний", "низкая", "низкий", "критическая", "критический", "предупреждение", "висока", "високий", "середня", "середній", "низька", "низький", "критична", "критичний", "попередження",
        "高", "中", "低", "严重", "嚴重", "一般", "警告", "致命", "重大", "軽微", "높음", "보통", "중간", "낮음", "심각", "경고",
    ];

    private static IEnumerable<(string Word, T Value)> All<T>(T value, params string[] words) => words.Select(word => (word, value));
}
