using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Reads the sentence under a headline. It is plain words, in which records may be mentioned as in the text below: <c>more than
/// [1.1 million](figure:x)</c>. Other signs of Markdown stand as they are.
/// </summary>
public static class StandfirstReader
{
    /// <summary>Reads a standfirst.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="span">Where the value stands in its front matter.</param>
    /// <param name="text">The value.</param>
    /// <returns>The standfirst, and the records in it that cannot be followed: shown as an image, within another link.</returns>
    public static (PageBody Body, ImmutableArray<Diagnostic> Faults) Read(SourceText source, TextSpan span, string text)
    {
        var (written, offset) = AsWritten(source, span, text);
        var tree = Markdig.Markdown.Parse(written, MarkdownDialect.Pipeline);
        var faults = MentionForms.Settle(source, tree, offset);
        if (tree is not [ParagraphBlock { Inline: { } inlines }] || (faults.IsEmpty && !inlines.Descendants<LinkInline>().Any(l => RecordKinds.ParseMention(l.Url) is not null))) return (Plain(text) with { Prose = [new ProseBlock(text, [(0, offset)], [], [])] }, faults);
        var (blocks, mentions) = ProseReader.Read(tree, written, offset, _ => false); // the page counts the mentions in its text; those above it lead back to its beginning
        return (PageBodyWriter.RenderInlines(inlines, offset, PageOutline.Empty with { Mentions = mentions }) with { Prose = blocks }, faults);
    }

    /// <summary>A standfirst that mentions nothing.</summary>
    public static PageBody Plain(string text) => new(Html.Escape(text), []);

    /// <summary>
    /// The value as it stands in the file, so that places in it are places in the file; the value itself where it is written with
    /// escapes, and its places are near.
    /// </summary>
    private static (string Text, int Offset) AsWritten(SourceText source, TextSpan span, string text)
    {
        var written = source.Text.AsSpan(span.Start, Math.Min(span.Length, source.Text.Length - span.Start));
        var start = written.Length == 0 ? 0 : written[0] switch { '"' or '\'' => 1, '>' or '|' => written.IndexOf('\n') + 1, _ => 0 };
        while (start < written.Length && char.IsWhiteSpace(written[start])) start++;
        written = written[start..].TrimEnd().TrimEnd("\"'");
        return written.Contains('\\') || written.IndexOf("''", StringComparison.Ordinal) >= 0 ? (text, span.Start) : (written.ToString(), span.Start + start);
    }
}
