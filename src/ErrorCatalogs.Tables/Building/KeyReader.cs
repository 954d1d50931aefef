using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using ErrorCatalogs.Tables.Cells;
using ErrorCatalogs.Tables.Mapping;
using ErrorCatalogs.Tables.Reading;

namespace ErrorCatalogs.Tables.Building;

/// <summary>Reads the keys of a row out of its code columns.</summary>
/// <param name="settings">The table's settings.</param>
/// <param name="kind">What the numbers in the code column are.</param>
/// <param name="diagnostics">Takes what cannot be read.</param>
internal sealed class KeyReader(TableSettings settings, NumberKind kind, DiagnosticBag diagnostics)
{
    /// <summary>How codes are written, for messages.</summary>
    public const string CodeExamples = "550 5.1.1, 5xx, X.7.1, 0x800CCC0E or NAME";

    private const string NumberAdvice = "; where numbers are an application's own, set the table's 'protocol' to app";

    private const int MaxRange = NumberRange.MaxCount;

    private readonly Protocol protocol = ProtocolOf(settings.Protocol);
    private readonly Protocol numbers = kind.Protocol;
    private readonly bool joinedAreOwn = kind.JoinedAreOwn;
    private readonly bool datesAreOwn = kind.DatesAreOwn;
    private bool severityIsGiven;

    /// <summary>Reads the keys of a row.</summary>
    /// <param name="cells">The row's cells.</param>
    /// <param name="keys">Its keys, in the order of the columns.</param>
    /// <param name="text">The text behind the codes of the <c>code</c> column, where there is any.</param>
    /// <returns>Whether all codes could be read.</returns>
    public bool TryRead(RowCells cells, out RowKeys keys, out string text)
    {
        keys = new RowKeys(diagnostics);
        severityIsGiven = cells.First(Column.Severity) is not null;
        bool isValid = TryReadCode(cells.Values(Column.Code), keys, out text);
        isValid &= TryReadMailCodes(cells.Values(Column.Reply), cells.Values(Column.Enhanced), keys);
        isValid &= TryReadHttp(cells.Values(Column.Http), keys);
        isValid &= TryReadHResults(cells.Values(Column.HResult), keys);
        foreach (RawCell cell in cells.Values(Column.App))
        {
            isValid &= TryAddOwn(cell, protocol == Protocol.Http ? protocol : Protocol.App, keys);
        }

        foreach (RawCell cell in cells.Values(Column.Response))
        {
            isValid &= keys.Add(new KeyModel(protocol is Protocol.Pop3 ? protocol : Protocol.Imap, Response: cell.Text.Trim('[', ']')), cell);
        }

        foreach (RawCell cell in cells.Values(Column.Exception))
        {
            isValid &= keys.Add(new KeyModel(Protocol.App, Exception: cell.Text), cell);
        }

        foreach (RawCell cell in cells.Values(Column.Token).Where(cell => cell.Text != ProblemTypes.None))
        {
            isValid &= keys.Add(new KeyModel(ProtocolOfToken(cell.Text, keys), Token: cell.Text), cell);
        }

        return isValid;
    }

    private bool TryReadCode(IReadOnlyList<RawCell> values, RowKeys keys, out string text)
    {
        text = "";
        bool isValid = true;
        bool isMail = false;
        foreach (RawCell cell in values)
        {
            if (NumberWithHex.TryRead(cell.Text, out _))
            {
                isValid &= TryAddOwn(cell, Protocol.App, keys);
                continue;
            }

            if (!datesAreOwn && SpreadsheetCell.KindOf(cell.Text) is not null)
            {
                ReportUnreadable(cell, "code", CodeExamples);
                isValid = false;
                continue;
            }

            bool isJoined = JoinedCode.IsRead(cell.Text);
            if (isJoined && joinedAreOwn)
            {
                isValid &= TryAddJoined(cell, keys);
                continue;
            }

            if (!CodeCell.TryRead(cell.Text, out IReadOnlyList<CodeCell.Code> codes, out string rest))
            {
                bool isNumber = CodeScanner.IsInteger(cell.Text) || JoinedCode.HasThreeDigits(cell.Text);
                if ((numbers == Protocol.App || protocol == Protocol.App || (numbers == Protocol.Http && isJoined)) && BareNumbers.IsOwn(cell.Text))
                {
                    isValid &= TryAddOwn(cell, Protocol.App, keys);
                    continue;
                }

                // An error number that lost a digit, or never had eight, is still what the text of a reply says.
                if (CodeCell.IsHexadecimal(cell.Text))
                {
                    diagnostics.Add(DiagnosticRules.TextForCode, cell.Range, cell.Text, "error number of eight digits", "0x800CCC0E");
                    isValid &= keys.Add(new KeyModel(Protocol.App, App: cell.Text), cell);
                    continue;
                }

                ReportUnreadable(cell, "code", CodeExamples + (isNumber ? NumberAdvice : ""));
                isValid = false;
                continue;
            }

            bool isMore = (rest.Length != 0 && CodeScanner.IsInteger(rest)) || JoinedCode.IsBehind(cell.Text, rest);
            if (isMore || CodeCell.IsPartOfEnhanced(rest))
            {
                ReportUnreadable(cell, isMore ? "code, as its end is none" : "code, as its end is no enhanced status code", CodeExamples);
                isValid = false;
                continue;
            }

            text = text.Length == 0 ? rest : text;
            isMail |= codes.Any(IsMail);
            isValid &= TryAdd(codes, isMail, keys, cell);
        }

        return isValid;
    }

    /// <summary>Adds the codes of a cell.</summary>
    private bool TryAdd(IReadOnlyList<CodeCell.Code> codes, bool areMail, RowKeys keys, RawCell cell)
    {
        var found = new List<KeyModel>();
        foreach (CodeCell.Code code in codes)
        {
            foreach (KeyModel key in areMail && code.Reply is not null ? ToMailKeys(code) : ToKeys(code))
            {
                if (IsNoReply(code, key))
                {
                    ReportUnreadable(cell, "code", CodeExamples + (code is { Digits: not null, EnhancedCode: null } ? NumberAdvice : ""));
                    return false;
                }

                found.Add(key);
            }
        }

        foreach (KeyModel key in found)
        {
            if (!TryAdd(key, keys, cell))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Adds a code of joined numbers, and the enhanced code that a reply with it is taken to have where it looks like one.</summary>
    private static bool TryAddJoined(RawCell cell, RowKeys keys)
    {
        int end = 0;
        return keys.AddOnce(new KeyModel(Protocol.App, App: cell.Text), cell)
            && (!CodeScanner.TryReadEnhanced(cell.Text, ref end, out EnhancedPattern enhanced)
                || end < cell.Text.Length
                || enhanced.Detail != enhanced.LastDetail
                || keys.AddOnce(new KeyModel(Protocol.Smtp, Enhanced: enhanced), cell));
    }

    /// <summary>The protocol of a token: that of the settings, of a URI that of problem details, or else that of the codes beside it.</summary>
    private Protocol ProtocolOfToken(string token, RowKeys keys) =>
        protocol != Protocol.Unknown ? protocol
        : ProblemTypes.IsUri(token) ? Protocol.Http
        : keys.Keys.Count != 0 ? keys.Keys[0].Protocol
        : numbers;

    /// <summary>Adds a code of the application's own, or each of a range of them, or both writings of one.</summary>
    private bool TryAddOwn(RawCell cell, Protocol owner, RowKeys keys)
    {
        if (NumberWithHex.TryRead(cell.Text, out NumberWithHex both))
        {
            return keys.AddOnce(new KeyModel(owner, App: both.Number), cell)
                && keys.AddOnce(CodeCell.TryReadHResult(both.Hex, out int hresult) ? new KeyModel(Protocol.HResult, HResult: hresult) : new KeyModel(owner, App: both.Hex), cell);
        }

        if (!NumberRange.TryRead(cell.Text, out NumberRange range))
        {
            return keys.AddOnce(new KeyModel(owner, App: cell.Text), cell);
        }

        if (range.IsTooLong)
        {
            ReportUnreadable(cell, $"range of fewer than {MaxRange} codes", "1000-1099");
            return false;
        }

        return Enumerable.Range(range.First, range.Last - range.First + 1).All(number => keys.AddOnce(new KeyModel(owner, App: Text(number)) { IsOfRange = true }, cell));
    }

    /// <summary>Adds the codes that stand before a message.</summary>
    /// <returns>Whether all of them can be keys.</returns>
    public bool TryAdd(IReadOnlyList<CodeCell.Code> codes, RowKeys keys, RawCell message) =>
        codes.All(code => IsInOrder(code.EnhancedCode, message) && ToKeys(code).All(key => IsNoReply(code, key) || keys.AddOnce(key, message)));

    /// <summary>The keys that a code of a cell is, given the table's protocol; a range has several.</summary>
    private IEnumerable<KeyModel> ToKeys(CodeCell.Code code)
    {
        if (code.Number is { } number)
        {
            return [new KeyModel(Protocol.HResult, HResult: number)];
        }

        if (code.Name is { } name)
        {
            return [protocol is Protocol.Imap or Protocol.Pop3 ? new KeyModel(protocol, Response: name) : new KeyModel(Protocol.App, App: name)];
        }

        return IsMail(code) ? ToMailKeys(code)
            : numbers == Protocol.App && code.LastReply is null ? [new KeyModel(Protocol.App, App: code.Digits)]
            : numbers == Protocol.App ? code.Numbers().Select(own => new KeyModel(Protocol.App, App: Text(own)) { IsOfRange = true })
            : numbers == Protocol.Http && (code.IsClass ? code.Reply is <= 5 : code.Reply is >= 100) ? ToStatuses(code)
            : ToMailKeys(code);
    }

    /// <summary>Whether a code is one of SMTP by its shape: it has an enhanced code, or stands for a class that is none of statuses.</summary>
    private bool IsMail(CodeCell.Code code) => code.EnhancedCode is not null || (code.IsClass && numbers != Protocol.Http);

    /// <summary>
    /// Whether a code would be the key of replies that no server sends, or of a class that it does not name. From 100 on it may be a
    /// client's own number, 111 for a connection refused, which is in the list for its value.
    /// </summary>
    private static bool IsNoReply(CodeCell.Code code, KeyModel key) =>
        key.Reply is not null && code.IsNoReply && code is not { Digits: not null, EnhancedCode: null, Reply: >= 100 and < 200 };

    private static IEnumerable<KeyModel> ToMailKeys(CodeCell.Code code) => code.LastReply is null
        ? [new KeyModel(Protocol.Smtp, Reply: code.Reply, Enhanced: code.EnhancedCode)]
        : code.Replies().Select(reply => new KeyModel(Protocol.Smtp, Reply: reply, Enhanced: code.EnhancedCode) { IsOfRange = true });

    private static IEnumerable<KeyModel> ToStatuses(CodeCell.Code code) => code.Numbers().Select(status => new KeyModel(Protocol.Http, Http: status) { IsOfRange = code.IsRange });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Every reply code of one column together with every enhanced code of the other.</summary>
    private bool TryReadMailCodes(IReadOnlyList<RawCell> replies, IReadOnlyList<RawCell> enhanced, RowKeys keys)
    {
        if (replies.Count == 0 && enhanced.Count == 0)
        {
            return true;
        }

        bool isValid = true;
        var replyCodes = new List<(int? Reply, bool IsOfRange)>();
        var enhancedCodes = new List<EnhancedPattern?>();
        foreach (RawCell cell in replies)
        {
            if (CodeCell.TryRead(cell.Text, out IReadOnlyList<CodeCell.Code> codes, out string rest) && rest.Length == 0 && codes.All(code => code is { Reply: not null, EnhancedCode: null, IsNoReply: false }))
            {
                replyCodes.AddRange(codes.SelectMany(code => code.Replies().Select(reply => (reply, code.LastReply is not null))));
            }
            else
            {
                ReportUnreadable(cell, "reply code from 200 to 699", "550 or 5xx");
                isValid = false;
            }
        }

        foreach (RawCell cell in enhanced)
        {
            if (CodeCell.TryRead(cell.Text, out IReadOnlyList<CodeCell.Code> codes, out string rest) && rest.Length == 0 && codes.All(code => code is { Reply: null, EnhancedCode: not null }))
            {
                enhancedCodes.AddRange(codes.Select(code => code.EnhancedCode));
            }
            else
            {
                ReportUnreadable(cell, "enhanced status code", "5.1.1 or X.1.1");
                isValid = false;
            }
        }

        if (replyCodes.Count == 0 && enhancedCodes.Count == 0)
        {
            return isValid;
        }

        RawCell place = replies.Concat(enhanced).First();
        foreach ((int? reply, bool isOfRange) in replyCodes.DefaultIfEmpty())
        {
            foreach (EnhancedPattern? code in enhancedCodes.DefaultIfEmpty(null))
            {
                if (!TryAdd(new KeyModel(Protocol.Smtp, Reply: reply, Enhanced: code) { IsOfRange = isOfRange }, keys, place))
                {
                    return false;
                }
            }
        }

        return isValid;
    }

    private bool TryReadHttp(IReadOnlyList<RawCell> values, RowKeys keys)
    {
        bool isValid = true;
        foreach (RawCell cell in values)
        {
            if (StatusCell.TryRead(cell.Text, out IReadOnlyList<CodeCell.Code> codes))
            {
                isValid &= codes.SelectMany(ToStatuses).All(key => keys.Add(key, cell));
            }
            else
            {
                ReportUnreadable(cell, "HTTP status", "429, 5xx or 500-504");
                isValid = false;
            }
        }

        return isValid;
    }

    private bool TryReadHResults(IReadOnlyList<RawCell> values, RowKeys keys)
    {
        bool isValid = true;
        foreach (RawCell cell in values)
        {
            if (CodeCell.TryReadHResult(cell.Text, out int number))
            {
                isValid &= keys.Add(new KeyModel(Protocol.HResult, HResult: number), cell);
            }
            else
            {
                ReportUnreadable(cell, "error number", "0x800CCC0E");
                isValid = false;
            }
        }

        return isValid;
    }

    private bool TryAdd(KeyModel key, RowKeys keys, RawCell cell)
    {
        if (!IsInOrder(key.Enhanced, cell) || !keys.Add(key, cell))
        {
            return false;
        }

        Severity byReply = KeySeverity.OfReply(key);
        Severity byEnhanced = KeySeverity.OfEnhanced(key);
        if (!severityIsGiven && byReply != Severity.Unknown && byEnhanced != Severity.Unknown && byReply != byEnhanced)
        {
            diagnostics.Add(DiagnosticRules.ContradictoryClasses, cell.Range, KeyText.Of(key), byReply.ToString().ToLowerInvariant(), byEnhanced.ToString().ToLowerInvariant());
        }

        return true;
    }

    private bool IsInOrder(EnhancedPattern? range, RawCell cell)
    {
        if (range is null || (range.LastDetail >= range.Detail && range.LastDetail - range.Detail < MaxRange))
        {
            return true;
        }

        ReportUnreadable(cell, $"range of fewer than {MaxRange} codes of one class and subject in ascending order", "5.7.500-5.7.699");
        return false;
    }

    private void ReportUnreadable(RawCell cell, string kind, string example) =>
        diagnostics.Add(
            DiagnosticRules.UnreadableCode,
            cell.Range,
            SpreadsheetCell.KindOf(cell.Text) is { } made
                ? $"'{cell.Text}' is a {made} that a spreadsheet may have made of a code. Format the column as text there, and enter the code again."
                : $"'{cell.Text}' is no {kind}.",
            example);

    /// <summary>The protocol of a setting; <see cref="Protocol.Unknown"/> where there is none of this name.</summary>
    public static Protocol ProtocolOf(string? name) => name?.Trim().ToLowerInvariant() switch
    {
        "smtp" or "lmtp" => Protocol.Smtp,
        "imap" => Protocol.Imap,
        "pop3" or "pop" => Protocol.Pop3,
        "http" or "https" => Protocol.Http,
        "hresult" => Protocol.HResult,
        "app" => Protocol.App,
        _ => Protocol.Unknown,
    };
}
