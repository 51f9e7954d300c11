namespace Seeds.Engine.Hosts;

/// <summary>The headers that a host gives with what stands at some addresses.</summary>
/// <param name="Path">The addresses: a path from the top of the host, in which <c>*</c> stands for anything.</param>
/// <param name="Headers">The headers, in order.</param>
public sealed record HeaderRule(string Path, ImmutableArray<(string Name, string Value)> Headers)
{
    /// <summary>Those of all of a site.</summary>
    /// <param name="top">The path at which it begins.</param>
    /// <param name="policy">Its Content-Security-Policy.</param>
    public static HeaderRule ForAll(string top, string policy) => new(PathOfAll(top),
    [
        ("Content-Security-Policy", policy),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
        ("Referrer-Policy", "no-referrer"), // a site that is left does not tell the next one what was read
        ("X-Content-Type-Options", "nosniff"),
        ("Cache-Control", "no-cache"), // addresses stay when files change: each is asked for again, and comes again only if it has changed
    ]);

    /// <summary>The addresses of all of a site.</summary>
    public static string PathOfAll(string top) => top + "*";
}
