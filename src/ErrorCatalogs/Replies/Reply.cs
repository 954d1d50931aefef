using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Runtime.CompilerServices;
using ErrorCatalogs.Matching;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs;

/// <summary>The codes that a server's answer carries, whatever it was wrapped in.</summary>
/// <remarks>
/// Understood are SMTP replies of one or more lines, with or without an enhanced code (RFC 5321 section 4.2, RFC 2034), as
/// the server sent them, as a log, delivery report or client exception quotes them, IMAP and POP3 responses, an HTTP status
/// with its body, and Windows error numbers. Any text gives a result; what is not there is 0 or has no value. Two replies are equal
/// that have the same protocol, codes and severity.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct Reply : IEquatable<Reply>
{
    internal Reply(Protocol protocol, int code, EnhancedStatusCode enhanced, int httpStatus, int hresult, Severity condition, bool isUnexpected = false, bool quotesServer = false, bool isRefusal = false, bool isOfMailbox = false)
    {
        Protocol = protocol;
        Code = code;
        Enhanced = enhanced;
        HttpStatus = httpStatus;
        HResult = hresult;
        Condition = condition;
        IsUnexpected = isUnexpected;
        QuotesServer = quotesServer;
        IsRefusal = isRefusal;
        IsOfMailbox = isOfMailbox;
    }

    /// <summary>The protocol whose form the text has.</summary>
    public Protocol Protocol { get; }

    /// <summary>The SMTP reply code, 200 to 699; 0 where there is none.</summary>
    public int Code { get; }

    /// <summary>The enhanced status code (RFC 3463); without value where there is none.</summary>
    public EnhancedStatusCode Enhanced { get; }

    /// <summary>The HTTP status, 100 to 599; 0 where there is none.</summary>
    public int HttpStatus { get; }

    /// <summary>The Windows error number (<c>0x800CCC0E</c>) as <see cref="Exception.HResult"/> holds it; 0 where there is none.</summary>
    public int HResult { get; }

    /// <summary>What the codes alone say of the attempt, or else what became of the message.</summary>
    /// <remarks>
    /// The first digit of the SMTP reply code (RFC 5321 section 4.2.1), or else the class of the enhanced code. Of HTTP's
    /// errors 408, 425, 429 and 5xx are transient, but for 550 to 559, none of which HTTP has: a service that gives one has it from a mail server.
    /// Without codes, what a mail server says in its log or report of the message that it keeps or gives back: <c>status=deferred</c>, <c>defer (-1)</c>, <c>Action: failed</c>. <see cref="Severity.Unknown"/> where nothing says it,
    /// where a client did not expect the success, <c>Unexpected greeting: 220 ...</c>, and where a body says that it is none, <c>HTTP 200 {"success":false}</c>.
    /// </remarks>
    public Severity Severity
    {
        get
        {
            int digit = Code != 0 ? Code / 100 : Enhanced.Class;
            if (digit != 0)
            {
                return IsUnexpected ? Severity.Unknown : digit switch { 2 or 3 => Severity.Success, 4 => Severity.Transient, _ => Severity.Permanent };
            }

            return HttpStatus switch
            {
                0 => Condition,
                < 400 => IsUnexpected ? Severity.Unknown : Severity.Success,
                408 or 425 or 429 or (>= 500 and not (>= 550 and <= 559)) => Severity.Transient,
                _ => Severity.Permanent,
            };
        }
    }

    /// <summary>What a response without codes says of itself: <c>OK</c> and <c>+OK</c> are success, and a log tells whether the message was kept or given back.</summary>
    private Severity Condition { get; }

    /// <summary>Whether a mail server says what it did with the message: that it keeps it for another try, or has given it back.</summary>
    internal bool IsSettled => Condition is Severity.Transient or Severity.Permanent;

    /// <summary>Whether the code is a success that a client quotes as what it did not expect, or that the body takes back, and so says nothing of what failed.</summary>
    internal bool IsUnexpected { get; }

    /// <summary>Whether a client that has an error number of its own names the server's words beside it: <c>Server Response: '-ERR no such account'</c>.</summary>
    internal bool QuotesServer { get; }

    /// <summary>Whether a response says by its form that the command failed: IMAP's tagged <c>NO</c> and <c>BAD</c>, POP3's <c>-ERR</c>. No entry that means success can be meant then.</summary>
    internal bool IsRefusal { get; }

    /// <summary>The protocol that the server spoke, where it is not the form of the whole: Outlook quotes POP3's <c>-ERR</c> beside an error number of its own.</summary>
    internal Protocol Spoken => Protocol == Protocol.HResult && IsRefusal ? Protocol.Pop3 : Protocol;

    /// <summary>Whether it is a response of a protocol by which mail is read, and does not only name one: <c>relaying denied, check your POP mail first</c>.</summary>
    internal bool IsOfMailbox { get; }

    /// <summary>Reads the codes of a reply.</summary>
    /// <param name="text">The reply, of any length and content.</param>
    public static Reply Parse(string? text) => Parse(text.AsSpan());

    /// <inheritdoc cref="Parse(string)"/>
    [SkipLocalsInit]
    public static Reply Parse(ReadOnlySpan<char> text)
    {
        using PaddedText padded = new(text, stackalloc byte[PaddedText.StackLength]);
        return Parse(padded);
    }

    /// <summary>Reads the codes of a reply.</summary>
    /// <param name="utf8">The reply as UTF-8, of any length and content.</param>
    [SkipLocalsInit]
    public static Reply Parse(ReadOnlySpan<byte> utf8)
    {
        using PaddedText padded = new(utf8, stackalloc byte[PaddedText.StackLength]);
        return Parse(padded);
    }

    /// <summary>Compares two replies.</summary>
    /// <param name="left">One reply.</param>
    /// <param name="right">The other reply.</param>
    public static bool operator ==(Reply left, Reply right) => left.Equals(right);

    /// <summary>Compares two replies.</summary>
    /// <param name="left">One reply.</param>
    /// <param name="right">The other reply.</param>
    public static bool operator !=(Reply left, Reply right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Reply other) => Protocol == other.Protocol && Code == other.Code && Enhanced == other.Enhanced
        && HttpStatus == other.HttpStatus && HResult == other.HResult && Severity == other.Severity;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Reply other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Protocol, Code, Enhanced, HttpStatus, HResult, Severity).GetHashCode();

    /// <summary>The codes in short, for logs: <c>550 5.1.1</c>, <c>HTTP 429</c>, <c>0x800CCC0E</c>, or <c>no code</c>.</summary>
    public override string ToString()
    {
        string[] codes =
        [
            HttpStatus == 0 ? "" : FormattableString.Invariant($"HTTP {HttpStatus}"),
            Code == 0 ? "" : Code.ToString(CultureInfo.InvariantCulture),
            Enhanced.ToString(),
            HResult == 0 ? "" : FormattableString.Invariant($"0x{HResult:X8}"),
        ];
        string text = string.Join(" ", codes.Where(code => code.Length != 0));
        return text.Length == 0 ? "no code" : text;
    }

    /// <summary>The same reply where its number is no code of SMTP but an application's own.</summary>
    internal Reply WithoutCode() => new(Protocol == Protocol.Smtp ? Protocol.App : Protocol, 0, Enhanced, HttpStatus, HResult, Condition);

    /// <summary>The same reply where its number is no code of SMTP but a status of HTTP.</summary>
    internal Reply WithStatus() => new(Protocol.Http, 0, Enhanced, Code, HResult, Condition);

    [SkipLocalsInit]
    private static Reply Parse(scoped in PaddedText text)
    {
        ScannedWords words = SilentMembers.Remove(text.Bytes, WordScanner.Scan(text, stackalloc Word[WordScanner.MaxWords], stackalloc ushort[WordScanner.MaxWords]));
        return ReplyParser.Parse(text.Bytes, words, out _, out _);
    }
}
