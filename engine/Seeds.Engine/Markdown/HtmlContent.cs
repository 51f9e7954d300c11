using System.Collections.Frozen;

namespace Seeds.Engine.Markdown;

/// <summary>What the elements of HTML may hold (HTML Living Standard, section 4, "Content model"), as far as raw HTML calls for it. Letter case does not matter.</summary>
public static class HtmlContent
{
    private static readonly FrozenSet<string> Phrasing = Set(
        "abbr acronym b bdi bdo big button cite code data dfn em font h1 h2 h3 h4 h5 h6 i kbd label legend mark meter output p pre progress q rp rt ruby s",
        "samp small span strike strong sub summary sup time tt u var");

    private static readonly FrozenSet<string> Transparent = Set("a audio canvas del ins map noscript object slot video");

    private static readonly FrozenSet<string> Void = Set("area base br col embed hr img input link meta param source track wbr");

    /// <summary>Start tags that end an open paragraph (section 13.2.6.4.7).</summary>
    private static readonly FrozenSet<string> Blocks = Set(
        "address article aside blockquote center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main",
        "menu nav ol p pre search section summary table ul");

    /// <summary>Whether an element may hold running text and nothing else: a box in it would end it, or be a fault.</summary>
    public static bool TakesOnlyPhrasing(string name) => Phrasing.Contains(name);

    /// <summary>Whether an element may hold what the element around it may hold.</summary>
    public static bool IsTransparent(string name) => Transparent.Contains(name);

    /// <summary>Whether an element has no content and no end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Whether a start tag ends a paragraph that is open.</summary>
    public static bool EndsParagraph(string name) => Blocks.Contains(name);

    private static FrozenSet<string> Set(params ReadOnlySpan<string> names) => string.Join(' ', names).Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
