using Seeds.Engine.Hosts;

namespace Seeds.Tests.Hosts;

/// <summary>What the configurations say; that servers take them, continuous integration tries with the servers themselves.</summary>
public sealed class ServerConfigTests
{
    private static readonly HostedSite Site = new(
        new Uri("https://example.org/docs/"), "/srv/www", [("X-Content-Type-Options", "nosniff")],
        [new RedirectLine("/docs/old \"oak\"", "/docs/oak$1.html", 301)], ["/docs/ar/"], HasCopies: false);

    [Fact]
    public void Nginx_serves_below_a_path_and_leaves_encryption_to_others()
    {
        var text = NginxConfig.Write(Site);
        Assert.StartsWith("# https://example.org/docs/, made by Seeds.Site from the site as built. The site's files stand in /srv/www/docs\n", text, StringComparison.Ordinal);
        Assert.Contains("    listen 80;\n    listen [::]:80;\n", text, StringComparison.Ordinal);
        Assert.Contains("certbot --nginx -d example.org", text, StringComparison.Ordinal);
        Assert.Contains("    location = \"/docs/old \\\"oak\\\"\" { return 301 \"/docs/oak%241.html$is_args$args\"; }\n", text, StringComparison.Ordinal);
        Assert.Contains("    location \"/docs/ar/\" {\n        error_page 403 404 =404 \"/docs/ar/404.html\";\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("_static on", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Compressed_copies_are_sent_where_there_are_any()
    {
        var site = Site with { HasCopies = true };
        Assert.Contains("gzip_static on;\n    brotli_static on;", NginxConfig.Write(site), StringComparison.Ordinal);
        Assert.Contains("precompressed br gzip", CaddyConfig.Write(site), StringComparison.Ordinal);
        Assert.DoesNotContain("precompressed", CaddyConfig.Write(Site), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org/", "example.org {")]
    [InlineData("https://example.org:8443/", "example.org:8443 {")]
    [InlineData("http://127.0.0.1:8080/a/", "http://127.0.0.1:8080 {")]
    public void Caddy_is_told_the_host_and_sees_to_encryption(string url, string block) =>
        Assert.Contains($"\n{block}\n", CaddyConfig.Write(Site with { Url = new Uri(url) }), StringComparison.Ordinal);

    [Fact]
    public void Headers_come_with_errors_too() => Assert.Equal(3, CaddyConfig.Write(Site).Split("X-Content-Type-Options \"nosniff\"").Length);

    [Theory]
    [InlineData("http://127.0.0.1:8080/", "listen 127.0.0.1:8080;")]
    [InlineData("http://[::1]/", "listen [::1]:80;")]
    [InlineData("http://example.org:8080/", "listen [::]:8080;")]
    public void Nginx_listens_where_the_address_says(string url, string line) => Assert.Contains(line, NginxConfig.Write(Site with { Url = new Uri(url) }), StringComparison.Ordinal);

    [Fact]
    public void Files_of_redirects_are_read_line_by_line_and_patterns_are_left_to_hosts()
    {
        var lines = RedirectLine.Read("# a remark\n/a%20b /c 301\n/d /e\n/f https://example.org/ 302\n/g/* /h 301\n/i /j 200\n/k /l 301! Country=au\n/m /n 301!\n/a%20b /z 301\n");
        Assert.Equal([new("/a b", "/c", 301), new("/d", "/e", 301), new("/f", "https://example.org/", 302), new("/m", "/n", 301)], lines);
    }
}
