using System.Text.RegularExpressions;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace Seeds.Engine.Markdown.Renderers;

/// <summary>Writes <c>:::note[Title]</c>; <c>::: note Title</c> is accepted too.</summary>
public sealed partial class ContainerRenderer : MarkdownObjectRenderer<PageBodyWriter, CustomContainer>, IPageRenderer
{
    /// <inheritdoc/>
    protected override void Write(PageBodyWriter renderer, CustomContainer obj)
    {
        var match = Opening().Match(string.Join(' ', obj.Info ?? "", obj.Arguments ?? "").Trim());
        var title = match.Groups["title"].Success ? match.Groups["title"].Value : match.Groups["rest"].Value is { Length: > 0 } rest ? rest : null;
        Callout.Write(renderer, obj, match.Groups["kind"].Value, title);
    }

    [GeneratedRegex(@"^(?<kind>[\w-]*)\s*(\[(?<title>.*)\]|(?<rest>.*))$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Opening();
}
