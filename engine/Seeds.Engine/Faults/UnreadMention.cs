using Seeds.Engine.Diagnostics;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A mention in a text that takes none: it is shown as plain words, and nothing is held against the record.</summary>
public static class UnreadMention
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED076";

    /// <summary>The fault at a mention.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="place">What takes none, in the plural: <c>names of records</c>.</param>
    public static Diagnostic At(SourceText source, TextSpan span, WrittenMention mention, string place) => new(
        Id, Severity.Warning, $"{place} take no mentions, such as this of `{RecordKinds.SchemeOf(mention.Kind)}:{mention.Key}`", source, span, "shown as plain words, and not checked",
        "write the words alone, and mention the record in the text");

    /// <summary>The fault at what would be a mention, had its address no blank in it, and is no link so.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="mention">What was meant.</param>
    public static Diagnostic NoLink(SourceText source, TextSpan span, WrittenMention mention) => new(
        Id, Severity.Warning, $"this is no link, and so no mention of `{RecordKinds.SchemeOf(mention.Kind)}:{mention.Key}`", source, span, "shown as it is written, and not checked",
        $"write the address without a blank: `{RecordKinds.SchemeOf(mention.Kind)}:{mention.Key}`");

    /// <summary>One fault for each mention in a stretch of a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The stretch.</param>
    /// <param name="place">What it is, in the plural.</param>
    public static IEnumerable<Diagnostic> Within(SourceText source, TextSpan span, string place) =>
        from mention in WrittenMention.AllIn(source.Text.Substring(span.Start, span.Length))
        select At(source, mention.Span.Shift(span.Start), mention, place);
}
