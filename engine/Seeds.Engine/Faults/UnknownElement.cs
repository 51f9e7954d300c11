using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>Raw HTML holds an element that browsers do not know: they show what is inside it, and nothing of its attributes.</summary>
public static class UnknownElement
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED018";

    /// <summary>The fault at a start tag.</summary>
    public static Diagnostic At(SourceText source, TextSpan span, string name, ImmutableArray<string> attributes)
    {
        var lost = attributes.IsEmpty ? "" : "; what its attributes say (" + string.Join(", ", attributes) + ") is not shown";
        return new Diagnostic(
            Id, Severity.Warning, $"`<{name}>` is not an element of HTML{lost}", source, span,
            Hint: $"if the sign is meant, write `\\<{name}>` or put it between backticks");
    }
}
