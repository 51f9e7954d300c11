namespace Seeds.Engine.Markdown.Renderers;

/// <summary>
/// The elements of raw HTML that are open at a place. One HTML block of Markdown may open what another closes, so one of these
/// goes with all blocks that stand side by side.
/// </summary>
internal sealed class OpenElements
{
    private readonly List<OpenElement> open = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the innermost open element can hold no box; those that take whatever the element around them takes are looked through.</summary>
    public bool TakesOnlyPhrasing
    {
        get
        {
            for (var i = open.Count - 1; i >= 0; i--)
            {
                if (open[i].StandIn is { } standIn) return standIn == "span";
                if (!HtmlContent.IsTransparent(open[i].Name)) return HtmlContent.TakesOnlyPhrasing(open[i].Name);
            }

            return false;
        }
    }

    /// <summary>Notes a start tag of an element that browsers know, and names the stand-ins that end before it: with a paragraph, say, that a list ends.</summary>
    public IEnumerable<string> Start(HtmlTag tag)
    {
        var ended = HtmlContent.EndsParagraph(tag.Name) ? End("p") : [];
        if (!HtmlContent.IsVoid(tag.Name)) Push(new OpenElement(tag.Name, null));
        return ended;
    }

    /// <summary>Notes the start tag of an element that no browser knows.</summary>
    /// <param name="name">The name of the element.</param>
    /// <param name="standIn">The name of the element that is written in its place.</param>
    public void StartUnknown(string name, string standIn) => Push(new OpenElement(name, standIn));

    /// <summary>Notes an end tag and names the stand-ins that end with it, innermost first; none when no such element is open.</summary>
    public ImmutableArray<string> End(string name)
    {
        if (counts.GetValueOrDefault(name) == 0) return [];
        var ended = ImmutableArray.CreateBuilder<string>();
        for (var found = false; !found;)
        {
            var last = open[^1];
            found = string.Equals(last.Name, name, StringComparison.OrdinalIgnoreCase);
            open.RemoveAt(open.Count - 1);
            counts[last.Name]--;
            if (last.StandIn is not null) ended.Add(last.StandIn);
        }

        return ended.ToImmutable();
    }

    private void Push(OpenElement element)
    {
        open.Add(element);
        counts[element.Name] = counts.GetValueOrDefault(element.Name) + 1;
    }

    /// <summary>An open element.</summary>
    /// <param name="Name">Its name, as written.</param>
    /// <param name="StandIn">What is written in its place; null for an element that browsers know.</param>
    private readonly record struct OpenElement(string Name, string? StandIn);
}
