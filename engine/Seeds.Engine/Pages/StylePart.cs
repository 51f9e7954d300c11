using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>A part of the theme's style: that of every page, or one that only some kinds of page need.</summary>
/// <param name="Name">Name of its folder in <c>theme/style/</c>; empty for what stands there itself, which every page needs.</param>
/// <param name="Rules">Its rules, put together and without what only authors need.</param>
public sealed record StylePart(string Name, string Rules)
{
    /// <summary>What every page needs.</summary>
    public const string Base = "";

    /// <summary>What articles need besides; it is written into them.</summary>
    public const string Article = "article";

    /// <summary>What pages need that have footnotes and no mentions of records.</summary>
    public const string Margin = "margin";

    /// <summary>What pages with mentions of records need: that of the margin is in it, so that it is one file.</summary>
    public const string Evidence = "evidence";

    /// <summary>What registers need.</summary>
    public const string Registers = "registers";

    /// <summary>What the search needs.</summary>
    public const string Search = "search";

    /// <summary>What a reader keeps: its script asks for it.</summary>
    public const string Keep = "keep";

    /// <summary>Where it is published for pages that link to it.</summary>
    public Address Address => AddressOf(Name);

    /// <summary>Where a part of this name is published.</summary>
    public static Address AddressOf(string name) => new($"theme/{(name.Length == 0 ? "style" : name)}.css");
}
