using System.CommandLine;
using Seeds.Engine.Content;
using Seeds.Engine.Hosts;
using Seeds.Hosting.Files;

namespace Seeds.Hosting.Commands;

/// <summary><c>host</c>: writes the configuration of a web server for a site that has been built.</summary>
public static class HostCommand
{
    /// <summary>The command.</summary>
    public static Command Create(CommonOptions options, CommandHost host)
    {
        var server = new Argument<string>("server") { Description = "nginx or caddy", HelpName = "nginx|caddy" };
        server.AcceptOnlyFromAmong("nginx", "caddy");
        var root = new Option<string?>("--root") { Description = "Folder on the server that is the top of the host; the site stands in it at the path of its address [default: /var/www/ and the host's name]", HelpName = "DIR" };
        root.Validators.Add(r =>
        {
            if (r.Tokens is not [{ Value: ['/', ..] and not "/" }]) r.AddError("--root takes a whole path: /srv/www");
        });
        var command = new ExampledCommand(
            "host",
            """
            Prints the configuration of a web server for the site in the output folder: its headers with the policy
            for its pages, its former addresses, its compressed copies. Build first, with the same --base-url.
            """,
            """
            dotnet run -- host nginx --base-url https://example.org/ > seeds.conf
            dotnet run -- host caddy --base-url https://example.org/docs/ --root /srv/www > Caddyfile
            """)
        {
            server, options.Output, options.BaseUrl, root,
        };
        command.Validators.Add(r =>
        {
            if (r.GetResult(options.BaseUrl) is null) r.AddError("host needs --base-url: https://example.org/");
        });
        command.SetAction(parsed =>
        {
            var site = Read(parsed.GetValue(options.Output)!, Url.WithPlainHost(new Uri(parsed.GetValue(options.BaseUrl)!)), parsed.GetValue(root));
            host.Screen.Result((parsed.GetValue(server) == "nginx" ? NginxConfig.Write(site) : CaddyConfig.Write(site)).TrimEnd('\n'));
            host.Screen.Say($"for a site whose files stand in {site.Folder}; print it again after each build: it names what stands in the pages");
            return ExitCode.Clean;
        });
        return command;
    }

    /// <summary>What a server must know of the site in a folder.</summary>
    /// <exception cref="OutputException">There is none, or it was built for another address.</exception>
    private static HostedSite Read(string folder, Uri url, string? root)
    {
        var headers = Path.Combine(folder, HeaderLines.Address.Path);
        if (!File.Exists(headers)) throw new OutputException($"there is no site in `{folder}`; build it first with `dotnet run -- build --base-url {url}`");
        var top = HostPath.TopOf(url);
        if (HeaderLines.Read(File.ReadAllText(headers)).FirstOrDefault(r => r.Path == HeaderRule.PathOfAll(top)) is not { } rule)
        {
            throw new OutputException($"`{headers}` says nothing of `{HeaderRule.PathOfAll(top)}`: the site was built for another address; build it with `--base-url {url}`");
        }

        var redirects = Path.Combine(folder, RedirectLines.Address.Path);
        return new HostedSite(
            url,
            root ?? "/var/www/" + url.IdnHost.Trim('[', ']'),
            rule.Headers,
            File.Exists(redirects) ? RedirectLine.Read(File.ReadAllText(redirects)) : [],
            [.. Directory.EnumerateDirectories(folder).Where(d => File.Exists(Path.Combine(d, "404.html"))).Select(d => $"{Uri.UnescapeDataString(top)}{Path.GetFileName(d)}/").Order(StringComparer.Ordinal)],
            File.Exists(Path.Combine(folder, "index.html.br")) || File.Exists(Path.Combine(folder, "theme", "style.css.br")));
    }
}
