using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A file of interface words lacks one.</summary>
public static class MissingWord
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED024";

    /// <summary>The fault in a file.</summary>
    public static Diagnostic At(SourceText source, string key) =>
        new(Id, Severity.Error, $"the word `{key}` is missing", source, default, Hint: $"add a line `{key}: …`; English has it in theme/words/en.yml");
}
