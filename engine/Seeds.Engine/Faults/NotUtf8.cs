using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A text file is not in UTF-8. It is read all the same, but other tools may not.</summary>
public static class NotUtf8
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED020";

    /// <summary>The fault in a text.</summary>
    public static Diagnostic At(SourceText source, DecodedText decoded) => decoded.Encoding is TextEncodingFound.Utf16 or TextEncodingFound.Utf32
        ? new Diagnostic(Id, Severity.Warning, $"this file is in {(decoded.Encoding == TextEncodingFound.Utf16 ? "UTF-16" : "UTF-32")}, not UTF-8", source, default, Hint: "save it as UTF-8")
        : new Diagnostic(
            Id, Severity.Warning, "this file is not valid UTF-8", source, new TextSpan(Math.Max(0, decoded.FirstBadOffset), 1), "read as Windows-1252",
            "check this character, then save the file as UTF-8");
}
