using System.Text;
using Seeds.Engine.Content;
using Seeds.Engine.Markdown;

namespace Seeds.Engine.Hosts;

/// <summary>Makes the relative links of a page count from the top of its host, so that they hold at whatever address a host shows the page.</summary>
public static class RootedLinks
{
    private static readonly ImmutableArray<string> Linking = ["href", "src", "poster", "data", "data-notes"];

    /// <summary>The page with such links; those to places in itself and to other sites stay.</summary>
    /// <param name="html">The page.</param>
    /// <param name="address">Where it stands.</param>
    /// <param name="top">The path at which the site begins.</param>
    public static string Write(string html, Address address, string top)
    {
        var place = new Uri("http://host" + HostPath.Of(top, address.Path));
        var (result, from) = (new StringBuilder(html.Length + 512), 0);
        foreach (var attribute in HtmlTagScanner.Attributes(html).Where(a => Linking.Contains(a.Name, StringComparer.Ordinal) && IsRelative(a.Value)))
        {
            var rooted = new Uri(place, attribute.Value);
            result.Append(html, from, attribute.Start - from).Append('"').Append(Html.Escape(rooted.PathAndQuery + rooted.Fragment)).Append('"');
            from = attribute.End;
        }

        return result.Append(html, from, html.Length - from).ToString();
    }

    private static bool IsRelative(string link) => link.Length > 0 && link[0] is not ('#' or '/') && !Url.IsExternal(link);
}
