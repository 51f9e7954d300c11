using System.Collections.Frozen;

namespace Seeds.Engine.Archives.Books;

/// <summary>What of SVG stands in books: what readers of books draw (SVG 1.1), nothing that runs, moves or asks another host.</summary>
internal static class SvgRules
{
    /// <summary>SVG's namespace.</summary>
    public const string Namespace = "http://www.w3.org/2000/svg";

    /// <summary>XLink's namespace.</summary>
    public const string XLink = "http://www.w3.org/1999/xlink";

    private static readonly FrozenSet<string> Elements = FrozenSet.Create(
        StringComparer.Ordinal,
        "a", "circle", "clipPath", "defs", "desc", "ellipse", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feFlood",
        "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "filter", "g", "image", "line",
        "linearGradient", "marker", "mask", "path", "pattern", "polygon", "polyline", "radialGradient", "rect", "stop", "svg", "switch", "symbol", "text", "textPath", "title", "tspan", "use", "view");

    /// <summary>Whether an element may stand in a book.</summary>
    public static bool IsKept(string name) => Elements.Contains(name);

    /// <summary>Whether an attribute may: none that runs something, none for programs.</summary>
    public static bool IsKeptAttribute(string name) =>
        !name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("data-", StringComparison.Ordinal) && name is not ("tabindex" or "base" or "requiredExtensions");

    /// <summary>Whether an attribute of a drawing within a page may: the book's style sheet says how it looks, and nothing is newer than the readers' SVG.</summary>
    public static bool IsKeptInPage(string name) => IsKeptAttribute(name) && name is not ("style" or "display" or "paint-order");

    /// <summary>Whether rules of style ask for no other file.</summary>
    public static bool IsKeptStyle(string rules) => !rules.Contains("@import", StringComparison.OrdinalIgnoreCase) && rules.Split("url(").Skip(1).All(u => u.TrimStart(' ', '"', '\'').StartsWith('#'));

    /// <summary>Whether what a link of a drawing shows is in the drawing itself.</summary>
    public static bool IsKeptLink(string href) => href.StartsWith('#') || href.StartsWith("data:image/", StringComparison.Ordinal);
}
