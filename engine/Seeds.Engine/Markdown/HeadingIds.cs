using Markdig.Renderers.Html;
using Markdig.Syntax;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Gives each heading an id that people can read and that survives edits elsewhere in the page: its own (<c>{#id}</c>), else
/// its slug, with <c>-1</c>, <c>-2</c>, … where a slug comes again.
/// </summary>
public static class HeadingIds
{
    /// <summary>The ids of all headings, unique among themselves and apart from ids given elsewhere.</summary>
    /// <param name="headings">In the order of the page.</param>
    /// <param name="taken">Ids that other elements have.</param>
    /// <param name="redactor">Knows the names that must not stand in them: a slug leaves signs out that part such a name in the heading.</param>
    public static ImmutableDictionary<HeadingBlock, string> Assign(IReadOnlyList<HeadingBlock> headings, IEnumerable<string> taken, Redactor redactor)
    {
        var used = new UniqueIds(taken);
        var own = headings.Where(h => Own(h) is { } id && used.TryTake(id)).ToHashSet();
        var ids = ImmutableDictionary.CreateBuilder<HeadingBlock, string>();
        foreach (var heading in headings) ids[heading] = own.Contains(heading) ? Own(heading)! : used.Make(Own(heading) ?? AddressWords.OfWords(PlainText.Of(heading.Inline), redactor));
        return ids.ToImmutable();
    }

    private static string? Own(HeadingBlock heading) => heading.TryGetAttributes()?.Id is { Length: > 0 } id ? id : null;
}
