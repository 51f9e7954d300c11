using Markdig;
using Markdig.Extensions.GenericAttributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Syntax;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Keeps words in braces and between colons as words: an attribute list is one only when each of its parts is <c>#id</c>,
/// <c>.class</c> or <c>key=value</c>, and <c>std::string</c> is no mark-up.
/// </summary>
public sealed class StrictAttributesExtension : IMarkdownExtension
{
    /// <summary>Set up behind the extensions it restrains.</summary>
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        if (pipeline.InlineParsers.FindExact<GenericAttributesParser>() is not null) pipeline.InlineParsers.Replace<GenericAttributesParser>(new StrictAttributesParser());
        foreach (var parser in pipeline.BlockParsers.OfType<IAttributesParseable>().Where(p => p.TryParseAttributes is not null))
        {
            var loose = parser.TryParseAttributes!;
            parser.TryParseAttributes = (BlockProcessor processor, ref StringSlice line, IBlock block) => TakeList(loose, processor, ref line, block);
        }

        pipeline.InlineParsers.FindExact<EmphasisInlineParser>()?.EmphasisDescriptors.RemoveAll(d => d.Character == ':');
    }

    /// <summary>Nothing to do.</summary>
    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
    }

    /// <summary>Takes the list that ends a line out of it. Markdig by itself would take the first braces, and drop all that stands behind them.</summary>
    private static bool TakeList(TryParseAttributesDelegate loose, BlockProcessor processor, ref StringSlice line, IBlock block)
    {
        var text = line.AsSpan().TrimEnd();
        var open = text.LastIndexOf('{');
        if (open < 0 || open + text[open..].IndexOf('}') != text.Length - 1 || !IsList(text[open..])) return false;
        var list = line;
        list.Start += open;
        if (!OneLetterNames.Parse(loose, processor, ref list, block)) return false;
        line.End = list.End;
        return true;
    }

    /// <summary>Whether a text begins with an attribute list.</summary>
    private static bool IsList(ReadOnlySpan<char> text)
    {
        var close = text.IndexOf('}');
        if (close < 2) return false;
        var quote = '\0';
        var atStart = true;
        for (var i = 1; i < close; i++)
        {
            var c = text[i];
            if (quote != '\0') quote = c == quote ? '\0' : quote;
            else if (char.IsWhiteSpace(c)) atStart = true;
            else if (atStart && !(c is '#' or '.' ? HasName(text[i..close]) : HasValue(text[i..close]))) return false;
            else (quote, atStart) = (c is '"' or '\'' ? c : quote, false);
        }

        return !text[1..close].IsWhiteSpace();
    }

    private static bool HasName(ReadOnlySpan<char> part) => part.Length > 1 && !char.IsWhiteSpace(part[1]);

    private static bool HasValue(ReadOnlySpan<char> part)
    {
        var end = part.IndexOfAny(" \t=");
        return end > 0 && part[end] == '=';
    }

    private sealed class StrictAttributesParser : GenericAttributesParser
    {
        public override bool Match(InlineProcessor processor, ref StringSlice slice) => IsList(slice.AsSpan()) && OneLetterNames.Match(base.Match, processor, ref slice);
    }
}
