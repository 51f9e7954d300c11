using Markdig.Extensions.Alerts;
using Markdig.Renderers;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes <c>&gt; [!NOTE]</c>.</summary>
public sealed class AlertRenderer : MarkdownObjectRenderer<PageBodyWriter, AlertBlock>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, AlertBlock obj)
    {
        var kind = obj.Kind.ToString();
        if (NoteKind.Find(kind) is not null)
        {
            Callout.Write(renderer, obj, kind, null);
            return;
        }

        // A kind that is not known is a quotation that begins with a word in brackets.
        renderer.EnsureLine();
        renderer.Write("<blockquote>\n<p>[!");
        renderer.WriteText(kind);
        renderer.WriteLine("]</p>");
        renderer.WriteChildren(obj);
        renderer.WriteLine("</blockquote>");
    }
}
