using System.Text;
using Seeds.Engine.Copies;

namespace Seeds.Engine.Citations;

/// <summary>A passage of a page that can be cited by itself.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Words">Its first words, in running text as they stand in the page.</param>
/// <param name="IsAll">Whether they are all of it.</param>
public sealed record CitedPassage(string Id, string Words, bool IsAll)
{
    /// <summary>Stands where running text ends: at a block, at the mark of a footnote.</summary>
    private const char Break = '\uFFFC';

    /// <summary>Those of its first words that stand in one running text, by which browsers can find it.</summary>
    public required string Found { get; init; }

    /// <summary>Most words that are shown of a passage.</summary>
    private const int MostWords = 10;

    /// <summary>What leads to its words, in browsers that know it, behind its id (URL Fragment Text Directives, section 3.5).</summary>
    public string TextDirective => Found.Length == 0 ? "" : ":~:text=" + Uri.EscapeDataString(Found).Replace("-", "%2D", StringComparison.Ordinal);

    /// <summary>The passages of a page, in order: what opens a line of its own and has an id, headings and footnotes apart.</summary>
    /// <param name="nodes">The words of the finished page.</param>
    public static IEnumerable<CitedPassage> In(ImmutableArray<HtmlNode> nodes) => nodes.OfType<HtmlNode.Element>().Where(e => !PageWords.IsEvidence(e) && !e.Is("footnotes")).SelectMany(element =>
        IdOf(element) is { } id ? In(element.Children).Prepend(Of(id, element)) : In(element.Children));

    private static string? IdOf(HtmlNode.Element element) =>
        element.IsBlock && element.Name is not ("h1" or "h2" or "h3" or "h4" or "h5" or "h6") && element.Tag.ValueOf("id") is { Length: > 0 } id && id[0] != '~' ? id : null;

    private static CitedPassage Of(string id, HtmlNode.Element element)
    {
        var text = new StringBuilder();
        Append(text, element.Children);
        var all = text.ToString();
        var words = WordsOf(all);
        var found = all.Split(Break).Select(WordsOf).FirstOrDefault(w => w.Length > 0) ?? [];
        return new CitedPassage(id, string.Join(' ', words.Take(MostWords)), words.Length <= MostWords) { Found = string.Join(' ', found.Take(MostWords)) };
    }

    private static string[] WordsOf(string text) => text.Replace(Break, ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static void Append(StringBuilder text, ImmutableArray<HtmlNode> nodes)
    {
        foreach (var node in nodes)
        {
            if (node is HtmlNode.Text { Value: var words }) text.Append(words);
            if (node is not HtmlNode.Element element) continue;
            var isApart = element.IsBlock || element.Name == "br" || PageWords.IsEvidence(element) || element.Tag.ValueOf("role") == "doc-noteref";
            if (isApart) text.Append(Break);
            if (!PageWords.IsEvidence(element) && element.Tag.ValueOf("role") != "doc-noteref" && IdOf(element) is null) Append(text, element.Children);
            if (isApart) text.Append(Break);
        }
    }
}
