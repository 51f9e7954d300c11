using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Prose;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Reads the texts of a front matter. Its title, its description and its standfirst may mention records; what quotes them elsewhere quotes their
/// words. All its other texts are words.
/// </summary>
public static class HeadReader
{
    /// <summary>The document with the texts of its front matter read, and what is wrong with them.</summary>
    /// <param name="document">The document.</param>
    /// <param name="withProse">Whether their words are kept, for a site with records.</param>
    /// <param name="label">The name of the record that a mention without words shows.</param>
    public static (Document Document, ImmutableArray<Diagnostic> Faults) Read(Document document, bool withProse, Func<Mention, string> label)
    {
        (document, var faults) = WithStandfirst(document, withProse, label);
        var head = document.Source!.Text.AsSpan(0, document.BodySpan.Start);
        if (!WrittenMention.MayStandIn(head)) return (document, faults);
        var (source, meta) = (document.Source, document.Meta);
        var title = ProseOf(meta.Title, meta.TitleSpan, source);
        var summary = ProseOf(meta.Description, meta.DescriptionSpan, source);
        return (document with
        {
            Headline = title is null ? null : PageBodyWriter.OfWords(meta.Title!, meta.TitleSpan) with { Prose = [title] },
            Summary = summary,
            Meta = meta with
            {
                Title = title?.TextWith(label) ?? meta.Title,
                Description = summary?.TextWith(label) ?? meta.Description,
                Authors = [.. meta.Authors.Select(WrittenMention.WordsOf)],
                Dateline = meta.Dateline is { } place ? WrittenMention.WordsOf(place) : null,
                Tags = [.. meta.Tags.Select(WrittenMention.WordsOf)],
                Corrections = [.. meta.Corrections.Select(c => c with { Text = WrittenMention.WordsOf(c.Text) })],
            },
        }, [.. faults, .. Unread(document)]);
    }

    private static ProseBlock? ProseOf(string? text, TextSpan span, SourceText source) =>
        text is not null && WrittenMention.AllIn(text).Any() ? PlainProse.Read(text, WrittenValue.PlacesOf(source, span, text)) : null;

    private static (Document Document, ImmutableArray<Diagnostic> Faults) WithStandfirst(Document document, bool withProse, Func<Mention, string> label)
    {
        if (document.Meta.Standfirst is not { } text) return (document, []);
        if (!withProse && !WrittenMention.AllIn(text).Any()) return (document with { Standfirst = StandfirstReader.Plain(text) }, []);
        var (standfirst, faults) = StandfirstReader.Read(document.Source!, document.Meta.StandfirstSpan, text);
        return (document with { Standfirst = standfirst, Meta = document.Meta with { Standfirst = string.Concat(standfirst.Prose.Select(b => b.TextWith(label))) } }, faults);
    }

    private static IEnumerable<Diagnostic> Unread(Document document)
    {
        ImmutableArray<TextSpan> plain = [document.Meta.TitleSpan, document.Meta.DescriptionSpan];
        ImmutableArray<TextSpan> read = [.. plain, document.Meta.StandfirstSpan];
        return UnreadMention.Within(document.Source!, new TextSpan(0, document.BodySpan.Start), "such texts of the front matter").Where(f => !read.Any(r => f.Span.Start >= r.Start && f.Span.Start < r.End))
            .Concat(plain.SelectMany(span => MisplacedMention.ImagesIn(document.Source!, span)));
    }
}
