using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Seeds.Tests.Browser;

/// <summary>Serves pages as a strict host would: nothing is allowed but files of the site itself and the style and scripts whose hashes are named.</summary>
internal static partial class StrictPolicy
{
    /// <summary>Answers a request as the server does, with the policy added to pages.</summary>
    public static async Task SendAsync(IRoute route)
    {
        var response = await route.FetchAsync();
        var headers = response.Headers.ToDictionary(h => h.Key, h => h.Value, StringComparer.OrdinalIgnoreCase);
        if (headers.TryGetValue("content-type", out var type) && type.StartsWith("text/html", StringComparison.Ordinal))
        {
            headers["Content-Security-Policy"] = For(await response.TextAsync());
        }

        await route.FulfillAsync(new RouteFulfillOptions { Response = response, Headers = headers });
    }

    /// <summary>The policy of a page.</summary>
    public static string For(string html)
    {
        var styles = string.Concat(Style().Matches(html).Select(m => " " + Hash(m.Groups["text"].Value)));
        var scripts = string.Concat(Script().Matches(html).Select(m => " " + Hash(m.Groups["text"].Value)));
        return $"default-src 'self'; style-src 'self'{styles}; script-src 'self'{scripts}";
    }

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";

    [GeneratedRegex("<style[^>]*>(?<text>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Style();

    [GeneratedRegex("<script[^>]*>(?<text>.+?)</script>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Script();
}
