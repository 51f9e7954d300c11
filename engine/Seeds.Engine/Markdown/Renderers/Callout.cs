using Markdig.Renderers.Html;
using Markdig.Syntax;
using Seeds.Engine.Prose;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes a note set apart from the text. Three ways of writing it in Markdown end here.</summary>
internal static class Callout
{
    /// <summary>Writes the note; a kind that is not known is written as a plain <c>div</c> of that class.</summary>
    /// <param name="renderer">Where to.</param>
    /// <param name="block">Its content.</param>
    /// <param name="kind">The kind as written: <c>note</c>, <c>WARNING</c>, …</param>
    /// <param name="title">Its title; null takes the kind's own in the page's language, empty shows none.</param>
    public static void Write(PageBodyWriter renderer, ContainerBlock block, string kind, string? title)
    {
        renderer.EnsureLine();
        if (NoteKind.Find(kind) is { } known)
        {
            WriteKnown(renderer, block, known, title);
            return;
        }

        renderer.Write("<div class=\"");
        renderer.WriteText(kind);
        renderer.Write('"');
        WriteId(renderer, block);
        renderer.WriteLine(">");
        if (!string.IsNullOrEmpty(title)) WriteTitle(renderer, title);
        renderer.WriteChildren(block);
        renderer.WriteLine("</div>");
    }

    private static void WriteKnown(PageBodyWriter renderer, ContainerBlock block, NoteKind kind, string? title)
    {
        var element = kind.IsPart ? "section" : "div";
        renderer.Write('<').Write(element).Write(" class=\"callout ").Write(kind.Name).Write('"');
        if (kind.IsPart) WriteName(renderer, block, kind, title);
        else renderer.Write(" role=\"note\"");
        WriteId(renderer, block);
        renderer.WriteLine(">");
        if (title is null)
        {
            renderer.Write("<p class=\"callout-title\">");
            renderer.WriteWord(block, kind.Title);
            renderer.WriteLine("</p>");
        }
        else if (title.Length > 0)
        {
            WriteTitle(renderer, title);
        }

        renderer.WriteChildren(block);
        renderer.Write("</").Write(element).WriteLine(">");
    }

    private static void WriteName(PageBodyWriter renderer, ContainerBlock block, NoteKind kind, string? title)
    {
        renderer.Write(" aria-label=\"");
        if (string.IsNullOrEmpty(title)) renderer.WriteWord(block, kind.Title);
        else renderer.WriteText(WrittenMention.WordsOf(title));
        renderer.Write('"');
    }

    private static void WriteId(PageBodyWriter renderer, ContainerBlock block)
    {
        if (block.TryGetAttributes()?.Id is not { Length: > 0 } id) return;
        renderer.Write(" id=\"");
        renderer.WriteText(id);
        renderer.Write('"');
    }

    private static void WriteTitle(PageBodyWriter renderer, string title)
    {
        renderer.Write("<p class=\"callout-title\">");
        renderer.WriteText(WrittenMention.WordsOf(title));
        renderer.WriteLine("</p>");
    }
}
