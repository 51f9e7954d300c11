using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Lets attribute lists have ids, classes and values of one letter, at which Markdig's parser gives up.
/// 1. Give it a copy of the list in which each of them is one character longer. 2. Take that character away from what it made.
/// </summary>
internal static class OneLetterNames
{
    /// <summary>What lengthens a name: no text has it, because control characters are replaced when a file is read.</summary>
    private const char Filler = '\u0001';

    /// <summary>Markdig's parser of a list in running text.</summary>
    public delegate bool InlineMatch(InlineProcessor processor, ref StringSlice slice);

    /// <summary>Reads a list at the end of a block's line.</summary>
    public static bool Parse(TryParseAttributesDelegate parse, BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var open = line.AsSpan().LastIndexOf('{');
        if (open < 0 || Lengthened(line.AsSpan()[open..]) is not { } list) return parse(processor, ref line, block);
        var copy = new StringSlice(string.Concat(line.AsSpan()[..open], list));
        if (!parse(processor, ref copy, block)) return false;
        if (block is MarkdownObject owner && Shorten(owner) is { } attributes)
        {
            attributes.Span = new SourceSpan(line.Start + open, line.End);
            attributes.Column = line.Start + open - processor.CurrentLineStartPosition;
        }

        line.End = line.Start + copy.End;
        return true;
    }

    /// <summary>Reads a list in running text.</summary>
    public static bool Match(InlineMatch match, InlineProcessor processor, ref StringSlice slice)
    {
        if (Lengthened(slice.AsSpan()) is not { } list) return match(processor, ref slice);
        var length = slice.AsSpan().IndexOf('}') + 1;
        var rest = slice.AsSpan()[length..].IsWhiteSpace() ? "" : "x"; // all that the parser asks of what follows
        var copy = new StringSlice(slice.PeekCharExtra(-1) + list + rest, 1, list.Length + rest.Length);
        if (!match(processor, ref copy)) return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        foreach (var owner in Owners(processor))
        {
            if (Shorten(owner) is not { } attributes) continue;
            (attributes.Line, attributes.Column, attributes.Span) = (line, column, new SourceSpan(start, start + length - 1));
            break;
        }

        slice.Start += length;
        return true;
    }

    /// <summary>What a list may belong to: what stands before it or around it, its block, or, where it is alone in that, the next.</summary>
    private static IEnumerable<MarkdownObject> Owners(InlineProcessor processor)
    {
        for (var inline = processor.Inline; inline is not null; inline = inline.Parent) yield return inline;
        if (processor.Block is not { } block) yield break;
        yield return block;
        if (block.Parent is { } above && above.IndexOf(block) is var at && at + 1 < above.Count) yield return above[at + 1];
    }

    /// <summary>The list at the head of a text with its names of one letter made longer; null when it has none.</summary>
    private static string? Lengthened(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf('}');
        if (close < 0) return null;
        var list = new StringBuilder(close + 8);
        var quote = '\0';
        var found = false;
        for (var i = 0; i <= close; i++)
        {
            var c = text[i];
            list.Append(c);
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (c is '"' or '\'') quote = c;
            else if (i > 0 && Ends(text[i + 1 < close ? i + 1 : close]) && !Ends(c) && Begins(text, i - 1)) (found, _) = (true, list.Append(Filler));
        }

        return found ? list.ToString() : null;
    }

    /// <summary>Whether a name or value follows this character: <c>#</c> or <c>.</c> at the head of a part, or <c>=</c>.</summary>
    private static bool Begins(ReadOnlySpan<char> text, int at) => text[at] == '=' || (text[at] is '#' or '.' && at > 0 && (text[at - 1] == '{' || char.IsWhiteSpace(text[at - 1])));

    private static bool Ends(char c) => c == '}' || char.IsWhiteSpace(c);

    /// <summary>Takes the fillers away; gives the attributes when there were any.</summary>
    private static HtmlAttributes? Shorten(MarkdownObject owner)
    {
        if (owner.TryGetAttributes() is not { } attributes) return null;
        var found = Cut(attributes.Id) is not null;
        attributes.Id = Cut(attributes.Id) ?? attributes.Id;
        for (var i = 0; i < (attributes.Classes?.Count ?? 0); i++)
        {
            if (Cut(attributes.Classes![i]) is { } name) (found, attributes.Classes[i]) = (true, name);
        }

        for (var i = 0; i < (attributes.Properties?.Count ?? 0); i++)
        {
            if (Cut(attributes.Properties![i].Value) is { } value) (found, attributes.Properties[i]) = (true, new(attributes.Properties[i].Key, value));
        }

        return found ? attributes : null;
    }

    private static string? Cut(string? name) => name is [.., Filler] ? name[..^1] : null;
}
