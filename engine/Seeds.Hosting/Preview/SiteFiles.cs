using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.FileProviders.Physical;
using Seeds.Engine.Hosts;
using Seeds.Engine.Pages.Kinds;

namespace Seeds.Hosting.Preview;

/// <summary>Answers requests from a folder as a plain host does: folders by their index, what is missing by <c>404.html</c>.</summary>
/// <param name="folder">Full path of the folder.</param>
/// <param name="live">What tells pages of builds, by a script that they are given; null serves them as they are.</param>
internal sealed class SiteFiles(string folder, LiveReload? live)
{
    /// <summary>Where the script that reloads pages is served.</summary>
    public const string ScriptPath = "/_seeds/live.js";

    private static readonly string MissingPage = NotFoundKind.Address.Path;

    private readonly FileExtensionContentTypeProvider types = new();

    /// <summary>Answers one request.</summary>
    public async Task SendAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            return;
        }

        var path = context.Request.Path.Value ?? "/";
        // Hidden files and paths that climb out are refused by the provider. Made anew: the folder is replaced by each build.
        using var provider = new PhysicalFileProvider(folder, ExclusionFilters.Sensitive);
        if (!path.EndsWith('/') && provider.GetDirectoryContents(path).Exists)
        {
            context.Response.Redirect(new PathString(path + "/").ToUriComponent() + context.Request.QueryString);
            return;
        }

        var file = provider.GetFileInfo(path.EndsWith('/') ? path + "index.html" : path);
        if (file.Exists && !file.IsDirectory) await SendAsync(context, file, StatusCodes.Status200OK);
        else await SendMissingAsync(context, provider.GetFileInfo(MissingPage));
    }

    private async Task SendAsync(HttpContext context, IFileInfo file, int status)
    {
        var type = types.TryGetContentType(file.Name, out var found) ? found : "application/octet-stream";
        var isPage = type == "text/html";
        var isMissingPage = file.Name == MissingPage;
        context.Response.StatusCode = status;
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        context.Response.Headers.CacheControl = "no-cache";
        var isRead = context.Request.Headers["Sec-Fetch-Dest"] != "empty"; // a script that asks for a page, to keep it, is given the page alone
        if (live is not null && isPage && isRead)
        {
            var stamp = live.Stamp; // before the page is read: should a build come between, the page reloads once too often, not once too seldom
            var html = await File.ReadAllTextAsync(file.PhysicalPath!, context.RequestAborted);
            await WriteAsync(context, WithScript(isMissingPage ? AtTop(html) : html, stamp));
        }
        else if (isMissingPage && isRead)
        {
            await WriteAsync(context, AtTop(await File.ReadAllTextAsync(file.PhysicalPath!, context.RequestAborted)));
        }
        else
        {
            context.Response.ContentLength = file.Length;
            if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.SendFileAsync(file, context.RequestAborted);
        }
    }

    private async Task SendMissingAsync(HttpContext context, IFileInfo page)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        if (!page.Exists)
        {
            await WriteAsync(context, "Not found\n");
            return;
        }

        // The page's links are relative to the top of the site, wherever the missing address was.
        context.Response.ContentType = "text/html; charset=utf-8";
        var html = (await File.ReadAllTextAsync(page.PhysicalPath!, context.RequestAborted)).Replace("<head>", "<head><base href=\"/\">", StringComparison.Ordinal);
        html = AtTop(html);
        await WriteAsync(context, live is not null ? WithScript(html, live.Stamp) : html);
    }

    /// <summary>The page for what is missing, whose links count from the path that the site was built for, as it is at the top of a host.</summary>
    private string AtTop(string html) => TopOf() is { Length: > 1 } top ? html.Replace($"=\"{top}", "=\"/", StringComparison.Ordinal) : html;

    /// <summary>The path that the site was built for, as its headers tell; null where they do not.</summary>
    private string? TopOf()
    {
        var headers = Path.Combine(folder, HeaderLines.Address.Path);
        return File.Exists(headers) && HeaderLines.Read(File.ReadAllText(headers)).FirstOrDefault() is { } rule ? rule.Path.TrimEnd('*') : null;
    }

    private static async Task WriteAsync(HttpContext context, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    private static string WithScript(string html, string stamp)
    {
        var script = $"<script src=\"{ScriptPath}\" data-build=\"{stamp}\" defer></script>";
        var end = html.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html + script : html.Insert(end, script);
    }
}
