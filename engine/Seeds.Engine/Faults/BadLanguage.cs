using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A language is not given by its BCP 47 tag.</summary>
public static class BadLanguage
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED011";

    /// <summary>The fault at the tag.</summary>
    public static Diagnostic At(SourceText source, TextSpan span, string written) => new(
        Id, Severity.Error, $"`{written}` is not a language tag", source, span, Hint: "write the BCP 47 tag: `en`, `ar`, `pt-BR`");
}
