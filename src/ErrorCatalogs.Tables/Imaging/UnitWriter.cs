using System;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>Writes units of 16 bits.</summary>
internal sealed class UnitWriter
{
    private char[] units = new char[1024];

    public int Length { get; private set; }

    public void Unit(int value)
    {
        int at = Reserve(1);
        units[at] = checked((char)value);
    }

    public void Int32(int value) => Int32At(Reserve(2), value);

    public void Int32At(int at, int value)
    {
        units[at] = (char)value;
        units[at + 1] = (char)(value >> 16);
    }

    public void Append(string text)
    {
        int at = Reserve(text.Length);
        text.CopyTo(0, units, at, text.Length);
    }

    public void Append(char[] text)
    {
        int at = Reserve(text.Length);
        text.CopyTo(units, at);
    }

    public override string ToString() => new(units, 0, Length);

    /// <summary>Makes room for some units.</summary>
    /// <returns>Where they start.</returns>
    private int Reserve(int count)
    {
        int start = Length;
        Length += count;
        if (Length > units.Length)
        {
            Array.Resize(ref units, Math.Max(Length, units.Length * 2));
        }

        return start;
    }
}
