using System.Globalization;
using System.Text;
using Seeds.Engine.Text;

namespace Seeds.Engine.Hosts;

/// <summary>Writes the configuration of a site for nginx 1.22 or later: one <c>server</c> block, for a folder such as <c>sites-enabled</c>.</summary>
public static class NginxConfig
{
    /// <summary>Media types that nginx's own list lacks, with the endings of their files.</summary>
    private const string MoreTypes = "text/markdown md; text/csv csv; text/vtt vtt; application/geo+json geojson; application/manifest+json webmanifest;";

    private const string Texts = "text/css text/csv text/markdown text/plain text/vtt text/xml application/atom+xml application/javascript text/javascript application/json application/geo+json application/manifest+json image/svg+xml";

    /// <summary>The configuration.</summary>
    public static string Write(HostedSite site)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(site.Url).Append(", made by Seeds.Site from the site as built. The site's files stand in ").Append(site.Folder).Append("\n\nserver {\n");
        AppendPlace(text, site);
        AppendAnswers(text, site);
        text.Append("\n    # No location below adds a header of its own: one that does has none of these.\n");
        foreach (var (name, value) in site.Headers) text.Append("    add_header ").Append(name).Append(' ').Append(QuotedText.Of(value)).Append(" always;\n");
        text.Append("    # add_header Strict-Transport-Security \"max-age=31536000\" always; # binds the whole host to encryption for a year: for you to decide\n");
        AppendLocations(text, site);
        return text.Append("}\n").ToString();
    }

    private static void AppendPlace(StringBuilder text, HostedSite site)
    {
        var port = site.Url.IsDefaultPort ? 80 : site.Url.Port;
        if (site.Url.HostNameType is UriHostNameType.IPv4 or UriHostNameType.IPv6)
        {
            text.Append(CultureInfo.InvariantCulture, $"    listen {site.Url.Host}:{port};\n");
        }
        else
        {
            text.Append(CultureInfo.InvariantCulture, $"    listen {port};\n    listen [::]:{port};\n");
            if (site.Url.Scheme == "https") text.Append("    # Encryption is added here by: certbot --nginx -d ").Append(site.Url.IdnHost).Append('\n');
        }

        text.Append("    server_name ").Append(site.Url.IdnHost.Trim('[', ']')).Append(";\n    server_tokens off;\n    absolute_redirect off;\n\n    root ").Append(QuotedText.Of(site.Root)).Append(";\n    index index.html;\n");
    }

    private static void AppendAnswers(StringBuilder text, HostedSite site)
    {
        text.Append("    charset utf-8;\n    charset_types ").Append(Texts).Append(";\n    include /etc/nginx/mime.types;\n    types { ").Append(MoreTypes).Append(" }\n\n    gzip on;\n    gzip_vary on;\n    gzip_min_length 1000;\n    gzip_types ").Append(Texts).Append(";\n");
        if (site.HasCopies) text.Append("    gzip_static on;\n    brotli_static on; # of Debian's package libnginx-mod-http-brotli-static; without it, take this line out\n");
    }

    private static void AppendLocations(StringBuilder text, HostedSite site)
    {
        text.Append('\n');
        AppendMissing(text, "    ", site.Top);
        if (site.Top.Length > 1) text.Append("    location = ").Append(QuotedText.Of(site.Top.TrimEnd('/'))).Append(" { return 301 ").Append(QuotedText.Of(HostPath.TopOf(site.Url).Replace("$", "%24", StringComparison.Ordinal))).Append("; }\n");
        text.Append("    location ~ /\\.(?!well-known/) { return 404; }\n");
        foreach (var own in new[] { HeaderLines.Address, RedirectLines.Address }) text.Append("    location = ").Append(QuotedText.Of(site.Top + own.Path)).Append(" { return 404; }\n");
        foreach (var line in site.Redirects)
        {
            text.Append("    location = ").Append(QuotedText.Of(line.From)).Append(CultureInfo.InvariantCulture, $" {{ return {line.Status} ").Append(QuotedText.Of(line.To.Replace("$", "%24", StringComparison.Ordinal) + "$is_args$args")).Append("; }\n");
        }

        AppendFiles(text, site.Top, _ => { });
        foreach (var folder in site.MissingPages) AppendFiles(text, folder, t => AppendMissing(t, "        ", folder));
    }

    /// <summary>A file, a page whose address leaves out <c>.html</c>, a folder's page; a folder without one is missing too.</summary>
    private static void AppendFiles(StringBuilder text, string folder, Action<StringBuilder> more)
    {
        text.Append("    location ").Append(QuotedText.Of(folder)).Append(" {\n");
        more(text);
        text.Append("        try_files $uri $uri.html $uri/ =404;\n    }\n");
    }

    private static void AppendMissing(StringBuilder text, string indent, string folder) => text.Append(indent).Append("error_page 403 404 =404 ").Append(QuotedText.Of(folder + "404.html")).Append(";\n");
}
