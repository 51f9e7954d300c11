using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>The theme's scripts, put together and without what only their authors need. Pages are complete without them.</summary>
/// <param name="Early">What runs before a page is drawn, and is written into it: <c>theme/script/early/</c>.</param>
/// <param name="Deferred">What runs when a page has been read, from one file that all pages share: <c>theme/script/</c>.</param>
/// <param name="Search">What searches, loaded when a reader asks for it: <c>theme/script/search/</c>.</param>
/// <param name="Keep">What keeps copies on the reader's device, loaded when they ask for it: <c>theme/script/keep/</c>.</param>
/// <param name="Cite">What the pages need from which others are cited: <c>theme/script/cite/</c>.</param>
/// <param name="Worker">What answers in place of the network where something is kept: <c>theme/script/worker/</c>.</param>
public sealed record ThemeScript(string Early, string Deferred, string Search, string Keep, string Cite, string Worker)
{
    /// <summary>Where what keeps copies is published.</summary>
    public static Address KeepAddress { get; } = new("theme/keep.js");

    /// <summary>Where what helps to cite is published.</summary>
    public static Address CiteAddress { get; } = new("theme/cite.js");

    /// <summary>Where what searches is published.</summary>
    public static Address SearchAddress { get; } = new("theme/search.js");

    /// <summary>Where the shared file is published.</summary>
    public static Address Address { get; } = new("theme/script.js");
}
