using Markdig.Extensions.TaskLists;
using Markdig.Renderers;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes the box of a task with a name for those who cannot see it.</summary>
public sealed class TaskRenderer : MarkdownObjectRenderer<PageBodyWriter, TaskList>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, TaskList obj)
    {
        if (!renderer.EnableHtmlForInline) return;
        renderer.Write("<input type=\"checkbox\" disabled").Write(obj.Checked ? " checked" : "").Write(" aria-label=\"");
        renderer.WriteWord(obj, obj.Checked ? static w => w.Done : static w => w.NotDone);
        renderer.Write("\">");
    }
}
