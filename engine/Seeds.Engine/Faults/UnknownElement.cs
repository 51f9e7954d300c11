using Seeds.Engine.Diagnostics;
using Seeds.Engine.Markdown;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>Raw HTML holds an element that browsers do not know: its tags or what its attributes say are shown as text.</summary>
public static class UnknownElement
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED018";

    /// <summary>The fault at a start tag.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The tag's name with its sign.</param>
    /// <param name="tag">The tag.</param>
    /// <param name="isBlock">Whether it stands by itself, not in running text.</param>
    public static Diagnostic At(SourceText source, TextSpan span, HtmlTag tag, bool isBlock)
    {
        var shown = !isBlock ? "shown as written"
            : tag.Attributes.IsEmpty ? "shown as a plain box"
            : "shown as a box with what its attributes say (" + string.Join(", ", tag.Attributes.Select(a => a.Name)) + ")";
        return new Diagnostic(
            Id, Severity.Warning, $"`<{tag.Name}>` is not an element of HTML", source, span, shown,
            isBlock ? "it comes from another tool; say the same in Markdown" : $"if the signs are meant, write `\\<{tag.Name}>` or put them between backticks");
    }
}
