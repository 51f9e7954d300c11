using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes a table inside a box of its own that scrolls by keyboard too, so that a wide table never widens the page.</summary>
public sealed class ScrollingTableRenderer : MarkdownObjectRenderer<PageBodyWriter, Table>, IPageRenderer
{
    private readonly HtmlTableRenderer plain = new();

    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, Table obj)
    {
        AlignByClass(obj);
        renderer.EnsureLine();
        renderer.WriteLine("<div class=\"table\" tabindex=\"0\">");
        plain.Write(renderer, obj);
        renderer.WriteLine("</div>");
    }

    /// <summary>Markdig would write a <c>style</c> attribute, which a strict Content-Security-Policy refuses.</summary>
    private static void AlignByClass(Table table)
    {
        foreach (var cell in table.OfType<TableRow>().SelectMany(row => row.OfType<TableCell>().Select((cell, i) => (cell, i))))
        {
            var column = cell.cell.ColumnIndex >= 0 ? cell.cell.ColumnIndex : cell.i;
            var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
            if (alignment is TableColumnAlign.Center) cell.cell.GetAttributes().AddClass("middle");
            if (alignment is TableColumnAlign.Right) cell.cell.GetAttributes().AddClass("end");
        }

        foreach (var column in table.ColumnDefinitions) column.Alignment = null;
    }
}
