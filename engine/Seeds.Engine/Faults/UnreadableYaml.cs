using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A YAML text breaks the rules of YAML.</summary>
public static class UnreadableYaml
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED001";

    /// <summary>The fault at a place.</summary>
    public static Diagnostic At(SourceText source, TextSpan span, string reason) => new(
        Id,
        Severity.Error,
        "this YAML cannot be read: " + Plain(reason),
        source,
        span,
        Hint: "put quotes around a value that contains `: ` or ` #` or begins with one of `[]{}*&!|>%@`; indent with spaces");

    private static string Plain(string reason)
    {
        var text = reason.Trim().TrimEnd('.');
        return text.Length == 0 ? "syntax" : char.ToLowerInvariant(text[0]) + text[1..];
    }
}
