using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Seeds.Engine.Content;
using Url = Seeds.Engine.Content.Url;

namespace Seeds.Engine.Archives.Books;

/// <summary>
/// Writes the main part of a page as XHTML that readers of books take: its words, lists, tables, pictures and drawings, without what leads about the site
/// or only works in a browser. What stands where HTML has no place for it is put where it has one; no word is lost.
/// </summary>
/// <param name="page">Where the page is published.</param>
/// <param name="path">Where the chapter stands in the book.</param>
/// <param name="links">Leads its links.</param>
/// <param name="images">The pictures.</param>
internal sealed partial class ChapterWriter(Address page, string path, BookLinks links, BookImages images)
{
    /// <summary>Deepest nesting; of what is deeper the words stay.</summary>
    private const int Deepest = 150;

    private readonly XhtmlText xhtml = new();
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private readonly SortedSet<string> pictures = new(StringComparer.Ordinal);
    private HashSet<IElement> holdBlocks = [];
    private bool hasDrawing;
    private bool lacksDescription;

    /// <summary>What has been found in what was written.</summary>
    public ChapterFacts Facts => new(ids, [.. pictures.Select(p => new Address(p))], hasDrawing, lacksDescription);

    /// <summary>Writes what an element holds.</summary>
    public string Write(IElement main)
    {
        holdBlocks = HoldersOfBlocks(main);
        WriteChildren(main, new Place(AmongWords: false, InLink: false, Depth: 0));
        return xhtml.ToString();
    }

    /// <summary>Where something is written.</summary>
    /// <param name="AmongWords">Whether only words may stand there.</param>
    /// <param name="InLink">Whether it is in a link, which no other link may be in.</param>
    /// <param name="Depth">How deep.</param>
    private readonly record struct Place(bool AmongWords, bool InLink, int Depth)
    {
        public Place Below => this with { Depth = Depth + 1 };
    }

    private static HashSet<IElement> HoldersOfBlocks(IElement main)
    {
        var holders = new HashSet<IElement>();
        foreach (var block in main.QuerySelectorAll("*").Where(e => XhtmlRules.IsBlock(e.LocalName)))
        {
            for (var above = block.ParentElement; above is not null && holders.Add(above); above = above.ParentElement) continue;
        }

        return holders;
    }

    private void WriteChildren(INode parent, Place place)
    {
        foreach (var child in parent.ChildNodes) WriteNode(child, place);
    }

    private void WriteNode(INode node, Place place)
    {
        if (node is IText text) xhtml.Add(text.Data);
        if (node is not IElement element) return;
        if (place.Depth > Deepest) WriteWords(element);
        else if (element.NamespaceUri == SvgRules.Namespace) WriteDrawing(element, place);
        else if (element.NamespaceUri != "http://www.w3.org/1999/xhtml") WriteWords(element);
        else if (!XhtmlRules.IsApart(element.LocalName) && !element.HasAttribute("hidden") && !XhtmlRules.IsWay(element.LocalName, element.ClassList.Contains)) WriteElement(element, place);
    }

    private void WriteWords(IElement element) => xhtml.Open("span").Add(element.TextContent).Close("span");

    private void WriteElement(IElement element, Place place)
    {
        switch (element.LocalName)
        {
            case "br" or "wbr": xhtml.Void(element.LocalName); break;
            case "hr": if (!place.AmongWords) xhtml.Void("hr"); break;
            case "img": WritePicture(element, place); break;
            case "input": WriteTick(element); break;
            case "audio" or "video" or "iframe" or "embed" or "object": WriteElsewhere(element, element.GetAttribute("src") ?? element.GetAttribute("data"), place); break;
            case "a": WriteLink(element, place); break;
            case "ol" when !place.AmongWords && element.ClassList.Contains("footnotes"): WriteFootnotes(element, place); break;
            case "ul" or "ol" or "menu" or "dir" when !place.AmongWords: WriteList(element, place); break;
            case "dl" when !place.AmongWords: WriteTerms(element, place); break;
            case "table" when !place.AmongWords: WriteTable(element, place); break;
            case "figure" when !place.AmongWords: WriteFigure(element, place); break;
            default: WriteAs(XhtmlRules.NameOf(element.LocalName, place.AmongWords, holdBlocks.Contains(element)), element, place); break;
        }
    }

    private void WriteAs(string name, IElement element, Place place)
    {
        if ((name == "ruby" && !IsRuby(element)) || (name is "rp" or "rt" && (element.ParentElement is not { LocalName: "ruby" } ruby || !IsRuby(ruby)))) name = "span";
        var isInline = !XhtmlRules.IsBlock(name) && !(name is "ins" or "del" && holdBlocks.Contains(element));
        xhtml.Open(name, Attributes(name, element));
        WriteChildren(element, place.Below with { AmongWords = place.AmongWords || isInline || XhtmlRules.HoldsWords(element.LocalName) });
        xhtml.Close(name);
    }

    /// <summary>Whether each part of a ruby has words, then their reading (HTML, section 4.5.10, without elements that are out of use).</summary>
    private static bool IsRuby(IElement ruby) => RubyParts().IsMatch(string.Concat(ruby.ChildNodes.Where(n => !IsBlank(n)).Select(n => n is not IElement element ? 'w' : element.LocalName switch { "rt" => 't', "rp" => 'p', "ruby" => '?', _ => 'w' })));

    [GeneratedRegex("^(w+(t|ptp))+$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RubyParts();

    /// <summary>A box to tick shows whether it is ticked; no other control means anything in a book.</summary>
    private void WriteTick(IElement input)
    {
        if (input.GetAttribute("type") != "checkbox") return;
        xhtml.Open("span", ("role", "img"), ("aria-label", input.GetAttribute("aria-label") ?? "")).Add(input.HasAttribute("checked") ? "☑" : "☐").Close("span");
    }

    private void WritePicture(IElement image, Place place)
    {
        var source = image.GetAttribute("src") ?? "";
        var address = Url.IsExternal(source) ? null : links.TargetOf(source.Split('?', '#')[0], page);
        if (address is not { } known || images.Find(known) is not { } picture)
        {
            WriteElsewhere(image, source, place);
            return;
        }

        pictures.Add(known.Path);
        lacksDescription |= !image.HasAttribute("alt");
        xhtml.Void("img", [("src", new Address(picture.Path).RelativeTo(new Address(path))), ("alt", image.GetAttribute("alt") ?? ""), .. Attributes("img", image)]);
    }

    /// <summary>What a book cannot hold is named in its place, by its description, its title or its address, and led to where it is.</summary>
    private void WriteElsewhere(IElement element, string? source, Place place)
    {
        var target = source is { Length: > 0 } && !place.InLink ? links.Resolve(source, page) : null;
        var words = new[] { element.GetAttribute("alt"), element.GetAttribute("title"), element.GetAttribute("aria-label"), element.LocalName == "img" ? "" : target }.FirstOrDefault(w => w is not null) ?? "";
        if (words.Length == 0) return;
        var name = target is null ? "span" : "a";
        xhtml.Open(name, [("href", target), .. Attributes("span", element)]).Add(words).Close(name);
    }

    private void WriteLink(IElement link, Place place)
    {
        var target = !place.InLink && link.GetAttribute("href") is { } href ? links.Resolve(href, page) : null;
        var holds = holdBlocks.Contains(link) && !place.AmongWords;
        var name = target is not null ? "a" : holds ? "div" : "span";
        var type = target is null ? null : link.GetAttribute("role") switch { "doc-noteref" => "noteref", "doc-backlink" => "backlink", _ => null };
        xhtml.Open(name, [("href", target), ("epub:type", type), .. Attributes(target is null && name == "span" ? "span" : name, link).Where(a => target is not null || a.Name != "role")]);
        WriteChildren(link, place.Below with { AmongWords = place.AmongWords || !holds, InLink = place.InLink || target is not null });
        xhtml.Close(name);
    }

    /// <summary>The id, unless something before has it: of an old-fashioned place, its name is one.</summary>
    private string? IdOf(IElement element)
    {
        var id = element.Id ?? (element.LocalName == "a" ? element.GetAttribute("name") : null);
        return id is { Length: > 0 } && XmlId.Of(id) is var known && ids.Add(known) ? known : null;
    }

    private (string Name, string? Value)[] Attributes(string name, IElement element)
    {
        var attributes = new List<(string, string?)> { ("id", IdOf(element)) };
        foreach (var attribute in element.Attributes)
        {
            if (attribute.NamespaceUri is not null || XhtmlRules.ValueOf(name, attribute.LocalName, attribute.Value) is not { } value) continue;
            attributes.Add((attribute.LocalName, value));
            if (attribute.LocalName == "lang") attributes.Add(("xml:lang", value));
        }

        if (name is "bdo" or "pre" && !attributes.Any(a => a.Item1 == "dir")) attributes.Add(("dir", "ltr")); // books may not say so in their style (EPUB 3.3, section 6.3.1)
        return [.. attributes];
    }
}
