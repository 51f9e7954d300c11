using System.Text;
using Markdig.Extensions.Abbreviations;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Markdown;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Prose;

/// <summary>
/// Takes the running text out of a Markdown tree, with its mentions and with the place of each word in the source, so that what a text says
/// can be held against the records.
/// </summary>
public sealed class ProseReader
{
    /// <summary>The class that waives a number: <c>{.plain}</c>.</summary>
    private const string Plain = "plain";

    private readonly int offset;
    private readonly string source;
    private readonly Dictionary<(RecordKind, string), int> ordinals = [];
    private readonly Dictionary<LinkInline, Mention> mentions = [];
    private readonly StringBuilder text = new();
    private readonly List<(int, int)> anchors = [];
    private readonly List<TextSpan> covered = [];
    private readonly List<Mention> inBlock = [];
    private readonly List<(LinkInline Image, bool IsWaived)> images = [];
    private int? waivedFrom;
    private bool inImage;

    private readonly Func<LeafBlock, bool> isNumbered;
    private bool numbered;

    private ProseReader(string source, int offset, Func<LeafBlock, bool> isNumbered) => (this.source, this.offset, this.isNumbered) = (source, offset, isNumbered);

    /// <summary>The running text of a tree, block by block, and the mention that each link of it is.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="source">The text that was parsed.</param>
    /// <param name="offset">Where the parsed text begins in the whole source.</param>
    /// <param name="isNumbered">Whether the mentions in a block are numbered: only what is shown as it is written can be led back to.</param>
    public static (ImmutableArray<ProseBlock> Blocks, IReadOnlyDictionary<LinkInline, Mention> Mentions) Read(MarkdownDocument tree, string source, int offset, Func<LeafBlock, bool> isNumbered)
    {
        var reader = new ProseReader(source, offset, isNumbered);
        var blocks = tree.Descendants<LeafBlock>().Where(b => b.Inline is not null).SelectMany(reader.Read).Where(b => b.Text.Length > 0 || !b.Mentions.IsEmpty).ToImmutableArray();
        return (blocks, reader.mentions);
    }

    /// <summary>A block, and the words that stand for its images, each a stretch of its own: they are read in their place, or not at all.</summary>
    private IEnumerable<ProseBlock> Read(LeafBlock block)
    {
        images.Clear();
        numbered = isNumbered(block);
        var isWaived = false;
        for (Block? holder = block; holder is not null; holder = holder.Parent) isWaived |= IsWaived(holder);
        var own = Read(block.Inline!, isWaived);
        yield return own;
        isWaived |= own.Covered.Any(c => c.Length == int.MaxValue);
        foreach (var (image, imageIsWaived) in images.ToImmutableArray())
        {
            inImage = true;
            var words = Read(image, isWaived || imageIsWaived || IsWaived(image));
            inImage = false;
            yield return words;
        }

        if (block is ParagraphBlock paragraph && Markdown.Renderers.ParagraphRenderer.CaptionedImage(paragraph) is { } captioned) yield return ReadCaption(captioned, isWaived || IsWaived(captioned));
    }

    /// <summary>The caption of an image: its title, plain words in which records may be mentioned.</summary>
    private ProseBlock ReadCaption(LinkInline image, bool isWaived)
    {
        var start = image.TitleSpan.IsEmpty ? image.Span.Start : image.TitleSpan.Start + 1; // behind the quotation mark
        var block = PlainProse.Read(image.Title!, at => start + offset + at);
        return isWaived ? block with { Covered = [new TextSpan(0, block.Text.Length)] } : block;
    }

    private ProseBlock Read(ContainerInline inlines, bool isWaived)
    {
        text.Clear();
        anchors.Clear();
        covered.Clear();
        inBlock.Clear();
        waivedFrom = null;
        Append(inlines);
        if (waivedFrom is { } open) covered.Add(TextSpan.Between(open, text.Length));
        if (isWaived) covered.Add(new TextSpan(0, text.Length));
        return new ProseBlock(text.ToString(), [.. anchors], [.. covered], [.. inBlock]);
    }

    private void Append(ContainerInline inlines)
    {
        foreach (var inline in inlines)
        {
            var start = text.Length;
            Append(inline);
            if (IsWaived(inline)) covered.Add(inline is LineBreakInline ? new TextSpan(0, int.MaxValue) : TextSpan.Between(start, text.Length)); // a list on a line of its own is the break's
        }
    }

    private void Append(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: AppendLiteral(literal.Content.ToString(), literal.Span); break;
            case HtmlEntityInline entity: Append(entity.Transcoded.ToString(), entity.Span.Start); break;
            case AbbreviationInline abbreviation: Append(abbreviation.Abbreviation.Label ?? "", abbreviation.Span.Start); break;
            case CodeInline code: AppendCovered(code.Content, PlaceOf(code.Content, code.Span) ?? code.Span.Start + code.DelimiterCount); break;
            case AutolinkInline link: AppendCovered(link.Url, link.Span.Start); break;
            case LineBreakInline end: Append(" ", end.Span.Start); break;
            case HtmlInline html: Follow(html); break;
            case LinkInline { IsImage: true } image when !inImage: images.Add((image, waivedFrom is not null)); break;
            case LinkInline link when RecordKinds.ParseMention(link.Url) is var (kind, key): AppendMention(link, kind, key); break;
            case ContainerInline container: Append(container); break;
        }
    }

    private void AppendMention(LinkInline link, RecordKind kind, string key)
    {
        var start = text.Length;
        var first = inBlock.Count;
        Append((ContainerInline)link);
        var ordinal = numbered && !inImage ? ordinals[(kind, key)] = ordinals.GetValueOrDefault((kind, key)) + 1 : 0;
        var mention = new Mention(kind, key, TextSpan.Between(start, text.Length), PageBodyWriter.SpanOf(link.Span, offset), ordinal);
        if (text.Length == start) anchors.Add((start, link.Span.Start + offset));
        inBlock.Insert(first, mention);
        mentions.Add(link, mention);
    }

    private void AppendLiteral(string words, SourceSpan span) => Append(words, PlaceOf(words, span) ?? span.Start);

    /// <summary>Where words stand within the stretch that they were read from: Markdig counts in it a backslash, and in a cell of a table the blanks around them.</summary>
    private int? PlaceOf(string words, SourceSpan span)
    {
        var start = Math.Clamp(span.Start, 0, source.Length);
        var at = source.IndexOf(words, start, Math.Clamp(span.End + 1, start, source.Length) - start, StringComparison.Ordinal);
        return at < 0 ? null : at;
    }

    private void Append(string words, int at)
    {
        if (words.Length == 0) return;
        anchors.Add((text.Length, at + offset));
        text.Append(words);
    }

    private void AppendCovered(string words, int at)
    {
        covered.Add(new TextSpan(text.Length, words.Length));
        Append(words, at);
    }

    /// <summary>A stretch between <c>&lt;span class="plain"&gt;</c> and its end is waived.</summary>
    private void Follow(HtmlInline html)
    {
        foreach (var tag in HtmlTagScanner.Tags(html.Tag).Where(t => t.Name.Equals("span", StringComparison.OrdinalIgnoreCase)))
        {
            if (!tag.IsClosing && tag.Attributes.Any(a => a.Name == "class" && a.Value.Split(' ').Contains(Plain, StringComparer.Ordinal))) waivedFrom ??= text.Length;
            else if (tag.IsClosing && waivedFrom is { } start)
            {
                covered.Add(TextSpan.Between(start, text.Length));
                waivedFrom = null;
            }
        }
    }

    private static bool IsWaived(IMarkdownObject node) => node.TryGetAttributes()?.Classes?.Contains(Plain) == true;
}
