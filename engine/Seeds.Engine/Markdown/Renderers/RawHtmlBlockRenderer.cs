using Markdig.Renderers;
using Markdig.Syntax;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes an HTML block; its lines may stand indented in a list or quotation, so each keeps its own offset.</summary>
public sealed class RawHtmlBlockRenderer : MarkdownObjectRenderer<PageBodyWriter, HtmlBlock>, IPageRenderer
{
    private readonly Dictionary<ContainerBlock, OpenElements> open = [];

    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, HtmlBlock obj)
    {
        var starts = new List<(int InHtml, int InSource)>();
        var length = 0;
        for (var i = 0; i < obj.Lines.Count; i++)
        {
            var slice = obj.Lines.Lines[i].Slice;
            starts.Add((length, slice.Start));
            length += slice.Length + 1;
        }

        renderer.EnsureLine();
        RawHtml.WriteBlock(renderer, obj.Lines.ToString(), OpenBeside(obj), at =>
        {
            var found = starts.BinarySearch((at, int.MaxValue));
            var (inHtml, inSource) = starts[Math.Max(0, found >= 0 ? found : ~found - 1)];
            return inSource + at - inHtml;
        });
        renderer.EnsureLine();
    }

    /// <summary>What earlier blocks in the same list item, quotation or page left open.</summary>
    private OpenElements OpenBeside(HtmlBlock block)
    {
        if (block.Parent is not { } parent) return new OpenElements();
        if (!open.TryGetValue(parent, out var elements)) open.Add(parent, elements = new OpenElements());
        return elements;
    }
}
