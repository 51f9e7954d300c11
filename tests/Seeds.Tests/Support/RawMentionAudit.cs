using System.Text.RegularExpressions;

namespace Seeds.Tests.Support;

/// <summary>Looks through all files of a site for what no reader may meet: the address of a record that a browser would follow, and a mention as it is written.</summary>
internal static partial class RawMentionAudit
{
    /// <summary>All that is found, with the file it stands in.</summary>
    /// <param name="site">A site built with the real theme.</param>
    public static ImmutableArray<string> Faults(TestSite site) =>
    [
        .. site.Files.Keys.Where(a => a.EndsWith(".html", StringComparison.Ordinal)).SelectMany(a => Followed(site, a)),
        .. site.Files.Keys.SelectMany(a => Written().Matches(WithoutCode(a, site.Text(a))).Select(m => $"{a}: {m.Value}")),
    ];

    private static IEnumerable<string> Followed(TestSite site, string address) =>
        from element in site.Html(address).All
        from attribute in element.Attributes
        where attribute.Name is not ("class" or "id" or "content" or "alt" or "title") && Scheme().IsMatch(attribute.Value)
        select $"{address}: {attribute.Name}=\"{attribute.Value}\"";

    /// <summary>Code shows Markdown as it is written.</summary>
    private static string WithoutCode(string address, string text) => address.EndsWith(".html", StringComparison.Ordinal) ? Code().Replace(text, "") : text;

    [GeneratedRegex(@"^[\s,]*(person|org|place|figure|event|source|term|claim)\s*:", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"\]\((person|org|place|figure|event|source|term|claim):[^)]*\)", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();

    [GeneratedRegex("<(?<e>code|pre|script type=\"module\")\\b[^>]*>.*?</\\k<e>>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 5000)]
    private static partial Regex Code();
}
