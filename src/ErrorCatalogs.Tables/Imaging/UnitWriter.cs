using System.Text;

namespace ErrorCatalogs.Tables.Imaging;

/// <summary>Writes units of 16 bits.</summary>
internal sealed class UnitWriter
{
    private readonly StringBuilder units = new();

    public int Length => units.Length;

    public void Unit(int value) => units.Append(checked((char)value));

    public void Int32(int value) => units.Append((char)value).Append((char)(value >> 16));

    public void Int32At(int at, int value)
    {
        units[at] = (char)value;
        units[at + 1] = (char)(value >> 16);
    }

    public void Append(string text) => units.Append(text);

    public void Append(char[] text) => units.Append(text);

    public override string ToString() => units.ToString();
}
