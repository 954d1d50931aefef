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
        for (int start = 0; start <= lines.Length;)
        {
            int end = lines.IndexOf('\n', start);
            int next = end < 0 ? lines.Length : end;
            int length = next - start - (next > start && lines[next - 1] == '\r' ? 1 : 0);
            if (length != 0)
            {
                text.Append(' ', depth * 4).Append(lines, start, length);
            }

            text.Append('\n');
            start = next + 1;
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
