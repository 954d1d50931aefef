using System;

namespace ErrorCatalogs.Replies;

/// <summary>The members of all objects in a text that is JSON, one after another, and those of JSON that stands in a string of it.</summary>
internal ref struct JsonMembers
{
    private readonly ReadOnlySpan<byte> text;
    private int next;

    /// <summary>Begins at the beginning.</summary>
    /// <param name="text">The text; where it is no JSON, what looks like members is found.</param>
    public JsonMembers(ReadOnlySpan<byte> text)
    {
        this.text = text;
        next = 0;
        Start = text.Length;
        Value = text.Length;
        Name = default;
    }

    /// <summary>Where the present member begins, with the quote before its name.</summary>
    public int Start { get; private set; }

    /// <summary>The name of the present member.</summary>
    public ReadOnlySpan<byte> Name { get; private set; }

    /// <summary>Where its value begins, with the quote of a string; the length of the text where there is none.</summary>
    public int Value { get; private set; }

    /// <summary>With what its value begins; 0 where there is none.</summary>
    public readonly byte Mark => Value < text.Length ? text[Value] : (byte)0;

    /// <summary>What stands in a value that is a string, or the whole of one that is a number or word; empty for an object or array.</summary>
    public readonly ReadOnlySpan<byte> Scalar
    {
        get
        {
            if (Mark == '"')
            {
                return StringAt(Value);
            }

            int end = Value;
            while (end < text.Length && (AsciiBytes.IsLetterOrDigit(text[end]) || text[end] is (byte)'-' or (byte)'.' or (byte)'+'))
            {
                end++;
            }

            return text.Slice(Value, end - Value);
        }
    }

    /// <summary>What stands in a value that is a string, or in the first one of an array; empty for any other.</summary>
    public readonly ReadOnlySpan<byte> FirstString
    {
        get
        {
            int quote = Mark == '[' ? SkipSpaces(Value + 1) : Value;
            return quote < text.Length && text[quote] == '"' ? StringAt(quote) : default;
        }
    }

    /// <summary>Whether the value is an object or array that has nothing in it.</summary>
    public readonly bool IsHollow => Mark is (byte)'{' or (byte)'[' && SkipSpaces(Value + 1) is var inside && (inside == text.Length || text[inside] is (byte)'}' or (byte)']');

    /// <summary>Goes to the next member, which may stand in the value of the present one.</summary>
    public bool MoveNext()
    {
        while (next < text.Length && text.Slice(next).IndexOf((byte)'"') is >= 0 and var length)
        {
            Start = next + length;
            int nameLength = text.Slice(Start + 1).IndexOf((byte)'"');
            int colon = nameLength < 0 ? text.Length : SkipSpaces(Start + nameLength + 2);
            bool isMember = colon < text.Length && text[colon] == ':';
            Value = isMember ? SkipSpaces(colon + 1) : Start;
            while (Value < text.Length && text[Value] == '\\')
            {
                Value++;
            }

            // A string may be JSON by itself, as the messages of a queue are.
            bool isJson = Mark == '"' && Value + 1 < text.Length && text[Value + 1] is (byte)'{' or (byte)'[';
            next = Mark == '"' && !isJson ? EndOfString(Value) : Value + 1;
            if (isMember)
            {
                Name = TrimEscape(text.Slice(Start + 1, nameLength));
                return true;
            }
        }

        return false;
    }

    /// <summary>Passes over the whole value, with what members stand in it.</summary>
    /// <returns>Where it ends.</returns>
    public int Skip()
    {
        next = Mark switch
        {
            (byte)'"' => EndOfString(Value),
            (byte)'{' or (byte)'[' => FindClose(Value),
            _ => next,
        };
        return next;
    }

    private readonly ReadOnlySpan<byte> StringAt(int quote)
    {
        int start = quote + 1;
        return text.Slice(start, Math.Max(start, EventAnswer.FindEnd(text, quote, start)) - start);
    }

    /// <summary>Where an object or array ends, behind its bracket.</summary>
    private readonly int FindClose(int open)
    {
        int depth = 0;
        for (int at = open; at < text.Length; at++)
        {
            switch (text[at])
            {
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)'}' or (byte)']' when --depth == 0:
                    return at + 1;
                case (byte)'"':
                    at = EndOfString(at) - 1;
                    break;
            }
        }

        return text.Length;
    }

    /// <summary>Where a string ends, behind its quote.</summary>
    private readonly int EndOfString(int quote)
    {
        int end = EventAnswer.FindEnd(text, quote, quote + 1);
        while (end < text.Length && text[end] == '\\')
        {
            end++;
        }

        return end + 1;
    }

    /// <summary>A name in a string of JSON has backslashes before its quotes.</summary>
    private static ReadOnlySpan<byte> TrimEscape(ReadOnlySpan<byte> name)
    {
        while (!name.IsEmpty && name[name.Length - 1] == '\\')
        {
            name = name.Slice(0, name.Length - 1);
        }

        return name;
    }

    private readonly int SkipSpaces(int at)
    {
        while (at < text.Length && AsciiBytes.IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
