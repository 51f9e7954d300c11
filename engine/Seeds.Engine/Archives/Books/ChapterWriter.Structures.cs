using System.Globalization;
using AngleSharp.Dom;

namespace Seeds.Engine.Archives.Books;

/// <summary>Lists, tables, figures and footnotes: what may hold only certain elements.</summary>
internal sealed partial class ChapterWriter
{
    private static bool IsBlank(INode node) => node is not IElement && (node is not IText text || string.IsNullOrWhiteSpace(text.Data));

    private void WriteList(IElement list, Place place)
    {
        if (list.ChildNodes.All(IsBlank)) return;
        var name = list.LocalName == "ol" ? "ol" : "ul";
        xhtml.Open(name, Attributes(name, list)).Line();
        foreach (var child in list.ChildNodes.Where(n => !IsBlank(n)))
        {
            var item = child as IElement is { LocalName: "li" } own ? own : null;
            xhtml.Open("li", item is null ? [] : Attributes("li", item));
            if (item is not null) WriteChildren(item, place.Below with { AmongWords = false });
            else WriteNode(child, place.Below with { AmongWords = false });
            xhtml.Close("li").Line();
        }

        xhtml.Close(name);
    }

    /// <summary>Footnotes, which readers of books show where they are cited (EPUB 3 Structural Semantics, "footnote").</summary>
    private void WriteFootnotes(IElement list, Place place)
    {
        var number = int.TryParse(list.GetAttribute("start"), NumberStyles.Integer, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var note in list.Children.Where(c => c.LocalName == "li"))
        {
            xhtml.Open("aside", [("epub:type", "footnote"), ("role", "doc-footnote"), ("class", "footnote"), .. Attributes("aside", note).Where(a => a.Name is not ("class" or "role"))]);
            xhtml.Open("span", ("class", "footnote-number")).Add(string.Create(CultureInfo.InvariantCulture, $"{number++}")).Close("span").Add(" ");
            WriteChildren(note, place.Below with { AmongWords = false });
            xhtml.Close("aside").Line();
        }
    }

    private void WriteTerms(IElement list, Place place)
    {
        ImmutableArray<INode> parts = [.. list.ChildNodes.Where(n => !IsBlank(n))];
        if (parts.IsEmpty) return;
        xhtml.Open("dl", Attributes("dl", list)).Line();
        if (parts.All(p => p is IElement { LocalName: "div" } div && GroupsOf(div).Count == 1))
        {
            foreach (var div in parts.Cast<IElement>())
            {
                xhtml.Open("div", Attributes("div", div));
                foreach (var group in GroupsOf(div)) WriteGroup(group, place.Below);
                xhtml.Close("div").Line();
            }
        }
        else
        {
            foreach (var group in GroupsOf(list)) WriteGroup(group, place);
        }

        xhtml.Close("dl");
    }

    /// <summary>Terms and what is said of them; what is neither is said of the term before.</summary>
    private static List<(List<IElement> Terms, List<INode> Said)> GroupsOf(IElement list)
    {
        var groups = new List<(List<IElement> Terms, List<INode> Said)>();
        foreach (var part in list.ChildNodes.SelectMany(n => n is IElement { LocalName: "div" } div ? div.ChildNodes.AsEnumerable() : [n]).Where(n => !IsBlank(n)))
        {
            var term = part as IElement is { LocalName: "dt" } own ? own : null;
            if (groups.Count == 0 || (term is not null && groups[^1].Said.Count > 0)) groups.Add(([], []));
            if (term is not null) groups[^1].Terms.Add(term);
            else groups[^1].Said.Add(part);
        }

        return groups;
    }

    private void WriteGroup((List<IElement> Terms, List<INode> Said) group, Place place)
    {
        foreach (var term in group.Terms)
        {
            xhtml.Open("dt", Attributes("dt", term));
            WriteChildren(term, place.Below with { AmongWords = true });
            xhtml.Close("dt");
        }

        if (group.Terms.Count == 0) xhtml.Open("dt").Close("dt");
        foreach (var said in group.Said)
        {
            var own = said as IElement is { LocalName: "dd" } element ? element : null;
            xhtml.Open("dd", own is null ? [] : Attributes("dd", own));
            if (own is not null) WriteChildren(own, place.Below with { AmongWords = false });
            else WriteNode(said, place.Below with { AmongWords = false });
            xhtml.Close("dd").Line();
        }

        if (group.Said.Count == 0) xhtml.Open("dd").Close("dd").Line();
    }

    private void WriteTable(IElement table, Place place)
    {
        var parts = table.Children.ToLookup(c => c.LocalName, StringComparer.Ordinal);
        ImmutableArray<IElement> bodies = [.. parts["thead"].Skip(1), .. table.Children.Where(c => c.LocalName == "tbody"), .. parts["tfoot"].Skip(1)];
        xhtml.Open("table", Attributes("table", table)).Line();
        if (parts["caption"].FirstOrDefault() is { } caption) WriteCell("caption", caption, place with { AmongWords = true });
        foreach (var columns in parts["colgroup"])
        {
            xhtml.Open("colgroup", Attributes("colgroup", columns).Where(a => a.Name != "span" || columns.Children.Length == 0).ToArray());
            foreach (var column in columns.Children.Where(c => c.LocalName == "col")) xhtml.Void("col", Attributes("col", column));
            xhtml.Close("colgroup").Line();
        }

        foreach (var head in parts["thead"].Take(1)) WriteRows("thead", head, place);
        foreach (var body in bodies) WriteRows("tbody", body, place);
        foreach (var foot in parts["tfoot"].Take(1)) WriteRows("tfoot", foot, place);
        xhtml.Close("table");
    }

    private void WriteRows(string name, IElement rows, Place place)
    {
        xhtml.Open(name, Attributes(name, rows)).Line();
        foreach (var row in rows.Children.Where(c => c.LocalName == "tr"))
        {
            xhtml.Open("tr", Attributes("tr", row));
            foreach (var cell in row.Children.Where(c => c.LocalName is "td" or "th")) WriteCell(cell.LocalName, cell, place);
            xhtml.Close("tr").Line();
        }

        xhtml.Close(name).Line();
    }

    private void WriteCell(string name, IElement cell, Place place)
    {
        xhtml.Open(name, Attributes(name, cell));
        WriteChildren(cell, place.Below);
        xhtml.Close(name);
    }

    /// <summary>A figure has one caption, at its beginning or its end.</summary>
    private void WriteFigure(IElement figure, Place place)
    {
        ImmutableArray<INode> parts = [.. figure.ChildNodes.Where(n => !IsBlank(n))];
        var caption = new[] { parts.LastOrDefault(), parts.FirstOrDefault() }.FirstOrDefault(n => n is IElement { LocalName: "figcaption" });
        xhtml.Open("figure", Attributes("figure", figure)).Line();
        foreach (var part in parts)
        {
            if (part != caption)
            {
                WriteNode(part, place.Below);
                continue;
            }

            xhtml.Open("figcaption", Attributes("figcaption", (IElement)part));
            WriteChildren(part, place.Below);
            xhtml.Close("figcaption");
        }

        xhtml.Line().Close("figure");
    }
}
