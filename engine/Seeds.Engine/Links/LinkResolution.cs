using Seeds.Engine.Content;

namespace Seeds.Engine.Links;

/// <summary>What a link turned out to lead to.</summary>
public abstract record LinkResolution;

/// <summary>Out of the site: another host, or a scheme such as <c>mailto:</c>.</summary>
/// <param name="Target">The address as written.</param>
public sealed record ExternalLink(string Target) : LinkResolution;

/// <summary>A page of this site.</summary>
/// <param name="Page">The page.</param>
/// <param name="Fragment">The id in it, without <c>#</c>; empty for none.</param>
/// <param name="FragmentFound">Whether the page has that id; true when none is asked for.</param>
public sealed record PageLink(Document Page, string Fragment, bool FragmentFound) : LinkResolution
{
    /// <summary>The query as written, with its <c>?</c>: nothing for us, but a script on the page may read it.</summary>
    public string Query { get; init; } = "";

    /// <summary>Whether the link names an address that the page had before.</summary>
    public bool IsByFormerAddress { get; init; }

    /// <summary>A link to a page as a whole.</summary>
    public static PageLink To(Document page) => new(page, "", true);
}

/// <summary>A file of this site that is copied as it is.</summary>
/// <param name="File">The file.</param>
/// <param name="Suffix">Query and fragment as written, with their signs.</param>
public sealed record FileLink(Document File, string Suffix) : LinkResolution;

/// <summary>A path that nothing stands at.</summary>
/// <param name="Path">The path in the input folder; as written where the link is empty.</param>
public sealed record MissingLink(string Path) : LinkResolution;

/// <summary>A draft that is not published.</summary>
/// <param name="Draft">The draft.</param>
public sealed record HeldBackLink(Document Draft) : LinkResolution;

/// <summary>A path that climbs out of the input folder, or the address of a file on this machine.</summary>
public sealed record OutsideLink : LinkResolution;
