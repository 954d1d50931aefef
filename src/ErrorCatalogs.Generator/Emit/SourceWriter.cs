using System;
using System.Text;

namespace ErrorCatalogs.Generator.Emit;

/// <summary>Writes lines of code and knows how far they are indented.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    /// <summary>Writes lines as they are, each indented; an empty text is an empty line.</summary>
    public void Lines(string lines)
    {
        foreach (string line in lines.Split('\n'))
        {
            string content = line.TrimEnd('\r');
            if (content.Length != 0)
            {
                text.Append(' ', depth * 4).Append(content);
            }

            text.Append('\n');
        }
    }

    /// <summary>Writes one line of three parts, however long they are, without looking for line breaks in the first two.</summary>
    public void Line(string start, string content, string end)
    {
        text.Append(' ', depth * 4).Append(start).Append(content);
        text.Append(end).Append('\n');
    }

    /// <summary>Writes an opening brace; what is disposed of writes the closing one.</summary>
    public IDisposable Block()
    {
        Lines("{");
        depth++;
        return new Closing(this);
    }

    public override string ToString() => text.ToString();

    private sealed class Closing(SourceWriter writer) : IDisposable
    {
        public void Dispose()
        {
            writer.depth--;
            writer.Lines("}");
        }
    }
}
