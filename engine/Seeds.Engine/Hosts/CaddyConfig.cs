using System.Globalization;
using System.Text;
using Seeds.Engine.Text;

namespace Seeds.Engine.Hosts;

/// <summary>Writes the configuration of a site for Caddy 2.6 or later: one site block of a <c>Caddyfile</c>. Caddy sees to encryption by itself.</summary>
public static class CaddyConfig
{
    private static readonly ImmutableArray<(string Ending, string Type)> Types =
    [
        ("md", "text/markdown; charset=utf-8"), ("csv", "text/csv; charset=utf-8"), ("txt", "text/plain; charset=utf-8"), ("vtt", "text/vtt; charset=utf-8"),
        ("geojson", "application/geo+json"), ("webmanifest", "application/manifest+json"),
    ];

    /// <summary>The configuration.</summary>
    public static string Write(HostedSite site)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(site.Url).Append(", made by Seeds.Site from the site as built. The site's files stand in ").Append(site.Folder).Append("\n\n");
        text.Append(site.Url.Scheme == "https" ? site.Url.GetComponents(UriComponents.Host | UriComponents.Port, UriFormat.UriEscaped) : site.Url.GetLeftPart(UriPartial.Authority)).Append(" {\n\troot * ").Append(Quoted(site.Root)).Append("\n\n");
        text.Append("\t# header Strict-Transport-Security \"max-age=31536000\" # binds the whole host to encryption for a year: for you to decide\n");
        AppendHeaders(text, site, "\t");
        foreach (var (ending, type) in Types) text.Append(CultureInfo.InvariantCulture, $"\t@{ending} {{\n\t\tfile\n\t\tpath *.{ending}\n\t}}\n\theader @{ending} Content-Type {Quoted(type)}\n");
        AppendRedirects(text, site);
        text.Append("\n\t@hidden {\n\t\tpath */.* ").Append(Quoted(site.Top + HeaderLines.Address.Path)).Append(' ').Append(Quoted(site.Top + RedirectLines.Address.Path)).Append("\n\t\tnot path /.well-known/*\n\t}\n\terror @hidden 404\n");
        text.Append("\n\tencode zstd gzip\n\ttry_files {path} {path}.html\n\tfile_server").Append(site.HasCopies ? " {\n\t\tprecompressed br gzip\n\t}\n" : "\n");
        AppendMissing(text, site);
        return text.Append("}\n").ToString();
    }

    /// <summary>Errors are answered by handlers of their own, which have none of the headers of the others.</summary>
    private static void AppendHeaders(StringBuilder text, HostedSite site, string indent)
    {
        text.Append(indent).Append("header {\n");
        foreach (var (name, value) in site.Headers) text.Append(indent).Append('\t').Append(name).Append(' ').Append(Quoted(value)).Append('\n');
        text.Append(indent).Append("\t-Server\n").Append(indent).Append("}\n");
    }

    private static void AppendRedirects(StringBuilder text, HostedSite site)
    {
        text.Append('\n');
        if (site.Top.Length > 1) text.Append("\tredir ").Append(Quoted(site.Top.TrimEnd('/'))).Append(' ').Append(Quoted(HostPath.TopOf(site.Url))).Append(" 301\n");
        foreach (var line in site.Redirects) text.Append("\tredir ").Append(Quoted(line.From)).Append(' ').Append(Quoted(line.To)).Append(CultureInfo.InvariantCulture, $" {line.Status}\n");
    }

    private static void AppendMissing(StringBuilder text, HostedSite site)
    {
        text.Append("\n\thandle_errors {\n");
        AppendHeaders(text, site, "\t\t");
        foreach (var folder in site.MissingPages) text.Append("\t\thandle ").Append(Quoted(folder + "*")).Append(" {\n\t\t\trewrite * ").Append(Quoted(folder + "404.html")).Append("\n\t\t\tfile_server\n\t\t}\n");
        text.Append("\t\thandle {\n\t\t\trewrite * ").Append(Quoted(site.Top + "404.html")).Append("\n\t\t\tfile_server\n\t\t}\n\t}\n");
    }

    /// <summary>A brace would begin a placeholder.</summary>
    private static string Quoted(string value) => QuotedText.Of(value).Replace("{", "\\{", StringComparison.Ordinal);
}
