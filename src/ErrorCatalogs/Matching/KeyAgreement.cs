using ErrorCatalogs.Imaging;

namespace ErrorCatalogs.Matching;

/// <summary>Compares replies with keys.</summary>
internal static class KeyAgreement
{
    /// <summary>The best agreement of a reply with any key of an entry.</summary>
    public static Agreement Of(ImageReader image, int entry, in Reply reply, in MarkerList markers)
    {
        int at = image.Int32(entry + ImageLayout.EntryKeys);
        int count = image.Unit(entry + ImageLayout.EntryKeyCount);
        var best = Agreement.None;
        bool compared = false;
        bool isOfMailbox = true;
        for (int i = 0; i < count; i++)
        {
            ImageKey key = new(image, at, out at);
            isOfMailbox &= key.Protocol is Protocol.Imap or Protocol.Pop3;
            Agreement agreement = Of(key, reply, markers);
            if (agreement != Agreement.None && (!compared || agreement > best))
            {
                best = agreement;
                compared = true;
            }
        }

        // An error that SMTP or a program knows as well is no less at home there.
        return best == Agreement.Doubt && !isOfMailbox ? Agreement.None : best;
    }

    /// <summary>Whether what was read as a reply code is a number that the application uses as a code of its own.</summary>
    public static bool IsOwnNumber(ImageReader image, int entry, in Reply reply)
    {
        int at = image.Int32(entry + ImageLayout.EntryKeys);
        for (int i = image.Unit(entry + ImageLayout.EntryKeyCount); i > 0 && reply.Code != 0; i--)
        {
            ImageKey key = new(image, at, out at);
            if (key.IsApp(reply.Code))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many of an entry's keys have a marker that was found.</summary>
    public static int CountMarkers(ImageReader image, int entry, in MarkerList markers)
    {
        int at = image.Int32(entry + ImageLayout.EntryKeys);
        int found = 0;
        for (int i = image.Unit(entry + ImageLayout.EntryKeyCount); i > 0; i--)
        {
            ImageKey key = new(image, at, out at);
            found += key.HasTexts && markers.ContainsAny(key) ? 1 : 0;
        }

        return found;
    }

    private static Agreement Of(in ImageKey key, in Reply reply, in MarkerList markers)
    {
        if (key.HasTexts)
        {
            return markers.ContainsAny(key) ? Agreement.Marker
                : key.Http != 0 && key.Http == reply.HttpStatus ? Agreement.Class
                : OfProtocols(key.Protocol, reply.Spoken);
        }

        if (key.Reply != 0 || key.HasEnhanced)
        {
            return OfMailCodes(key, reply);
        }

        if (key.Http != 0)
        {
            // A body alone may tell the status, as a number that could be a reply code: {"error_code":420}.
            return reply.HttpStatus == key.Http || (reply is { HttpStatus: 0, Protocol: Protocol.Http } && reply.Code == key.Http) ? Agreement.Code
                : reply.HttpStatus != 0 || reply.Code != 0 ? Agreement.Conflict
                : Agreement.None;
        }

        if (key.HResult != 0)
        {
            return reply.HResult == 0 ? Agreement.None : reply.HResult == key.HResult ? Agreement.Codes : Agreement.Conflict;
        }

        return Agreement.None;
    }

    /// <summary>The protocols of mailboxes have words of their own: what SMTP calls a mailbox is an address, what IMAP calls so is a folder.</summary>
    public static Agreement OfProtocols(Protocol key, Protocol reply) =>
        key is not (Protocol.Imap or Protocol.Pop3) ? Agreement.None
        : key == reply ? Agreement.Class
        : reply is Protocol.Smtp or Protocol.Http ? Agreement.Conflict
        : Agreement.Doubt;

    private static Agreement OfMailCodes(in ImageKey key, in Reply reply)
    {
        bool hasCode = reply.Code != 0;
        bool hasEnhanced = reply.Enhanced.HasValue;
        if (!hasCode && !hasEnhanced)
        {
            return Agreement.None;
        }

        bool sameReply = hasCode && (key.Reply == reply.Code || (key.Reply is > 0 and < 10 && key.Reply == reply.Code / 100));
        bool sameEnhanced = hasEnhanced && key.HasEnhanced && IsWithin(key, reply.Enhanced);
        bool sameClass = IsSameClass(key, reply);
        if (sameEnhanced && (sameReply || key.Reply == 0))
        {
            return Agreement.Codes;
        }

        if (sameEnhanced && sameClass)
        {
            return Agreement.Code;
        }

        if (sameReply)
        {
            return key.HasEnhanced ? Agreement.Reply : Agreement.Code;
        }

        return sameClass ? Agreement.Class : Agreement.Conflict;
    }

    private static bool IsWithin(in ImageKey key, EnhancedStatusCode code)
    {
        int packed = key.Enhanced < EnhancedStatusCode.Pack(1, 0, 0)
            ? EnhancedStatusCode.Pack(0, code.Subject, code.Detail)
            : code.Packed;
        return packed >= key.Enhanced && packed <= key.EnhancedEnd;
    }

    private static bool IsSameClass(in ImageKey key, in Reply reply)
    {
        int replyClass = reply.Code != 0 ? reply.Code / 100 : reply.Enhanced.Class;
        int keyClass = key.Reply >= 10 ? key.Reply / 100 : key.Reply != 0 ? key.Reply : new EnhancedStatusCode(key.Enhanced).Class;
        return keyClass == 0 || keyClass == replyClass;
    }
}
