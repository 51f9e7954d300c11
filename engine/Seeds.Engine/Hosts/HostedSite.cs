namespace Seeds.Engine.Hosts;

/// <summary>What a web server must know of a built site.</summary>
/// <param name="Url">Where it is published.</param>
/// <param name="Root">The folder on the server that the top of the host is: the site stands in it, at the path of its address.</param>
/// <param name="Headers">The headers of all its answers.</param>
/// <param name="Redirects">Former addresses, with what they lead to.</param>
/// <param name="MissingPages">Folders, as paths from the top of the host with a <c>/</c> at both ends, that have a page of their own for missing addresses.</param>
/// <param name="HasCopies">Whether compressed copies stand beside the texts.</param>
public sealed record HostedSite(
    Uri Url, string Root, ImmutableArray<(string Name, string Value)> Headers, ImmutableArray<RedirectLine> Redirects, ImmutableArray<string> MissingPages, bool HasCopies)
{
    /// <summary>The path at which the site begins, with a <c>/</c> at both ends, unescaped.</summary>
    public string Top => Uri.UnescapeDataString(HostPath.TopOf(Url));

    /// <summary>The folder on the server that the site stands in.</summary>
    public string Folder => (Root.TrimEnd('/') + Top).TrimEnd('/');
}
