using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Reads <c>[^a]</c>, wherever a footnote of that name is written. Markdig reads two marks side by side as a link by reference, <c>[words][name]</c>,
/// and words in brackets before a mark as well: the first mark, or the words, would be lost.
/// </summary>
public sealed class FootnoteMarkParser : InlineParser
{
    /// <summary>Makes the parser.</summary>
    public FootnoteMarkParser() => OpeningCharacters = ['[', ']'];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isEnd = slice.CurrentChar == ']';
        var start = slice.Start + (isEnd ? 1 : 0);
        if (Definition(processor, slice, start) is not var (definition, end)) return false;
        if (isEnd) return EndWords(processor, ref slice);
        var link = definition.CreateLinkInline!(processor, definition, null);
        link.Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(end));
        (link.Line, link.Column) = (line, column);
        processor.Inline = link;
        slice.Start = end + 1;
        return true;
    }

    /// <summary>The footnote of a mark that begins at a place, and where the mark ends; null where none does.</summary>
    private static (FootnoteLinkReferenceDefinition Definition, int End)? Definition(InlineProcessor processor, StringSlice slice, int start)
    {
        if (start + 2 > slice.End || slice.Text[start] != '[' || slice.Text[start + 1] != '^') return null;
        var length = slice.Text.AsSpan(start, slice.End - start + 1).IndexOf(']');
        if (length < 0) return null;
        var label = slice.Text.Substring(start + 1, length - 1);
        return processor.Document.TryGetLinkReferenceDefinition(label, out var found) && found is FootnoteLinkReferenceDefinition footnote ? (footnote, start + length) : null;
    }

    /// <summary>Words in brackets before a mark are words in brackets.</summary>
    private static bool EndWords(InlineProcessor processor, ref StringSlice slice)
    {
        var at = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LiteralInline("]") { Span = new SourceSpan(at, at), Line = line, Column = column };
        slice.SkipChar();
        return true;
    }
}
