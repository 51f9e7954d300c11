using System.Text;

namespace Seeds.Engine.Archives.Books;

/// <summary>Writes XHTML: text and attributes escaped, and without the characters that XML has none of (XML 1.0, section 2.2).</summary>
internal sealed class XhtmlText
{
    private readonly StringBuilder text = new(8192);

    /// <summary>Opens an element; attributes without a value are left out.</summary>
    public XhtmlText Open(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(name, attributes);
        text.Append('>');
        return this;
    }

    /// <summary>An element that holds nothing.</summary>
    public XhtmlText Void(string name, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(name, attributes);
        text.Append("/>");
        return this;
    }

    /// <summary>Closes an element.</summary>
    public XhtmlText Close(string name)
    {
        text.Append("</").Append(name).Append('>');
        return this;
    }

    /// <summary>Adds text.</summary>
    public XhtmlText Add(ReadOnlySpan<char> value)
    {
        Append(text, value);
        return this;
    }

    /// <summary>Ends a line.</summary>
    public XhtmlText Line()
    {
        text.Append('\n');
        return this;
    }

    /// <summary>Adds what is XHTML already.</summary>
    public XhtmlText Raw(string xhtml)
    {
        text.Append(xhtml);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();

    private void Begin(string name, ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        text.Append('<').Append(name);
        foreach (var (key, value) in attributes)
        {
            if (value is null) continue;
            text.Append(' ').Append(key).Append("=\"");
            Append(text, value);
            text.Append('"');
        }
    }

    private static void Append(StringBuilder to, ReadOnlySpan<char> value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            _ = c switch
            {
                '&' => to.Append("&amp;"),
                '<' => to.Append("&lt;"),
                '>' => to.Append("&gt;"),
                '"' => to.Append("&quot;"),
                '\r' => to,
                _ when char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) => to.Append(c).Append(value[++i]),
                _ when char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF' || (c < ' ' && c is not ('\t' or '\n')) => to.Append('\uFFFD'),
                _ => to.Append(c),
            };
        }
    }
}
