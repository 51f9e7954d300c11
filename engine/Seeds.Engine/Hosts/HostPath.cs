using Seeds.Engine.Content;

namespace Seeds.Engine.Hosts;

/// <summary>Addresses as hosts know them: paths from the top of a host, percent-encoded (RFC 3986, section 3.3).</summary>
public static class HostPath
{
    /// <summary>The path at which a site begins, with a <c>/</c> at both ends; <c>/</c> where its address is not known.</summary>
    public static string TopOf(Uri? baseUrl) => baseUrl is null ? "/" : baseUrl.AbsolutePath.TrimEnd('/') + "/";

    /// <summary>The path of what stands at an address; a folder's page is known by the folder.</summary>
    /// <param name="top">Where the site begins.</param>
    /// <param name="address">The address.</param>
    public static string Of(string top, Address address) => Of(top, Paths.NameOf(address.Path) == "index.html" ? address.Path[..^"index.html".Length] : address.Path);

    /// <summary>A path below the top of a site.</summary>
    /// <param name="top">Where the site begins.</param>
    /// <param name="path">The path as it is written in the site, unescaped.</param>
    public static string Of(string top, string path) => top + string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
