using Seeds.Engine.Records.Fields;

namespace Seeds.Engine.Records;

/// <summary>A name in a citation (CSL-JSON, name variables): of a person in its parts, or of a body as it stands.</summary>
public sealed record CslName
{
    /// <summary>Family name.</summary>
    public string? Family { get; init; }

    /// <summary>Given names.</summary>
    public string? Given { get; init; }

    /// <summary>The name of a body, or one that has no parts.</summary>
    [Key("name")]
    public string? Literal { get; init; }

    /// <summary>What they did: <c>reporting</c>.</summary>
    public LocalText Role { get; init; } = LocalText.Empty;

    /// <summary>The whole name as it is read.</summary>
    [NotAField]
    public string Full => Literal ?? string.Join(' ', new[] { Given, Family }.Where(p => !string.IsNullOrEmpty(p)));
}
