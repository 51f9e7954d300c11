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

    /// <summary>The attributes of the elements above (SVG 1.1, appendices M and N), those for style sheets and programs left out.</summary>
    private static readonly FrozenSet<string> Attributes = FrozenSet.Create(
        StringComparer.Ordinal,
        "amplitude", "azimuth", "baseFrequency", "bias", "class", "clipPathUnits", "cx", "cy", "d", "diffuseConstant", "divisor", "dx", "dy", "edgeMode", "elevation", "exponent", "filterUnits", "fx", "fy", "gradientTransform",
        "gradientUnits", "height", "in", "in2", "intercept", "k1", "k2", "k3", "k4", "kernelMatrix", "kernelUnitLength", "lengthAdjust", "limitingConeAngle", "markerHeight", "markerUnits", "markerWidth", "maskContentUnits", "maskUnits",
        "method", "mode", "numOctaves", "offset", "operator", "order", "orient", "pathLength", "patternContentUnits", "patternTransform", "patternUnits", "points", "pointsAtX", "pointsAtY", "pointsAtZ", "preserveAlpha",
        "preserveAspectRatio", "primitiveUnits", "r", "radius", "refX", "refY", "result", "rotate", "rx", "ry", "scale", "seed", "slope", "spacing", "specularConstant", "specularExponent", "spreadMethod", "startOffset", "stdDeviation",
        "stitchTiles", "surfaceScale", "tableValues", "targetX", "targetY", "textLength", "transform", "type", "values", "viewBox", "width", "x", "x1", "x2", "xChannelSelector", "y", "y1", "y2", "yChannelSelector", "z",
        "baseline-shift", "clip-path", "clip-rule", "color", "color-interpolation-filters", "direction", "dominant-baseline", "fill", "fill-opacity", "fill-rule", "filter", "flood-color", "flood-opacity", "font-family", "font-size",
        "font-stretch", "font-style", "font-variant", "font-weight", "letter-spacing", "lighting-color", "marker-end", "marker-mid", "marker-start", "mask", "opacity", "pointer-events", "shape-rendering", "stop-color", "stop-opacity",
        "stroke", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width", "text-anchor", "text-decoration", "text-rendering", "unicode-bidi", "visibility",
        "word-spacing", "writing-mode", "aria-label");

    /// <summary>Whether an element holds words.</summary>
    public static bool HoldsWords(string name) => name is "text" or "tspan" or "textPath" or "title" or "desc";

    /// <summary>Whether an element may stand in a book.</summary>
    public static bool IsKept(string name) => Elements.Contains(name);

    /// <summary>Whether an attribute may: none that runs something, none for programs.</summary>
    public static bool IsKeptAttribute(string name) =>
        !name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("data-", StringComparison.Ordinal) && name is not ("tabindex" or "base" or "requiredExtensions");

    /// <summary>Whether an attribute of a drawing within a page may: the book's style sheet says how it looks, and nothing is newer than the readers' SVG.</summary>
    public static bool IsKeptInPage(string name) => Attributes.Contains(name);

    /// <summary>Whether rules of style ask for no other file.</summary>
    public static bool IsKeptStyle(string rules) => !rules.Contains("@import", StringComparison.OrdinalIgnoreCase) && rules.Split("url(").Skip(1).All(u => u.TrimStart(' ', '"', '\'').StartsWith('#'));

    /// <summary>Whether what a link of a drawing shows is in the drawing itself.</summary>
    public static bool IsKeptLink(string href) => href.StartsWith('#') || href.StartsWith("data:image/", StringComparison.Ordinal);
}
