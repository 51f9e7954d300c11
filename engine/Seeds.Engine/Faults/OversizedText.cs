using Seeds.Engine.Diagnostics;
using Seeds.Engine.Markdown;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A text is too large to be parsed; it is shown as it stands.</summary>
public static class OversizedText
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED017";

    /// <summary>The fault at the head of the text.</summary>
    public static Diagnostic At(SourceText source, TextSpan body) => new(
        Id,
        Severity.Error,
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"the text has {body.Length} characters; up to {MarkdownReader.MaximumLength} are read as Markdown"),
        source,
        new TextSpan(body.Start, 0),
        Hint: "it is shown as it stands; split it into several pages");
}
