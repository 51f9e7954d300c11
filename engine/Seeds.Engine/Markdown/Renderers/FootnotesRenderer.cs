using System.Globalization;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>
/// Writes footnotes beside the block that first cites them, each with a way back to every place that cites it; and at the end of the page
/// those that no block of it cites: the title alone does.
/// </summary>
public sealed class FootnotesRenderer : MarkdownObjectRenderer<PageBodyWriter, FootnoteGroup>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, FootnoteGroup obj)
    {
        renderer.EnsureLine();
        WriteAll(renderer, renderer.FootnotesLeft(obj)); // what nothing cites has been reported
    }

    /// <summary>Writes footnotes as lists, a new one wherever the numbers do not follow each other.</summary>
    internal static void WriteAll(PageBodyWriter renderer, ImmutableArray<Footnote> notes)
    {
        for (var i = 0; i < notes.Length; i++)
        {
            var order = notes[i].Order;
            var number = order.ToString(CultureInfo.InvariantCulture);
            if (i == 0 || notes[i - 1].Order != order - 1) renderer.Write("<ol class=\"footnotes\"").Write(order == 1 ? "" : $" start=\"{number}\"").WriteLine(">");
            renderer.Write("<li id=\"fn:").Write(number).WriteLine("\">");
            WriteText(renderer, notes[i]);
            WriteWaysBack(renderer, notes[i]);
            renderer.WriteLine("</li>");
            if (i == notes.Length - 1 || notes[i + 1].Order != order + 1) renderer.WriteLine("</ol>");
        }
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
            renderer.Write(' ').Write(note.Order.ToString(CultureInfo.InvariantCulture)).Write(links.Length > 1 ? "." + number : "").Write("\">↩").Write(links.Length > 1 ? number : "").Write("</a>");
        }

        renderer.WriteLine("</p>");
    }
}
