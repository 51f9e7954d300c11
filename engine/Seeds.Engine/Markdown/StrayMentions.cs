using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Markdown.Admonitions;
using Seeds.Engine.Markdown.Renderers;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>Looks for mentions where Markdown is not read: in raw HTML, in titles of links and of notes set apart, in captions of code.</summary>
internal static class StrayMentions
{
    /// <summary>One fault for each, and for each address of a record in raw HTML.</summary>
    public static ImmutableArray<Diagnostic> Find(SourceText source, MarkdownDocument tree, int offset)
    {
        if (!RecordKinds.All.Any(k => source.Text.Contains(RecordKinds.SchemeOf(k) + ":", StringComparison.OrdinalIgnoreCase))) return [];
        return [.. tree.Descendants().SelectMany(node => In(node, source, offset)).DistinctBy(f => (f.Id, f.Span))]; // an abbreviation may stand in many places
    }

    private static IEnumerable<Diagnostic> In(MarkdownObject node, SourceText source, int offset) => node switch
    {
        HtmlBlock { Type: HtmlBlockType.Comment } => [],
        HtmlBlock or HtmlInline => InHtml(source, Whole(node.Span, source, offset)),
        LinkInline { Title.Length: > 0 } link when !IsCaptioned(link) => UnreadMention.Within(source, Whole(link.TitleSpan.IsEmpty ? link.Span : link.TitleSpan, source, offset), "titles of links"),
        FencedCodeBlock or AdmonitionBlock or CustomContainer => UnreadMention.Within(source, FirstLine(node, source, offset), "titles of notes and of code"),
        AbbreviationInline use => UnreadMention.Within(source, Whole(use.Abbreviation.Span, source, offset), "meanings of abbreviations"),
        LeafBlock { Inline: { } inlines } => [.. Unlinked(inlines, source, offset), .. ImagesInCaption(node, source, offset)],
        _ => [],
    };

    /// <summary>What looks like a mention and was read as words, as it has a blank in its address: <c>[w](figure: f)</c>. A backslash says that no link is meant.</summary>
    private static IEnumerable<Diagnostic> Unlinked(ContainerInline inlines, SourceText source, int offset)
    {
        var words = inlines.FindDescendants<LiteralInline>().Select(l => (Words: l.Content, Span: Whole(l.Span, source, offset)))
            .Where(l => l.Span.Length > 0 && source.Text.AsSpan(l.Span.Start, l.Span.Length).TrimEnd().EndsWith(l.Words.AsSpan().TrimEnd())).Select(l => l.Span).OrderBy(s => s.Start).ToImmutableArray(); // not what stands for a link that was made words
        if (words.IsEmpty) yield break;
        var whole = TextSpan.Between(words[0].Start, words.Max(w => w.End));
        foreach (var mention in WrittenMention.AllIn(source.Text.Substring(whole.Start, whole.Length)))
        {
            var span = mention.Span.Shift(whole.Start);
            var last = span.End - 1; // whatever parses as a link takes its closing bracket along
            if (IsIn(words, last) && !IsEscaped(source.Text, span.Start) && !IsEscaped(source.Text, whole.Start + mention.WordsAt + mention.Words.Length)) yield return UnreadMention.NoLink(source, span, mention);
        }
    }

    private static bool IsIn(ImmutableArray<TextSpan> spans, int at)
    {
        var index = spans.BinarySearch(new TextSpan(at, 0), Comparer<TextSpan>.Create(static (a, b) => a.Start.CompareTo(b.Start)));
        index = index < 0 ? ~index - 1 : index;
        return index >= 0 && at < spans[index].End;
    }

    private static bool IsEscaped(string text, int at) => at > 0 && text[at - 1] == '\\';

    private static IEnumerable<Diagnostic> ImagesInCaption(MarkdownObject block, SourceText source, int offset) =>
        block is ParagraphBlock paragraph && ParagraphRenderer.CaptionedImage(paragraph) is { TitleSpan.IsEmpty: false } image ? MisplacedMention.ImagesIn(source, Whole(image.TitleSpan, source, offset)) : [];

    private static bool IsCaptioned(LinkInline link) => link is { IsImage: true, Parent.ParentBlock: ParagraphBlock paragraph } && ParagraphRenderer.CaptionedImage(paragraph) == link;

    private static IEnumerable<Diagnostic> InHtml(SourceText source, TextSpan span)
    {
        var html = source.Text.Substring(span.Start, span.Length);
        foreach (var attribute in HtmlTagScanner.Attributes(html).Where(RawMentions.LeadsToRecord))
        {
            yield return MisplacedMention.InHtml(source, TextSpan.Between(span.Start + attribute.Start, span.Start + attribute.End), attribute.Value.Trim(), attribute.Name);
        }

        foreach (var mention in RawMentions.ShownIn(html)) yield return UnreadMention.At(source, mention.Span.Shift(span.Start), mention, "pieces of raw HTML");
    }

    private static TextSpan FirstLine(MarkdownObject node, SourceText source, int offset)
    {
        var whole = Whole(node.Span, source, offset);
        var end = source.Text.IndexOf('\n', whole.Start);
        return end < 0 || end > whole.End ? whole : TextSpan.Between(whole.Start, end);
    }

    private static TextSpan Whole(SourceSpan span, SourceText source, int offset)
    {
        var start = Math.Clamp(span.Start + offset, 0, source.Text.Length);
        return TextSpan.Between(start, Math.Clamp(span.End + 1 + offset, start, source.Text.Length));
    }
}
