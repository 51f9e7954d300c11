using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes the footnotes at the end of the page, each with a way back to every place that cites it.</summary>
public sealed class FootnotesRenderer : MarkdownObjectRenderer<PageBodyWriter, FootnoteGroup>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, FootnoteGroup obj)
    {
        if (obj.Count == 0) return; // what nothing cites has been reported
        renderer.EnsureLine();
        renderer.WriteLine("<section class=\"footnotes\" role=\"doc-endnotes\">").WriteLine("<ol>");
        foreach (var note in obj.OfType<Footnote>())
        {
            renderer.Write("<li id=\"fn:").Write(note.Order.ToString(CultureInfo.InvariantCulture)).WriteLine("\">");
            WriteText(renderer, note);
            WriteWaysBack(renderer, note);
            renderer.WriteLine("</li>");
        }

        renderer.WriteLine("</ol>").WriteLine("</section>");
    }

    /// <summary>A footnote is kept together with the place for the notes to what it alone mentions.</summary>
    private static void WriteText(PageBodyWriter renderer, Footnote note)
    {
        var mentions = renderer.MentionsToNote(note);
        if (!mentions.IsEmpty) renderer.WriteLine("<div class=\"noted\">");
        renderer.WriteChildren(note);
        if (mentions.IsEmpty) return;
        renderer.EnsureLine();
        renderer.WriteNotes(note, mentions);
        renderer.WriteLine("</div>");
    }

    private static void WriteWaysBack(PageBodyWriter renderer, Footnote note)
    {
        renderer.Write("<p class=\"back\">");
        var links = note.Links.Where(l => !l.IsBackLink).ToImmutableArray();
        for (var i = 0; i < links.Length; i++)
        {
            var number = (i + 1).ToString(CultureInfo.InvariantCulture);
            renderer.Write(i > 0 ? " " : "").Write("<a href=\"#").Write(FootnoteLinkRenderer.IdOf(links[i])).Write("\" role=\"doc-backlink\" aria-label=\"");
            renderer.WriteWord(note, static w => w.BackToText);
            renderer.Write(' ').Write(number).Write("\">↩").Write(links.Length > 1 ? number : "").Write("</a>");
        }

        renderer.WriteLine("</p>");
    }
}
