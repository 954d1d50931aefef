using System;
using ErrorCatalogs.Imaging;
using ErrorCatalogs.Replies;

namespace ErrorCatalogs.Matching;

/// <summary>What a key table is asked about the codes of a reply, kind by kind; the first kind in order that has an answer decides.</summary>
internal static class CodeLadder
{
    /// <summary>The places of a ladder: one for each kind that codes have.</summary>
    public const int Length = (int)KeyKind.ReplyClass + 1;

    /// <summary>All kinds.</summary>
    public const int AllKinds = (1 << Length) - 1;

    /// <summary>The kinds in the order in which they decide about a reply.</summary>
    /// <remarks>Subject and detail 0 (<c>5.0.0</c>) say that only the class is known (RFC 3463, section 3.1), so that the reply code says more, and so
    /// do those of logins beside a security status that is about none (<c>535 5.7.0</c>, <c>535 5.7.1</c>, <c>535 5.7.3</c>).</remarks>
    public static ReadOnlySpan<KeyKind> Order(in Reply reply) => IsUndefined(reply)
        ? [KeyKind.Codes, KeyKind.HResult, KeyKind.Enhanced, KeyKind.Http, KeyKind.Reply, KeyKind.AnyClass, KeyKind.ReplyClass]
        : [KeyKind.Codes, KeyKind.HResult, KeyKind.Enhanced, KeyKind.AnyClass, KeyKind.Http, KeyKind.Reply, KeyKind.ReplyClass];

    /// <summary>Packs the codes of a reply.</summary>
    /// <param name="reply">The codes.</param>
    /// <param name="template">A template that several entries share, among which the codes decide; 0 for none.</param>
    /// <param name="kinds">The kinds that the key table has, a bit each.</param>
    /// <param name="ladder">By <see cref="KeyKind"/> the packed codes; 0 where there is nothing to ask.</param>
    public static void Pack(in Reply reply, int template, int kinds, Span<ulong> ladder)
    {
        ladder = ladder.Slice(0, Length);
        ladder.Clear();
        if (reply.IsUnexpected)
        {
            return;
        }

        EnhancedStatusCode enhanced = reply.Enhanced;
        if (reply.Code != 0)
        {
            Put(ladder, kinds, KeyCode.Reply(template, reply.Code));
            Put(ladder, kinds, KeyCode.Reply(template, reply.Code / 100));
            if (enhanced.HasValue)
            {
                Put(ladder, kinds, KeyCode.Codes(template, reply.Code, enhanced.Packed));
            }
        }

        if (enhanced.HasValue)
        {
            Put(ladder, kinds, KeyCode.Enhanced(template, enhanced.Packed));
            Put(ladder, kinds, KeyCode.Enhanced(template, EnhancedStatusCode.Pack(0, enhanced.Subject, enhanced.Detail)));
        }

        if (reply.HttpStatus != 0)
        {
            Put(ladder, kinds, KeyCode.Http(template, reply.HttpStatus));
        }

        if (reply.HResult != 0)
        {
            Put(ladder, kinds, KeyCode.HResult(template, reply.HResult));
        }
    }

    /// <summary>How well the keys of an entry must agree with the reply for it to be an answer.</summary>
    public static Agreement Least(KeyKind kind) => kind switch
    {
        KeyKind.Codes or KeyKind.HResult => Agreement.Codes,
        KeyKind.Enhanced or KeyKind.AnyClass or KeyKind.Http => Agreement.Code,
        KeyKind.Reply => Agreement.Reply,
        _ => Agreement.Class,
    };

    /// <summary>What an answer is worth.</summary>
    public static Evidence Answer(KeyKind kind, int entry, in Reply reply) => kind switch
    {
        KeyKind.Codes => new Evidence(entry, Weight.Codes, Confidence.Codes, 0, 0),
        KeyKind.HResult => new Evidence(entry, WeightOfNumber(reply), Confidence.Code, 0, 0),
        KeyKind.Enhanced => new Evidence(entry, Weight.Enhanced, Confidence.Code, 0, 0),
        KeyKind.AnyClass => new Evidence(entry, Weight.AnyClass, Confidence.Wildcard, 0, 0),
        KeyKind.Http => new Evidence(entry, Weight.Http, Confidence.Code, 0, 0),

        // In the place of such a code it weighs what that would.
        KeyKind.Reply => new Evidence(entry, IsUndefined(reply) ? Weight.AnyClass : Weight.Reply, Confidence.Reply, 0, 0),
        _ => new Evidence(entry, Weight.Class, Confidence.Class, 0, 0),
    };

    /// <summary>The most that an answer can be worth.</summary>
    public static int MostOf(in Reply reply) => IsNumberAlone(reply) ? Weight.HResultAlone : Weight.Codes;

    /// <summary>Whether an error number is all that the reply has of codes and of a server's words, and names a cause.</summary>
    public static bool IsNumberAlone(in Reply reply) =>
        reply is { HResult: not (0 or WindowsErrors.UnspecifiedFailure), Code: 0, Enhanced.HasValue: false, HttpStatus: 0, QuotesServer: false };

    /// <summary>
    /// Whether an enhanced code names a cause: detail 0 names none, and servers send <c>5.1.1</c> and <c>5.7.1</c> for whatever they have against a
    /// recipient or a message.
    /// </summary>
    public static bool NamesCause(EnhancedStatusCode enhanced) => enhanced is { HasValue: true, Detail: not 0 } and not { Subject: 1 or 7, Detail: 1 };

    private static int WeightOfNumber(in Reply reply) => IsNumberAlone(reply) ? Weight.HResultAlone
        : reply.Code != 0 || reply.HResult == WindowsErrors.UnspecifiedFailure ? Weight.HResultOfReply
        : Weight.HResult;

    /// <summary>
    /// Whether the enhanced code says less than the reply code: none of 530 to 538 is about anything but the login (RFC 4954). Servers send 5.7.1 with them as
    /// with all that they refuse, and Exchange 5.7.3, which the registry has for a message that cannot be converted.
    /// </summary>
    private static bool IsUndefined(in Reply reply) => reply.Enhanced is { HasValue: true, Detail: 0 or 1 or 3 } enhanced
        && ((enhanced.Subject == 0 && enhanced.Detail == 0) || (enhanced.Subject == 7 && reply.Code is >= 530 and <= 538));

    private static void Put(Span<ulong> ladder, int kinds, ulong key)
    {
        int kind = (int)KeyCode.Kind(key);
        ladder[kind] = (kinds >> kind & 1) != 0 ? key : 0;
    }
}
