using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>Records that hold people, or may hold some, cannot be read: which names they withhold is not known, so that nothing may be published.</summary>
public static class UnreadPeople
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED073";

    /// <summary>The fault at the first part of a file that was not read.</summary>
    public static Diagnostic At(SourceText source, TextSpan span) => new(
        Id, Severity.Error, "this may be of people and cannot be read, so that nothing is published", source, span, "names to withhold may stand here",
        "mend it, then build again: a name that is withheld here may stand in other texts, and the site that was there stays until it is known");

    /// <summary>The fault of a file or folder known by its path.</summary>
    public static Diagnostic At(string displayPath) => At(new SourceText(displayPath, ""), default);

    /// <summary>Whether a build with some faults must not be published.</summary>
    public static bool IsAmong(IEnumerable<Diagnostic> faults) => faults.Any(f => f.Id == Id);
}
