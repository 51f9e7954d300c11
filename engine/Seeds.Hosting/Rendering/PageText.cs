using System.Buffers;
using System.Text;

namespace Seeds.Hosting.Rendering;

/// <summary>Collects the text of a page in one stretch of borrowed memory: a page is written in thousands of small pieces, and read once.</summary>
internal sealed class PageText : TextWriter
{
    /// <summary>Room for most articles, in characters.</summary>
    private const int Room = 64 * 1024;

    private char[] text = ArrayPool<char>.Shared.Rent(Room);
    private int length;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.Unicode;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (length == text.Length) Grow(1);
        text[length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (text.Length - length < buffer.Length) Grow(buffer.Length);
        buffer.CopyTo(text.AsSpan(length));
        length += buffer.Length;
    }

    /// <summary>What was written.</summary>
    public override string ToString() => new(text, 0, length);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(text);
        (text, length) = ([], 0);
        base.Dispose(disposing);
    }

    private void Grow(int further)
    {
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(length + further, 2 * text.Length));
        text.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(text);
        text = larger;
    }
}
