using System;
using System.Globalization;

namespace ErrorCatalogs;

/// <summary>An enhanced mail system status code, <c>class.subject.detail</c> (RFC 3463): <c>5.7.26</c>.</summary>
/// <remarks>
/// The default value stands for "no code": its <see cref="Length"/> is 0, so no list pattern of three parts matches it.
/// In list patterns the parts are class, subject and detail: <c>{ Enhanced: [5, 7, ..] }</c>.
/// </remarks>
public readonly struct EnhancedStatusCode : IEquatable<EnhancedStatusCode>
{
    private const int DetailBits = 10;
    private const int PartMask = (1 << DetailBits) - 1;

    private readonly int packed;

    /// <summary>Makes a code of its three parts.</summary>
    /// <param name="class">2 (success), 4 (transient) or 5 (permanent).</param>
    /// <param name="subject">0 to 999 (RFC 3463 section 2): 1 addressing, 2 mailbox, 3 mail system, 4 network, 5 protocol, 6 content, 7 security.</param>
    /// <param name="detail">0 to 999.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is outside its range.</exception>
    public EnhancedStatusCode(int @class, int subject, int detail)
    {
        if (@class is not (2 or 4 or 5))
        {
            throw new ArgumentOutOfRangeException(nameof(@class), @class, "The class of an enhanced status code is 2, 4 or 5.");
        }

        if (subject is < 0 or > 999)
        {
            throw new ArgumentOutOfRangeException(nameof(subject), subject, "The subject of an enhanced status code is 0 to 999.");
        }

        if (detail is < 0 or > 999)
        {
            throw new ArgumentOutOfRangeException(nameof(detail), detail, "The detail of an enhanced status code is 0 to 999.");
        }

        packed = Pack(@class, subject, detail);
    }

    internal EnhancedStatusCode(int packed) => this.packed = packed;

    /// <summary>The first part: 2 success, 4 transient, 5 permanent; 0 when there is no code.</summary>
    public int Class => packed >> (2 * DetailBits);

    /// <summary>The second part: what the code is about (RFC 3463 section 3).</summary>
    public int Subject => (packed >> DetailBits) & PartMask;

    /// <summary>The third part: what exactly happened.</summary>
    public int Detail => packed & PartMask;

    /// <summary>Whether there is a code at all.</summary>
    public bool HasValue => packed != 0;

    /// <summary>The number of parts: 3, or 0 when there is no code.</summary>
    public int Length => packed == 0 ? 0 : 3;

    /// <summary>The part at an index: 0 class, 1 subject, 2 detail.</summary>
    /// <param name="index">0 to 2.</param>
    /// <exception cref="IndexOutOfRangeException">The index is not below <see cref="Length"/>.</exception>
    public int this[int index] => (uint)index < (uint)Length
        ? index switch { 0 => Class, 1 => Subject, _ => Detail }
        : throw new IndexOutOfRangeException("An enhanced status code has the parts 0 (class), 1 (subject) and 2 (detail).");

    /// <summary>The code as one number, for the image and its hash tables.</summary>
    internal int Packed => packed;

    /// <summary>Reads a code that stands alone, such as <c>5.7.26</c>.</summary>
    /// <param name="text">The text to read; <see langword="null"/> is no code.</param>
    /// <param name="code">The code read, or the default value.</param>
    /// <returns>Whether the whole text is a code.</returns>
    public static bool TryParse(string? text, out EnhancedStatusCode code) => TryParse(text.AsSpan(), out code);

    /// <summary>Reads a code that stands alone, such as <c>5.7.26</c>.</summary>
    /// <param name="text">The text to read.</param>
    /// <param name="code">The code read, or the default value.</param>
    /// <returns>Whether the whole text is a code.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out EnhancedStatusCode code)
    {
        code = default;
        if (text.Length is < 5 or > 9 || text[1] != '.' || text[0] is not ('2' or '4' or '5'))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text.Slice(2);
        int dot = rest.IndexOf('.');
        if (dot < 0 || !TryParsePart(rest.Slice(0, dot), out int subject) || !TryParsePart(rest.Slice(dot + 1), out int detail))
        {
            return false;
        }

        code = new EnhancedStatusCode(text[0] - '0', subject, detail);
        return true;
    }

    /// <summary>Compares two codes part by part.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    public static bool operator ==(EnhancedStatusCode left, EnhancedStatusCode right) => left.packed == right.packed;

    /// <summary>Compares two codes part by part.</summary>
    /// <param name="left">One code.</param>
    /// <param name="right">The other code.</param>
    public static bool operator !=(EnhancedStatusCode left, EnhancedStatusCode right) => left.packed != right.packed;

    /// <inheritdoc/>
    public bool Equals(EnhancedStatusCode other) => packed == other.packed;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EnhancedStatusCode other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => packed;

    /// <summary>Takes the code apart: <c>var (status, subject, detail) = match.Enhanced;</c>.</summary>
    /// <param name="class">The first part.</param>
    /// <param name="subject">The second part.</param>
    /// <param name="detail">The third part.</param>
    public void Deconstruct(out int @class, out int subject, out int detail) => (@class, subject, detail) = (Class, Subject, Detail);

    /// <summary>The code as it stands on the wire, <c>5.7.26</c>; empty when there is no code.</summary>
    public override string ToString() => HasValue
        ? string.Format(CultureInfo.InvariantCulture, "{0}.{1}.{2}", Class, Subject, Detail)
        : "";

    /// <summary>Packs three parts that are known to be in range; class 0 stands for any class.</summary>
    internal static int Pack(int @class, int subject, int detail) => (((@class << DetailBits) | subject) << DetailBits) | detail;

    private static bool TryParsePart(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        if (digits.Length is 0 or > 3)
        {
            return false;
        }

        foreach (char digit in digits)
        {
            if (digit is < '0' or > '9')
            {
                return false;
            }

            value = (value * 10) + (digit - '0');
        }

        return true;
    }
}
