using System;
using System.Collections.Generic;
using System.Text;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>The strings of an image, each once.</summary>
internal sealed class StringPool
{
    private readonly Dictionary<string, int> offsets = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();

    public string Text => text.ToString();

    /// <summary>Writes a reference to a string: its offset (32) and length.</summary>
    public void Write(UnitWriter units, string value)
    {
        units.Int32(Offset(value));
        units.Unit(value.Length);
    }

    public int Offset(string value)
    {
        if (!offsets.TryGetValue(value, out int offset))
        {
            offset = text.Length;
            offsets.Add(value, offset);
            text.Append(value);
        }

        return offset;
    }
}
