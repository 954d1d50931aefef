using System;
using System.Collections.Generic;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Mapping;

/// <summary>The names under which tables have their columns.</summary>
internal static class HeaderNames
{
    private static readonly Dictionary<string, Column[]> InEnglish = Build();

    private static readonly Dictionary<string, Column[]> Known = WithTranslations(InEnglish);

    /// <summary>The columns that may stand in a table once for each language.</summary>
    private static readonly ColumnSet Texts = ColumnSet.Of(Column.Message, Column.Title, Column.Description, Column.Causes, Column.Remediation, Column.Glossary);

    /// <summary>The columns by which a reply can be matched; a table has one of them at least.</summary>
    public static ColumnSet Identifying { get; } = ColumnSet.Of(
        Column.Code, Column.Reply, Column.Enhanced, Column.Http, Column.HResult, Column.Response, Column.App, Column.Exception, Column.Message, Column.Token);

    /// <summary>The names of the columns in English, as <see cref="Normalise"/> writes them.</summary>
    public static IReadOnlyCollection<string> English => InEnglish.Keys;

    /// <summary>The columns that a header can mean, likeliest first; none for an unknown header.</summary>
    public static IReadOnlyList<Column> Candidates(RawCell header) => Candidates(header.Meaning ?? header.Text);

    /// <summary>The columns that a name can mean, likeliest first; none for an unknown one.</summary>
    public static IReadOnlyList<Column> Candidates(string name) =>
        Known.TryGetValue(Normalise(name), out Column[]? columns)
            || (Languages.Of(name, out string rest) is not null && Known.TryGetValue(Normalise(rest), out columns) && Array.TrueForAll(columns, column => Texts.Contains(column)))
            || (name.IndexOf('/') > 0 && name.Split('/').OrderBy(part => Normalise(part) == "description" ? 0 : 1).Any(part => Known.TryGetValue(Normalise(part), out columns)))
            ? columns!
            : [];

    /// <summary>Whether a header is a column's name in another language than English.</summary>
    public static bool IsTranslated(RawCell header) => Normalise(header.Text) is var name && Known.ContainsKey(name) && !InEnglish.ContainsKey(name);

    /// <summary>Whether a header can mean a column by which a reply is matched.</summary>
    public static bool IsIdentifying(RawCell header) => Candidates(header).Any(column => Identifying.Contains(column));

    /// <summary>Whether a header means a column and no other.</summary>
    public static bool Means(RawCell header, Column column) => Candidates(header) is { Count: 1 } only && only[0] == column;

    /// <summary>Whether a row is one of headers: at least half of its cells are names of columns, and one tells errors apart.</summary>
    public static bool AreHeaders(IReadOnlyList<RawCell> cells)
    {
        int named = cells.Count(cell => Candidates(cell).Count != 0);
        return named >= 2 && named * 2 >= cells.Count(cell => cell.Text.Length != 0) && cells.Any(IsIdentifying);
    }

    /// <summary>Whether what stands where the headers should is the first error of a table that has none: one of them is a number.</summary>
    public static bool AreMissing(IEnumerable<RawCell> headers) => headers.Any(header => CodeCell.IsNumber(header.Text) || ((header.Text.Length > 3 || CodeScanner.IsInteger(header.Text)) && BareNumbers.IsOwn(header.Text)));

    /// <summary>A header without case, accents, punctuation, Markdown and what stands in parentheses.</summary>
    public static string Normalise(string header) => FoldedText.Of(WithoutParentheses(header).Where(char.IsLetterOrDigit));

    /// <summary>Whether a header is the column's own name rather than one of the others that it is known by.</summary>
    public static bool IsOwnName(RawCell header, Column column) =>
        Normalise(header.Meaning ?? header.Text) == column.ToString().ToLowerInvariant();

    /// <summary>The last word of a header of several: <c>code</c> in <c>Alarm code</c> and <c>alarmCode</c>; empty for one of a single word.</summary>
    public static string LastWord(string header)
    {
        int end = header.Length;
        while (end > 0 && !char.IsLetter(header[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && char.IsLetter(header[start - 1]) && !(start < end && char.IsUpper(header[start]) && char.IsLower(header[start - 1])))
        {
            start--;
        }

        return start == 0 ? "" : header.Substring(start, end - start);
    }

    /// <summary>A header up to the parenthesis that explains it.</summary>
    public static string WithoutParentheses(string header)
    {
        int open = header.IndexOf('(');
        return open > 0 ? header.Substring(0, open) : header;
    }

    private static Dictionary<string, Column[]> Build()
    {
        var names = new Dictionary<string, Column[]>(StringComparer.Ordinal);

        Add([Column.Symbol], "symbol", "member", "constant", "identifier", "enummember", "enumname", "symbolicname", "symbolicconstant", "constantname", "mnemonic", "macro");
        Add([Column.Id], "id", "value", "uniqueid");
        Add([Column.Symbol, Column.Id], "enum", "enumvalue");
        Add([Column.Code], "code", "codes", "errorcode", "errorcodes", "statuscode", "statuscodes", "status", "errornumber", "errcode", "errno", "number", "returncode", "resultcode", "rcode", "hex", "hexvalue", "hexadecimal", "sqlstate", "smtperrorcode", "smtpcodeandenhancedcode");
        Add([Column.Reply], "reply", "replycode", "replycodes", "smtpcode", "smtpreply", "smtpreplycode", "smtpstatus", "smtpstatuscode", "basiccode", "basicstatuscode");
        Add([Column.Enhanced], "enhanced", "enhancedcode", "enhancedcodes", "enhancedstatuscode", "enhancedstatuscodes", "enhancedstatus", "extendedcode", "dsn", "dsncode");
        Add([Column.Http], "http", "httpstatus", "httpcode", "httpstatuscode", "httpresponsecode");
        Add([Column.HResult], "hresult", "hresults", "hexcode");
        Add([Column.Response, Column.Message], "response");
        Add([Column.Response], "imapcode", "imapresponsecode", "pop3code", "pop3responsecode");
        Add([Column.Code, Column.Message], "responsecode", "responsecodes", "error", "errors");
        Add([Column.App], "app", "appcode", "applicationcode");
        Add([Column.Exception], "exception", "exceptions", "exceptiontype");
        Add([Column.Message], "message", "messages", "errormessage", "errormessages", "errortext", "text", "template", "templates", "wiretext", "serverresponse", "servermessage", "reasonstring", "reasonphrase", "phrase", "shorttext", "shortmessage", "msg", "errmsg");
        Add([Column.Message, Column.Title], "title", "name", "errorname", "conditionname", "reasonname", "reasoncodename", "statusname", "codename", "faultname", "alarmname");
        Add([Column.Token], "token", "tokens", "marker");
        Add([Column.Sample], "sample", "samples", "example", "examples", "samplereply");
        Add([Column.Category], "category", "errorcategory", "errortype", "type", "group");
        Add([Column.Severity], "severity", "errorseverity", "class");
        Add([Column.Retry], "retry", "retryadvice", "retryable", "isretryable", "retriable", "isretriable", "retryallowed", "canretry", "transient", "istransient");
        Add([Column.Description], "description", "meaning", "explanation", "definition", "details", "summary", "whatitmeans", "whathappened", "longtext", "longdescription", "longmessage", "detaileddescription", "desc", "descr");
        Add([Column.Causes], "cause", "causes", "possiblecause", "possiblecauses", "reason", "reasons", "commoncauses");
        Add([Column.Remediation], "remediation", "solution", "solutions", "resolution", "resolutions", "troubleshooting", "fix", "fixes", "howtofix", "howtofixit", "howtoresolve", "action", "actions", "recommendedaction", "suggestedaction", "whattodo", "remedy", "correctivemeasure", "correctivemeasures", "countermeasure", "countermeasures", "steps", "nextstep", "nextsteps");
        Add([Column.Glossary], "glossary", "terms");
        Add([Column.Documentation], "doc", "docs", "documentation", "link", "links", "url", "helplink", "moreinformation");
        Add([Column.Source], "source", "sources", "reference", "references");
        Add([Column.Since], "since", "introduced");
        Add([Column.Deprecated], "deprecated", "obsolete");
        Add([Column.ReplacedBy], "replacedby", "replacement", "supersededby");
        return names;

        void Add(Column[] columns, params string[] headers)
        {
            foreach (string header in headers)
            {
                names.Add(header, columns);
            }
        }
    }

    private static Dictionary<string, Column[]> WithTranslations(Dictionary<string, Column[]> english)
    {
        var names = new Dictionary<string, Column[]>(english, StringComparer.Ordinal);
        foreach ((Column column, string[] translations) in TranslatedHeaders.All)
        {
            foreach (string name in translations.Select(Normalise).Where(name => !names.ContainsKey(name)))
            {
                names.Add(name, [column]);
            }
        }

        return names;
    }
}
