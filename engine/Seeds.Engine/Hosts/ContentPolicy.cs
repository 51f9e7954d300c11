using System.Text;

namespace Seeds.Engine.Hosts;

/// <summary>
/// Writes a Content-Security-Policy for a whole site: nothing but its own files, and what its pages are known to need. What stands in pages is the same few texts in all of
/// them, so that one policy does for a site of any size.
/// </summary>
public static class ContentPolicy
{
    /// <summary>
    /// How many styles are named by their hashes. A site whose authors write more into their pages would have a policy longer than hosts take (Cloudflare: 2,000 characters);
    /// then all style in pages is allowed, which can change how a page looks and not what it does.
    /// </summary>
    private const int MostStyles = 16;

    /// <summary>The policy.</summary>
    /// <param name="sources">What the pages need, sorted.</param>
    public static string Write(ImmutableArray<PolicySource> sources)
    {
        var policy = new StringBuilder("default-src 'self'");
        foreach (var directive in sources.GroupBy(s => s.Directive, StringComparer.Ordinal).OrderBy(d => d.Key, StringComparer.Ordinal))
        {
            var allowed = directive.Select(s => s.Source).ToImmutableArray();
            if (directive.Key == "style-src" && allowed.Length > MostStyles) allowed = ["'unsafe-inline'"];
            policy.Append("; ").Append(directive.Key).Append(" 'self' ").AppendJoin(' ', allowed);
        }

        return policy.Append("; base-uri 'self'; form-action 'self'; frame-ancestors 'self'").ToString();
    }
}
