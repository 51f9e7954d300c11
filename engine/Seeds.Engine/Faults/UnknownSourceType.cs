using Seeds.Engine.Diagnostics;
using Seeds.Engine.OpenData;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A source's type is none that the Citation Style Language knows.</summary>
public static class UnknownSourceType
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED071";

    /// <summary>The fault at a type.</summary>
    public static Diagnostic At(SourceText source, TextSpan span, string written)
    {
        var near = DidYouMean.Nearest(written, CslTypes.All.Order(StringComparer.Ordinal))
            ?? CslTypes.All.Order(StringComparer.Ordinal).FirstOrDefault(t => written.Length > 3 && t.Contains(written, StringComparison.OrdinalIgnoreCase));
        return new Diagnostic(
            Id, Severity.Warning, $"`{written}` is no type of source that CSL-JSON knows", source, span, $"given away as `{CslTypes.Document}`",
            near is null ? "write one of CSL's types, such as `article-newspaper`, `webpage`, `report`, `broadcast`, `interview`, `book`; `genre` takes words of your own" : $"did you mean `{near}`?");
    }
}
