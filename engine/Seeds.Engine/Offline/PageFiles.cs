using Seeds.Engine.Content;
using Seeds.Engine.Copies;
using Seeds.Engine.Pages;
using Seeds.Engine.Records;

namespace Seeds.Engine.Offline;

/// <summary>Finds the files without which a page is not whole: its style and script, its pictures, and the notes that its mentions open.</summary>
public static class PageFiles
{
    private static readonly ImmutableArray<string> Sources = ["src", "srcset", "poster", "data"];

    /// <summary>The paths of a page's files, itself first; external ones left out.</summary>
    /// <param name="document">A page.</param>
    /// <param name="words">Its finished form.</param>
    /// <param name="notes">The files of notes of its edition; null where there are none.</param>
    public static IEnumerable<string> Of(Document document, IEnumerable<HtmlNode> words, NoteFiles? notes)
    {
        var frame = document.Page!.Frame;
        var named = frame.Style.Hrefs.AsEnumerable();
        if (frame.Script.Href is { } script) named = named.Append(script);
        var elements = words.SelectMany(Elements).ToImmutableArray();
        named = named.Concat(elements.SelectMany(Named));
        var paths = named.Select(href => PathOf(href, document.Address)).OfType<string>().Prepend(document.Address.Path);
        if (notes is not null) paths = paths.Concat(elements.Where(e => e.Is("mention")).Select(e => NoteOf(e, notes)).OfType<string>());
        return paths.Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<HtmlNode.Element> Elements(HtmlNode node) => node is HtmlNode.Element element ? element.Children.SelectMany(Elements).Prepend(element) : [];

    /// <summary>What an element shows in its place; what a link leads to is another matter.</summary>
    private static IEnumerable<string> Named(HtmlNode.Element element) => Sources.Select(name => (name, Value: element.Tag.ValueOf(name))).Where(a => a.Value is not null)
        .SelectMany(a => a.name == "srcset" ? a.Value!.Split(',').Select(s => s.Trim().Split(' ')[0]) : [a.Value!]);

    private static string? PathOf(string href, Address page)
    {
        if (href.Length == 0 || Url.IsExternal(href)) return null;
        var end = href.AsSpan().IndexOfAny('?', '#');
        return Paths.Combine(page.Folder, Url.Unescape(end < 0 ? href : href[..end]));
    }

    private static string? NoteOf(HtmlNode.Element mention, NoteFiles notes)
    {
        if (mention.Tag.ValueOf("class")?.Split(' ') is not [_, var scheme, ..] || mention.Tag.ValueOf("href") is not { } href || RecordKinds.FromScheme(scheme) is not { } kind) return null;
        var hash = href.IndexOf('#', StringComparison.Ordinal);
        return hash < 0 ? null : notes.AddressOf(notes.FileOf(kind, Url.Unescape(href[(hash + 1)..]))).Path;
    }
}
