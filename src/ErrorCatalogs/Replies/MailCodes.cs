using System;
using ErrorCatalogs.Matching;

namespace ErrorCatalogs.Replies;

/// <summary>Finds reply code and enhanced code among the numbers of a text.</summary>
/// <remarks>
/// A reply may quote another one, that of the server farther on: <c>554 ... &lt;421 4.4.2 ...&gt;</c>, <c>550 5.1.351 ... -&gt; 550 User unknown</c>.
/// The inner one is the remote server's own word and wins, provided that what stands before it introduces a reply. In a session, line by line, a
/// refusal counts, and neither what was accepted before nor what comes of it: <c>503 5.5.1 need RCPT command</c>, <c>221 2.0.0 Bye</c>.
/// </remarks>
internal ref partial struct MailCodes
{
    private readonly ReadOnlySpan<byte> text;
    private readonly ReadOnlySpan<Word> words;
    private int codeIndex;
    private int enhancedIndex;
    private int statusClass;
    private int answerEnd;
    private bool hasBody;
    private bool isOfReason;

    public MailCodes(ReadOnlySpan<byte> text, ReadOnlySpan<Word> words)
    {
        this.text = text;
        this.words = words;
        codeIndex = -1;
        enhancedIndex = -1;
        statusClass = 0;
        answerEnd = 0;
        hasBody = false;
        Code = 0;
        Enhanced = 0;
        HttpStatus = 0;
        IsQuoted = false;
        IsTagged = false;
        IsUnexpected = false;
    }

    /// <summary>The reply code; 0 for none.</summary>
    public int Code { get; private set; }

    /// <summary>The enhanced code, packed; 0 for none.</summary>
    public int Enhanced { get; private set; }

    /// <summary>The status of HTTP that a client names in a sentence; 0 for none.</summary>
    public int HttpStatus { get; private set; }

    /// <summary>Whether a number was the tag of a command of IMAP that was refused.</summary>
    public bool IsTagged { get; private set; }

    /// <summary>Whether the reply code or status is a success that a client quotes as what it did not expect.</summary>
    public bool IsUnexpected { get; private set; }

    /// <summary>Whether a reply code was read out of the text itself, and not named by an event.</summary>
    public bool IsQuoted { get; private set; }

    /// <summary>Whether there is no enhanced code yet, or but a field of a report that says no more than that: <c>Status: 5.0.0</c>.</summary>
    public readonly bool WantsEnhanced => Enhanced == 0 || (statusClass != 0 && new EnhancedStatusCode(Enhanced) is { Subject: 0, Detail: 0 });

    /// <summary>Where the codes stand.</summary>
    public readonly CodePlace Place => new(codeIndex, enhancedIndex);

    /// <summary>Takes the code that an event of a web service names.</summary>
    /// <param name="index">The word that is the code; -1 where several words say it.</param>
    /// <param name="number">Its value.</param>
    public void TakeMember(int index, int number)
    {
        if (Code == 0 && number is >= 200 and <= 699)
        {
            Code = number;
            codeIndex = index;
        }
    }

    /// <summary>Looks at a word that begins with a digit.</summary>
    public void Look(int index)
    {
        Word word = words[index];
        if (word.Length == 3)
        {
            if (!IsRepetition(index) && Numbers.TryRead(text, word, out int number) && number is >= 200 and <= 699 && EndsLikeCode(index) && !IsProcess(index))
            {
                LookAtReplyCode(index, number);
            }
        }
        else if (word.Length == 1 && WantsEnhanced && Numbers.TryReadEnhanced(text, words, index, out int packed) && IsOwn(index))
        {
            Enhanced = packed;
            enhancedIndex = index;
            statusClass = index > 0 && (Is(index - 1, "status"u8) || Is(index - 1, "dsnstatus"u8)) ? text[word.Start] - '0' : 0;
        }
    }

    private void LookAtReplyCode(int index, int number)
    {
        int enhancedAt = index + 1 < words.Length && IsPythonBytes(words[index + 1]) ? index + 2 : index + 1;
        bool hasEnhanced = Numbers.TryReadEnhanced(text, words, enhancedAt, out int packed);
        hasEnhanced = hasEnhanced || Numbers.TryReadRunOn(text, words, enhancedAt, out packed);
        if (number == Code && (hasEnhanced ? packed == Enhanced : index > 0 && Is(index - 1, "code"u8)))
        {
            // Another line of the same answer, or a log that gives it or its code once more.
            return;
        }

        bool isOfHttp = Code == 0 && !hasEnhanced
            && (IsHeading(index, number) || (IsHttpError(number) ? IsNamedHttp(index, number) || ErrorName.IsBehindStatus(text, words, index, number) : IsOfHttpClient(index, number)));
        if (isOfHttp)
        {
            HttpStatus = number;
            IsUnexpected = number < 400 && !IsResponse(index);
            hasBody = ReplyShapes.IsBeforeBody(text, words[index].End) || IsResponse(index) || IsHeading(index, number);
            return;
        }

        if (IsTag(index, number))
        {
            IsTagged = true;
            return;
        }

        Introduction introduction = IntroductionOf(index, number);
        int start = words[index].Start;
        bool isAnswer = Transcript.IsAnswer(text, start);
        if (start >= answerEnd && answerEnd > 0 && Code >= 400 && (!isAnswer || IsOutOfTurn(number, packed)))
        {
            return;
        }

        if (Code >= 400 && (number < 400 || IsOutOfTurn(number, packed)) && StartsLine(index))
        {
            return;
        }

        if (number == Code && isAnswer && isOfReason)
        {
            // Sendmail gives an answer as the reason, and then in the transcript.
            return;
        }

        if (number == Code && hasEnhanced && WantsEnhanced)
        {
            Enhanced = packed;
            enhancedIndex = enhancedAt;
            return;
        }

        // The same code again, as a client prints an answer twice: the first stands where the answer does.
        if (number == Code && (isAnswer ? start < answerEnd : IsQuoted && !hasEnhanced && Enhanced == 0))
        {
            return;
        }

        bool isTaken = Code == 0
            ? hasEnhanced || introduction == Introduction.Strong || (introduction == Introduction.Weak && !IsHttpOnly(number) && !hasBody)
            : (number >= 400 && (introduction == Introduction.Strong || (Code < 400 && (hasEnhanced || StartsLine(index) || IsException(index))))) || (hasEnhanced && (introduction == Introduction.Weak || (IsQuoted && codeIndex == index - 1)));
        if (!isTaken)
        {
            return;
        }

        // The field "Status" of a delivery report stands before the diagnostic code that it belongs to.
        bool keepsStatus = !hasEnhanced && ((Code == 0 && statusClass == number / 100) || (Enhanced != 0 && IsAppended(index, number)));
        Code = number;
        IsUnexpected = number < 400 && IsUnexpectedAt(index);
        IsQuoted = true;
        isOfReason |= IsSendmailsReason(index - 1);
        answerEnd = isAnswer && start >= answerEnd ? Transcript.EndOfAnswer(text, start)
            : isOfReason && answerEnd == 0 ? EndOfReason(start) // The transcript that follows has the answer once more, and what Sendmail makes of it.
            : answerEnd;
        codeIndex = index;
        if (!keepsStatus)
        {
            Enhanced = packed;
            enhancedIndex = hasEnhanced ? enhancedAt : -1;
        }
    }

    /// <summary>
    /// Whether IMAP refuses a command whose tag the number is: <c>310 NO SELECT error</c>. Behind a reply code of SMTP the word would be the
    /// beginning of a sentence, and not of a response code in brackets or of what Exchange says, <c>BAD Command Argument Error</c>; behind a word
    /// the number counts something.
    /// </summary>
    private readonly bool IsTag(int index, int number)
    {
        if (index + 1 >= words.Length)
        {
            return false;
        }

        Word next = words[index + 1];
        ReadOnlySpan<byte> rest = text.Slice(next.Start);
        return (next.Length == 2 ? rest.StartsWith("NO "u8) : next.Length == 3 && rest.StartsWith("BAD "u8))
            && next.Start == words[index].End + 1
            && !(SkipSpaces(words[index].Start - 1) is >= 0 and var before && AsciiBytes.IsLetterOrDigit(text[before]))
            && (!MayBeSmtp(number) || rest.Slice(next.Length + 1).StartsWith("["u8) || rest.StartsWith("BAD Command "u8));
    }

    /// <summary>Whether a number may be a reply code of SMTP: a refusal, or one of the few that say yes.</summary>
    public static bool MayBeSmtp(int number) => number is >= 400 or (>= 200 and < 260) or 334 or 354;

    /// <summary>Whether codes say that a command came out of turn. Behind a refusal that is what becomes of the commands that were sent already.</summary>
    private static bool IsOutOfTurn(int number, int enhanced) => number == 503 || new EnhancedStatusCode(enhanced) is { Subject: 5, Detail: 1 };

    /// <summary>Whether a number begins a line, but for the mark of the server's side of a session. A line may have been folded behind an arrow.</summary>
    private readonly bool StartsLine(int index)
    {
        const int MaxMark = 8;
        int start = words[index].Start;
        int line = start;
        while (line > 0 && start - line <= MaxMark && text[line - 1] is not ((byte)'\n' or (byte)'\r') && !IsEscapedBreak(line - 1))
        {
            line--;
        }

        bool isFolded = line > 0 && IsArrow(SkipBreaks(line - 1));
        return start - line <= MaxMark && SideMark.SkipServers(text, line) == start && !isFolded;
    }

    /// <summary>Whether a client names the code behind the text: <c>Detail: 5.7.60 ... SMTP code: 550</c>, <c>4.7.1 Ratelimit exceeded (451)</c>.</summary>
    private readonly bool IsAppended(int index, int number) => text[words[enhancedIndex].Start] - '0' == number / 100
        && (IsSmtpCode(index) || (Code == 0 && index == words.Length - 1));

    /// <summary>Whether a client says that a number is the reply code: <c>SMTP code: 550</c>.</summary>
    private readonly bool IsSmtpCode(int index) => index >= 2 && Is(index - 1, "code"u8) && Is(index - 2, "smtp"u8);

    /// <summary>Whether a number and what follows it are the codes that were read already, as at the beginning of each line of a reply.</summary>
    private readonly bool IsRepetition(int index)
    {
        const int Length = 1 + CodePlace.EnhancedLength;
        if (!IsQuoted || enhancedIndex != codeIndex + 1 || index + Length > words.Length)
        {
            return false;
        }

        ReadOnlySpan<Word> known = words.Slice(codeIndex, Length);
        ReadOnlySpan<Word> here = words.Slice(index, Length);
        return here[3].Hash == known[3].Hash
            && here[0].Hash == known[0].Hash
            && here[1].Hash == known[1].Hash
            && here[2].Hash == known[2].Hash
            && here[3].End - here[0].Start == known[3].End - known[0].Start;
    }

    /// <summary>Whether an enhanced code is the reply's own, and not that of something the text talks about.</summary>
    private readonly bool IsOwn(int index)
    {
        int start = words[index].Start;
        if (index == 0)
        {
            // A client that took the reply code away leaves the enhanced code first.
            return true;
        }

        if (words[index + 1].Length > 1)
        {
            // No subject of more than one digit is registered; among words such numbers are marks of the server's own.
            return false;
        }

        int before = SkipSpaces(start - 1);
        if (before >= 0 && Code != 0 && text[before] is (byte)',' or (byte)'-' && before < start - 1)
        {
            // "554 Hello [192.0.2.1], 5.7.1 refused": said in passing, and believed only in the class of the reply code.
            return text[start] - '0' == Code / 100;
        }

        if (Code != 0 && before == start - 2 && text[before + 1] == ' ' && IsBehindName(index))
        {
            return text[start] - '0' == Code / 100;
        }

        bool isIntroduced = before < 0 || IsEscapedBreak(before) || (Code == 0 && IsAnnounced(index, before)) || (text[before] == ',' && before == start - 1) || text[before] is (byte)'#' or (byte)'(' or (byte)'[' or (byte)':' or (byte)';' or (byte)'=' or (byte)'>' or (byte)'\'' or (byte)'"';
        return isIntroduced && (Code == 0 || text[start] - '0' == Code / 100);
    }

    /// <summary>
    /// Whether an enhanced code that comes without a reply code is announced: <c>gives error message 5.7.1 ...</c>, <c>responded:</c> and a line break,
    /// a dash of two signs.
    /// </summary>
    private readonly bool IsAnnounced(int index, int before)
    {
        if (text[before] is (byte)'\n' or (byte)'\r')
        {
            return SkipBreaks(before) is >= 0 and var end && text[end] == ':';
        }

        return text[before] == '-' ? before > 0 && text[before - 1] == '-'
            : words[index - 1].End == before + 1 && (Is(index - 1, "message"u8) || Is(index - 1, "error"u8) || Is(index - 1, "code"u8) || Is(index - 1, "status"u8));
    }

    /// <summary>
    /// Whether nothing but the name of a host or a filter stands between the reply code and a word: <c>550 mx.example.com filter 5.1.1</c>; or
    /// between the beginning of a string and the word, where the code is another member of the event.
    /// </summary>
    private readonly bool IsBehindName(int index)
    {
        const int MaxLength = 64;
        const int MaxSpaces = 3;
        int end = words[index].Start;
        ReadOnlySpan<byte> before = text.Slice(Math.Max(0, end - MaxLength), Math.Min(end, MaxLength));
        int start = codeIndex < index ? before.Length - (end - words[codeIndex].End - 1) : before.LastIndexOf((byte)'"') + 1;
        if (start < (codeIndex < index ? 0 : 1))
        {
            return false;
        }

        // A name has signs that a word of a sentence has not.
        bool isName = false;
        int spaces = 0;
        foreach (byte mark in before.Slice(start))
        {
            if (mark == ' ')
            {
                spaces++;
            }
            else if (mark is (byte)'.' or (byte)'_' or (byte)'-' || AsciiBytes.IsDigit(mark))
            {
                isName = true;
            }
            else if (!AsciiBytes.IsLetter(mark))
            {
                return false;
            }
        }

        return isName && spaces <= MaxSpaces;
    }

    /// <summary>
    /// Whether what follows a number can follow a reply code. Behind the sign of an address it is one in the fields of Momentum's log alone, where the
    /// enhanced code follows: <c>@B@user@example.com@10@20@550 5.1.1 ...</c>.
    /// </summary>
    private readonly bool EndsLikeCode(int index)
    {
        Word word = words[index];
        byte next = word.End < text.Length ? text[word.End] : (byte)' ';
        byte before = word.Start > 0 ? text[word.Start - 1] : (byte)' ';
        return before is not ((byte)'.' or (byte)'-' or (byte)'/')
            && (before != '@' || Numbers.TryReadEnhanced(text, words, index + 1, out _))
            && (AsciiBytes.IsSpace(next)
                || (next == ']' && before == '[')
                || (next == '_' && before == '_')
                || next is 0xC2 or (byte)'-' or (byte)',' or (byte)':' or (byte)'\'' or (byte)'"' or (byte)')' or (byte)'\\'
                || (next == '.' && (word.End + 1 == text.Length || AsciiBytes.IsSpace(text[word.End + 1]))));
    }

    /// <summary>Whether a number is that of a process, with which a line of Exim's debugging output begins: <c>278 LOG: MAIN</c>, <c>278   == bob@example.com</c>.</summary>
    private readonly bool IsProcess(int index)
    {
        int end = words[index].End;
        return index == 0 && end < text.Length && text[end] == ' '
            && (text.Slice(end).StartsWith(" LOG: "u8) || text.Slice(end).StartsWith("   == "u8) || text.Slice(end).StartsWith("   ** "u8) || text.Slice(end).StartsWith("   H="u8));
    }

    private readonly bool IsPythonBytes(Word word) => word.Length == 1 && text[word.Start] == 'b' && word.End < text.Length && text[word.End] is (byte)'\'' or (byte)'"';

    private readonly bool Is(int index, ReadOnlySpan<byte> lower) => words[index].Length == lower.Length && AsciiBytes.StartsWith(text, words[index].Start, lower);

    /// <summary>Whether a line break ends at a byte that is escaped as in a string of a program.</summary>
    private readonly bool IsEscapedBreak(int at) => at > 0 && text[at] is (byte)'n' or (byte)'r' && text[at - 1] == '\\';

    private readonly int SkipSpaces(int at)
    {
        while (at >= 0 && text[at] is (byte)' ' or (byte)'\t')
        {
            at--;
        }

        return at;
    }
}
