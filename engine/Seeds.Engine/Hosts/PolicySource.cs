namespace Seeds.Engine.Hosts;

/// <summary>Something that a page needs a policy to allow (Content Security Policy Level 3, section 2.3).</summary>
/// <param name="Directive">The directive: <c>style-src</c>.</param>
/// <param name="Source">What it must allow: <c>'sha256-…'</c>, <c>data:</c>, <c>https://pictures.example</c>.</param>
public readonly record struct PolicySource(string Directive, string Source)
{
    /// <summary>Allows style in attributes, as far as their hashes are allowed.</summary>
    public static PolicySource StyleAttributes { get; } = new("style-src", "'unsafe-hashes'");

    /// <summary>A script or a style that stands in a page, by its hash.</summary>
    public static PolicySource Inline(string directive, string text)
    {
        var parsed = text.ReplaceLineEndings("\n"); // as a browser reads it (HTML Living Standard, section 13.2.3.5)
        return new PolicySource(directive, $"'sha256-{Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(parsed)))}'");
    }

    /// <summary>Whether it is told by a hash, which tells no name.</summary>
    public bool IsKeyword => Source[0] == '\'';
}
