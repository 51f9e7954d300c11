using Seeds.Engine.Diagnostics;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>The address of a record where none can be followed: in an image, within another link, in raw HTML.</summary>
public static class MisplacedMention
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED075";

    /// <summary>A record that is to be shown as an image.</summary>
    public static Diagnostic InImage(SourceText source, TextSpan span, string target) => new(
        Id, Severity.Error, $"`{target}` is a record, not an image", source, span, "read as a mention", $"leave out the `!`: `[words]({target})`");

    /// <summary>One fault for each mention in a stretch of plain words that is written as an image.</summary>
    public static IEnumerable<Diagnostic> ImagesIn(SourceText source, TextSpan span) =>
        from mention in WrittenMention.AllIn(source.Text.Substring(span.Start, span.Length))
        where mention.IsImage
        select InImage(source, mention.Span.Shift(span.Start), $"{RecordKinds.SchemeOf(mention.Kind)}:{mention.Key}");

    /// <summary>A mention in the words of another link.</summary>
    public static Diagnostic InLink(SourceText source, TextSpan span, string target) => new(
        Id, Severity.Error, $"the mention of `{target}` stands within another link", source, span, "only its words are shown", "end the other link before it, or put the mention behind");

    /// <summary>An address in raw HTML.</summary>
    public static Diagnostic InHtml(SourceText source, TextSpan span, string target, string attribute) => new(
        Id, Severity.Error, $"raw HTML cannot lead to the record `{target}`", source, span, $"left out, with its `{attribute}`", $"write it in Markdown: `[words]({target})`");
}
