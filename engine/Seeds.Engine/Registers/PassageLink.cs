using Seeds.Engine.Content;
using Seeds.Engine.Text;

namespace Seeds.Engine.Registers;

/// <summary>A way back to a passage.</summary>
/// <param name="Href">Link to the mention.</param>
/// <param name="PageTitle">Title of the page.</param>
/// <param name="Quote">The words of the passage.</param>
/// <param name="Language">Their language where it is not the page's; else null.</param>
public sealed record PassageLink(string Href, string PageTitle, string Quote, Language? Language)
{
    /// <summary>The stretches of <see cref="Quote"/> that mention what the passage is quoted for, in order.</summary>
    public ImmutableArray<TextSpan> Marks { get; init; } = [];
}
