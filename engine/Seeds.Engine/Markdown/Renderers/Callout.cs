using Markdig.Renderers.Html;
using Markdig.Syntax;
using Seeds.Engine.Pages;
using Seeds.Engine.Prose;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes a note set apart from the text. Three ways of writing it in Markdown end here.</summary>
internal static class Callout
{
    /// <summary>Whether a kind of note is known.</summary>
    public static bool IsKnown(string kind) => Meaning(kind) is not null;

    /// <summary>Writes the note; a kind that is not known is written as a plain <c>div</c> of that class.</summary>
    /// <param name="renderer">Where to.</param>
    /// <param name="block">Its content.</param>
    /// <param name="kind">The kind as written: <c>note</c>, <c>WARNING</c>, …</param>
    /// <param name="title">Its title; null takes the kind's own in the page's language, empty shows none.</param>
    public static void Write(PageBodyWriter renderer, ContainerBlock block, string kind, string? title)
    {
        renderer.EnsureLine();
        if (Meaning(kind) is not var (name, word))
        {
            renderer.Write("<div class=\"");
            renderer.WriteText(kind);
            renderer.Write('"');
            WriteId(renderer, block);
            renderer.WriteLine(">");
            if (!string.IsNullOrEmpty(title)) WriteTitle(renderer, title);
            renderer.WriteChildren(block);
            renderer.WriteLine("</div>");
            return;
        }

        renderer.Write("<div class=\"callout ").Write(name).Write("\" role=\"note\"");
        WriteId(renderer, block);
        renderer.WriteLine(">");
        if (title is null)
        {
            renderer.Write("<p class=\"callout-title\">");
            renderer.WriteWord(block, word);
            renderer.WriteLine("</p>");
        }
        else if (title.Length > 0)
        {
            WriteTitle(renderer, title);
        }

        renderer.WriteChildren(block);
        renderer.WriteLine("</div>");
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

    private static (string Name, Func<Words, string> Word)? Meaning(string kind) => kind.ToLowerInvariant() switch
    {
        "note" or "info" or "abstract" or "seealso" => ("note", static w => w.Note),
        "tip" or "hint" or "success" or "example" => ("tip", static w => w.Tip),
        "important" or "attention" => ("important", static w => w.Important),
        "warning" => ("warning", static w => w.Warning),
        "caution" or "danger" or "error" or "bug" => ("caution", static w => w.Caution),
        _ => null,
    };
}
