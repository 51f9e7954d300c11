using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes links and images with a slot for the address, which only the whole site can give.</summary>
public sealed class LinkRenderer : MarkdownObjectRenderer<PageBodyWriter, LinkInline>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, LinkInline obj)
    {
        if (!renderer.EnableHtmlForInline) renderer.WriteChildren(obj);
        else if (obj.IsImage) WriteImage(renderer, obj, withTitle: true);
        else if (RecordKinds.ParseMention(obj.Url) is var (kind, key)) WriteMention(renderer, obj, kind, key);
        else WriteLink(renderer, obj);
    }

    /// <summary>Writes an image; its title is left out where it is shown as a caption.</summary>
    internal static void WriteImage(PageBodyWriter renderer, LinkInline image, bool withTitle)
    {
        renderer.Write("<img src=");
        renderer.WriteImageSource(image.Url ?? "", UrlSpan(image), Property(image, "width"), Property(image, "height"));
        renderer.Write(" alt=\"");
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(image);
        renderer.EnableHtmlForInline = true;
        renderer.Write("\" loading=\"lazy\" decoding=\"async\"");
        if (withTitle) WriteTitle(renderer, image);
        renderer.WriteAttributes(image).Write('>');
    }

    private static void WriteLink(PageBodyWriter renderer, LinkInline link)
    {
        renderer.Write("<a href=");
        renderer.WriteLinkValue(link.Url ?? "", UrlSpan(link), isImage: false, withSize: false);
        WriteTitle(renderer, link);
        renderer.WriteAttributes(link).Write('>');
        if (link.FirstChild is null) renderer.WriteTitleOf(link);
        else renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void WriteMention(PageBodyWriter renderer, LinkInline link, RecordKind kind, string key)
    {
        renderer.Write("<a class=\"mention ").Write(RecordKinds.SchemeOf(kind)).Write('"');
        renderer.WriteMention(link, kind, key);
        WriteTitle(renderer, link);
        renderer.Write('>');
        if (link.FirstChild is null) renderer.WriteLabelOf(link, kind, key);
        else renderer.WriteChildren(link);
        renderer.Write("</a>");
    }

    private static string? Property(LinkInline image, string name) =>
        image.TryGetAttributes()?.Properties?.Where(p => p.Key == name).Select(p => p.Value ?? "").FirstOrDefault();

    private static void WriteTitle(PageBodyWriter renderer, LinkInline link)
    {
        if (string.IsNullOrEmpty(link.Title)) return;
        renderer.Write(" title=\"");
        renderer.WriteText(WrittenMention.WordsOf(link.Title));
        renderer.Write('"');
    }

    /// <summary>The address where it is written: in the link, in its definition, or, for a bare address, the whole link.</summary>
    private static SourceSpan UrlSpan(LinkInline link) =>
        !link.UrlSpan.IsEmpty ? link.UrlSpan
        : link.Reference is { UrlSpan.IsEmpty: false } definition ? definition.UrlSpan
        : link.Span;
}
