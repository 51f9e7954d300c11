using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;

namespace Seeds.Engine.Markdown;

/// <summary>What stands behind the colons that open a container: <c>:::note[Title]</c>; <c>::: note Title</c> is accepted too.</summary>
/// <param name="Kind">The word behind the colons; empty without one.</param>
/// <param name="Title">The title; null when none is given.</param>
public sealed partial record ContainerOpening(string Kind, string? Title)
{
    /// <summary>The opening of a container.</summary>
    public static ContainerOpening Of(CustomContainer container)
    {
        var match = Opening().Match(string.Join(' ', container.Info ?? "", container.Arguments ?? "").Trim());
        var title = match.Groups["title"].Success ? match.Groups["title"].Value : match.Groups["rest"].Value is { Length: > 0 } rest ? rest : null;
        return new ContainerOpening(match.Groups["kind"].Value, title);
    }

    [GeneratedRegex(@"^(?<kind>[\w-]*)\s*(\[(?<title>.*)\]|(?<rest>.*))$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Opening();
}
