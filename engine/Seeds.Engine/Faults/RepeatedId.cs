using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>Two elements of a page are given one id; links lead to the first.</summary>
public static class RepeatedId
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED027";

    /// <summary>The fault at the second element.</summary>
    public static Diagnostic At(SourceText source, TextSpan span, string id) =>
        new(Id, Severity.Error, $"the id `{id}` is given twice in this page", source, span, "given before", "choose another id");
}
