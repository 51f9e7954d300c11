using Markdig.Extensions.Alerts;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes <c>&gt; [!NOTE]</c>.</summary>
public sealed class AlertRenderer : MarkdownObjectRenderer<PageBodyWriter, AlertBlock>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, AlertBlock obj)
    {
        var kind = obj.Kind.ToString();
        if (Callout.IsKnown(kind))
        {
            Callout.Write(renderer, obj, kind, null);
            return;
        }

        // A kind that is not known is a quotation that begins with a word in brackets.
        if (obj.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: { } first })
        {
            first.InsertBefore(new LiteralInline($"[!{kind}]"));
            first.InsertBefore(new LineBreakInline());
        }

        renderer.EnsureLine();
        renderer.WriteLine("<blockquote>");
        renderer.WriteChildren(obj);
        renderer.WriteLine("</blockquote>");
    }
}
