using System;

namespace ErrorCatalogs.Imaging;

/// <summary>A key of an entry, as it stands in the image.</summary>
internal readonly ref struct ImageKey
{
    private readonly ImageReader image;
    private readonly int strings;

    /// <summary>Reads the key at a position.</summary>
    /// <param name="image">The image.</param>
    /// <param name="at">Where the key starts.</param>
    /// <param name="next">Where the one after it starts.</param>
    public ImageKey(ImageReader image, int at, out int next)
    {
        this.image = image;
        Flags = image.Unit(at++);
        Reply = (Flags & ImageLayout.KeyHasReply) != 0 ? image.Unit(at++) : 0;
        Enhanced = 0;
        EnhancedEnd = 0;
        if ((Flags & ImageLayout.KeyHasEnhanced) != 0)
        {
            Enhanced = EnhancedEnd = image.Int32(at);
            at += 2;
        }

        if ((Flags & ImageLayout.KeyHasEnhancedEnd) != 0)
        {
            EnhancedEnd = image.Int32(at);
            at += 2;
        }

        Http = (Flags & ImageLayout.KeyHasHttp) != 0 ? image.Unit(at++) : 0;
        HResult = 0;
        if ((Flags & ImageLayout.KeyHasHResult) != 0)
        {
            HResult = image.Int32(at);
            at += 2;
        }

        strings = at;
        for (int flag = ImageLayout.KeyHasResponse; flag <= ImageLayout.KeyHasToken; flag <<= 1)
        {
            at += (Flags & flag) != 0 ? 3 : 0;
        }

        next = at;
    }

    public int Flags { get; }

    /// <summary>The reply code; 1 to 9 stand for any code of that class; 0 for none.</summary>
    public int Reply { get; }

    /// <summary>The enhanced code, packed; class 0 stands for any class.</summary>
    public int Enhanced { get; }

    /// <summary>The last code of a range; the same as <see cref="Enhanced"/> where there is no range.</summary>
    public int EnhancedEnd { get; }

    public int Http { get; }

    public int HResult { get; }

    public bool HasHResult => (Flags & ImageLayout.KeyHasHResult) != 0;

    public bool HasEnhanced => (Flags & ImageLayout.KeyHasEnhanced) != 0;

    public Protocol Protocol => (Protocol)(Flags >> ImageLayout.KeyProtocolShift);

    /// <summary>Whether the key has parts that are strings.</summary>
    public bool HasTexts => (Flags & (ImageLayout.KeyHasResponse | ImageLayout.KeyHasApp | ImageLayout.KeyHasException | ImageLayout.KeyHasToken)) != 0;

    /// <summary>A part that is a string; <see langword="null"/> where the key has none.</summary>
    /// <param name="part">The flag of the part.</param>
    public string? Text(int part) => TryFind(part, out int at) ? image.String(at).ToString() : null;

    /// <summary>The place among the strings of a part, by which markers are known; -1 where the key has none.</summary>
    /// <param name="part">The flag of the part.</param>
    public int Identity(int part) => TryFind(part, out int at) ? image.Int32(at) : -1;

    /// <summary>Whether the key is a number of three digits that an application uses as a code of its own.</summary>
    /// <param name="number">The number.</param>
    public bool IsApp(int number)
    {
        ReadOnlySpan<char> app = TryFind(ImageLayout.KeyHasApp, out int at) ? image.String(at) : default;
        return app.Length == 3 && app[0] - '0' == number / 100 && app[1] - '0' == number / 10 % 10 && app[2] - '0' == number % 10;
    }

    private bool TryFind(int part, out int at)
    {
        at = strings;
        for (int flag = ImageLayout.KeyHasResponse; flag < part; flag <<= 1)
        {
            at += (Flags & flag) != 0 ? 3 : 0;
        }

        return (Flags & part) != 0;
    }
}
