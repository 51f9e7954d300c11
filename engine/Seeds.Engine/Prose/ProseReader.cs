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

    private ProseReader(int offset, Func<LeafBlock, bool> isNumbered) => (this.offset, this.isNumbered) = (offset, isNumbered);

    /// <summary>The running text of a tree, block by block, and the mention that each link of it is.</summary>
    /// <param name="tree">The tree.</param>
    /// <param name="offset">Where the parsed text begins in the whole source.</param>
    /// <param name="isNumbered">Whether the mentions in a block are numbered: only what is shown as it is written can be led back to.</param>
    public static (ImmutableArray<ProseBlock> Blocks, IReadOnlyDictionary<LinkInline, Mention> Mentions) Read(MarkdownDocument tree, int offset, Func<LeafBlock, bool> isNumbered)
    {
        var reader = new ProseReader(offset, isNumbered);
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
            case LiteralInline literal: Append(literal.Content.ToString(), literal.Span.Start); break;
            case HtmlEntityInline entity: Append(entity.Transcoded.ToString(), entity.Span.Start); break;
            case AbbreviationInline abbreviation: Append(abbreviation.Abbreviation.Label ?? "", abbreviation.Span.Start); break;
            case CodeInline code: AppendCovered(code.Content, code.Span.Start + 1); break;
            case AutolinkInline link: AppendCovered(link.Url, link.Span.Start); break;
            case LineBreakInline end: Append(" ", end.Span.Start); break;
            case HtmlInline html: Follow(html); break;
            case LinkInline { IsImage: true } image when !inImage: images.Add((image, waivedFrom is not null)); break;
            case LinkInline link when inImage && RecordKinds.ParseMention(link.Url) is not null: AppendInImage(link); break;
            case LinkInline link when RecordKinds.ParseMention(link.Url) is var (kind, key): AppendMention(link, kind, key); break;
            case ContainerInline container: Append(container); break;
        }
    }

    private void AppendMention(LinkInline link, RecordKind kind, string key)
    {
        var start = text.Length;
        var first = inBlock.Count;
        Append((ContainerInline)link);
        var ordinal = numbered ? ordinals[(kind, key)] = ordinals.GetValueOrDefault((kind, key)) + 1 : 0;
        var mention = new Mention(kind, key, TextSpan.Between(start, text.Length), PageBodyWriter.SpanOf(link.Span, offset), ordinal);
        if (text.Length == start) anchors.Add((start, link.Span.Start + offset));
        inBlock.Insert(first, mention);
        mentions.Add(link, mention);
        covered.Add(mention.InBlock);
    }

    /// <summary>The words of an image hold no link: what is one in the source says only that its words are covered.</summary>
    private void AppendInImage(LinkInline link)
    {
        var start = text.Length;
        Append((ContainerInline)link);
        covered.Add(TextSpan.Between(start, text.Length));
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
