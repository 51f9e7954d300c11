using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Seeds.Engine.Prose;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes a code block: coloured where its language is known, with its caption, and with lines marked.</summary>
public sealed class CodeRenderer : MarkdownObjectRenderer<PageBodyWriter, CodeBlock>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, CodeBlock obj)
    {
        var fence = obj as FencedCodeBlock;
        var info = FenceInfo.Parse(string.Join(' ', fence?.Info ?? "", fence?.Arguments ?? "").Trim(), obj.TryGetAttributes()?.Properties ?? []);
        var code = obj.Lines.Count == 0 ? "" : obj.Lines.ToString() + "\n";
        renderer.EnsureLine();
        if (info.Caption is not null)
        {
            renderer.Write("<figure class=\"code\">\n<figcaption>");
            renderer.WriteText(WrittenMention.WordsOf(info.Caption));
            renderer.WriteLine("</figcaption>");
        }

        renderer.Write("<pre tabindex=\"0\"");
        if (obj.TryGetAttributes()?.Id is { Length: > 0 } id)
        {
            renderer.Write(" id=\"");
            renderer.WriteText(id);
            renderer.Write('"');
        }

        renderer.Write("><code");
        if (info.Language.Length > 0)
        {
            renderer.Write(" class=\"language-");
            renderer.WriteText(info.Language);
            renderer.Write('"');
        }

        renderer.Write('>').Write(HighlightedCode.ToHtml(code, info.Language, info.MarkedLines)).WriteLine("</code></pre>");
        if (info.Caption is not null) renderer.WriteLine("</figure>");
    }
}
