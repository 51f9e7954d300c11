using System.Globalization;
using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Markdown.Renderers;
using Seeds.Engine.Pages;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Writes a Markdown tree as HTML and remembers where the slots are. Markdig's own renderers do the plain work; those in
/// <c>Renderers/</c> do what a site of evidence needs done otherwise.
/// </summary>
public sealed class PageBodyWriter : HtmlRenderer
{
    private readonly StringBuilder html;
    private readonly ImmutableArray<Slot>.Builder slots = ImmutableArray.CreateBuilder<Slot>();
    private readonly int sourceOffset;
    private readonly HashSet<(RecordKind, string)> noted = [];
    private readonly HashSet<Footnote> placed = [];

    /// <summary>A writer for a tree parsed from a part of a source text.</summary>
    /// <param name="sourceOffset">Where that part begins in the source, in characters.</param>
    /// <param name="outline">What was found out about the tree's headings.</param>
    public PageBodyWriter(int sourceOffset, PageOutline outline)
        : this(new StringBuilder(), sourceOffset, outline)
    {
    }

    private PageBodyWriter(StringBuilder html, int sourceOffset, PageOutline outline)
        : base(new StringWriter(html) { NewLine = "\n" })
    {
        (this.html, this.sourceOffset, Outline) = (html, sourceOffset, outline);
        MarkdownDialect.Pipeline.Setup(this);
        Replace(new DocumentRenderer());
        Replace(new Renderers.HeadingRenderer());
        Replace(new LinkRenderer());
        Replace(new Renderers.ParagraphRenderer());
        Replace(new CodeRenderer());
        Replace(new RawHtmlBlockRenderer());
        Replace(new RawHtmlInlineRenderer());
        Replace(new ScrollingTableRenderer());
        Replace(new TaskRenderer());
        Replace(new AlertRenderer());
        Replace(new ContainerRenderer());
        Replace(new AdmonitionRenderer());
        Replace(new FootnoteLinkRenderer());
        Replace(new FootnotesRenderer());
    }

    /// <summary>The page's headings and ids.</summary>
    public PageOutline Outline { get; }

    /// <summary>Renders one block or inline as a body of its own.</summary>
    public static PageBody Render(MarkdownObject part, int sourceOffset, PageOutline outline)
    {
        var writer = new PageBodyWriter(sourceOffset, outline);
        writer.Render(part);
        return writer.ToBody();
    }

    /// <summary>The inline content of a heading or label.</summary>
    public static PageBody RenderInlines(ContainerInline inlines, int sourceOffset, PageOutline outline)
    {
        if (inlines.FirstChild is LiteralInline { NextSibling: null } only) return new PageBody(Html.Escape(only.Content.ToString()), []);
        var writer = new PageBodyWriter(sourceOffset, outline);
        writer.WriteChildren(inlines);
        return writer.ToBody();
    }

    /// <summary>Plain words in which records may be mentioned.</summary>
    /// <param name="text">The words.</param>
    /// <param name="span">Where they stand in the source.</param>
    public static PageBody OfWords(string text, TextSpan span)
    {
        var writer = new PageBodyWriter(0, PageOutline.Empty);
        writer.WriteWithMentions(text, span);
        return writer.ToBody();
    }

    /// <summary>What has been written so far.</summary>
    public PageBody ToBody() => new(html.ToString(), slots.ToImmutable()) { HasFootnotes = placed.Count > 0 };

    /// <summary>Writes an attribute's value, in quotes, whose content is a link's slot.</summary>
    /// <param name="target">The address as written.</param>
    /// <param name="span">Where it stands, in the text that was parsed.</param>
    /// <param name="isImage">Whether it is shown in the page, not followed from it.</param>
    /// <param name="withSize">Whether width and height are to follow.</param>
    public void WriteLinkValue(string target, SourceSpan span, bool isImage, bool withSize)
    {
        Write('"');
        slots.Add(new LinkSlot(html.Length, InSource(span), target, isImage, withSize));
        Write('"');
    }

    /// <summary>Leaves a place for the id and address of a mention.</summary>
    public void WriteMention(LinkInline link, RecordKind kind, string key) =>
        slots.Add(new MentionSlot(html.Length, InSource(link.UrlSpan.IsEmpty ? link.Span : link.UrlSpan), kind, key, Outline.Mentions.GetValueOrDefault(link)?.Ordinal ?? 0));

    /// <summary>Leaves a place for the name of the record that a mention names.</summary>
    public void WriteLabelOf(LinkInline link, RecordKind kind, string key) => slots.Add(new RecordLabelSlot(html.Length, InSource(link.Span), kind, key));

    /// <summary>The mentions in a block that call for notes: a note is given at the first mention on the page.</summary>
    public ImmutableArray<Mention> MentionsToNote(Block block)
    {
        if (Outline.Mentions.Count == 0) return [];
        var links = block is LeafBlock leaf ? leaf.Inline?.Descendants<LinkInline>() ?? [] : block.Descendants<LinkInline>();
        return [.. links.Select(l => Outline.Mentions.GetValueOrDefault(l)).OfType<Mention>().Where(m => m.CallsForNote && noted.Add((m.Kind, m.Key)))];
    }

    /// <summary>The footnotes that a block is the first to cite, and those that they cite in turn.</summary>
    public ImmutableArray<Footnote> FootnotesToPlace(Block block)
    {
        var notes = ImmutableArray.CreateBuilder<Footnote>();
        AddCited(block, notes);
        for (var i = 0; i < notes.Count; i++) AddCited(notes[i], notes);
        return notes.DrainToImmutable();
    }

    /// <summary>The cited footnotes that stand beside no block.</summary>
    public ImmutableArray<Footnote> FootnotesLeft(FootnoteGroup group) => [.. group.OfType<Footnote>().Where(placed.Add)];

    private void AddCited(Block block, ImmutableArray<Footnote>.Builder notes)
    {
        var links = block is LeafBlock leaf ? leaf.Inline?.Descendants<FootnoteLink>() ?? [] : block.Descendants<FootnoteLink>();
        notes.AddRange(links.Where(l => !l.IsBackLink && placed.Add(l.Footnote)).Select(l => l.Footnote));
    }

    /// <summary>Leaves a place for the notes to some mentions.</summary>
    public void WriteNotes(MarkdownObject block, ImmutableArray<Mention> mentions) => slots.Add(new NotesSlot(html.Length, InSource(block.Span), mentions));

    /// <summary>Writes the value of an image's <c>src</c>, behind which the sides follow that its author left open.</summary>
    /// <param name="target">The address as written.</param>
    /// <param name="span">Where it stands, in the text that was parsed.</param>
    /// <param name="width">The width as its author gave it; null without.</param>
    /// <param name="height">The height as its author gave it; null without.</param>
    public void WriteImageSource(string target, SourceSpan span, string? width, string? height)
    {
        var (across, down) = (Pixels(width), Pixels(height));
        var open = width is null ? height is null || down is not null : height is null && across is not null; // from 50% nothing follows
        WriteLinkValue(target, span, isImage: true, withSize: open);
        slots[^1] = (LinkSlot)slots[^1] with { Width = across, Height = down };
    }

    private static int? Pixels(string? side) => int.TryParse(side, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) && pixels > 0 ? pixels : null;

    /// <summary>Leaves a place for the title of the page that a link leads to.</summary>
    public void WriteTitleOf(LinkInline link) => slots.Add(new TitleSlot(html.Length, InSource(link.Span), link.Url ?? ""));

    /// <summary>Leaves a place for a word of the interface.</summary>
    public void WriteWord(MarkdownObject origin, Func<Words, string> choose) => slots.Add(new WordSlot(html.Length, InSource(origin.Span), choose));

    /// <summary>Writes text as content or attribute value.</summary>
    public void WriteText(string text) => Write(Html.Escape(text));

    /// <summary>Writes plain words in which records may be mentioned.</summary>
    /// <param name="text">The words.</param>
    /// <param name="span">What they belong to, in the whole source text.</param>
    public void WriteWithMentions(string text, TextSpan span)
    {
        var done = 0;
        foreach (var mention in WrittenMention.AllIn(text))
        {
            WriteText(text[done..mention.Span.Start]);
            Write("<a class=\"mention ").Write(RecordKinds.SchemeOf(mention.Kind)).Write('"');
            slots.Add(new MentionSlot(html.Length, span, mention.Kind, mention.Key, 0));
            Write('>');
            if (mention.Words.Length > 0) WriteText(mention.Words);
            else slots.Add(new RecordLabelSlot(html.Length, span, mention.Kind, mention.Key));
            Write("</a>");
            done = mention.Span.End;
        }

        WriteText(text[done..]);
    }

    /// <summary>A Markdig span, whose end is inclusive, in the whole source text.</summary>
    public TextSpan InSource(SourceSpan span) => SpanOf(span, sourceOffset);

    /// <summary>A Markdig span, whose end is inclusive, shifted to the whole source text.</summary>
    public static TextSpan SpanOf(SourceSpan span, int sourceOffset) => TextSpan.Between(span.Start + sourceOffset, span.End + 1 + sourceOffset);

    private void Replace<T>(T renderer) where T : IPageRenderer => ObjectRenderers.Insert(0, renderer);
}
