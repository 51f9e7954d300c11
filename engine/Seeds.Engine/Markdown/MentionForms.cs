using Markdig.Extensions.Abbreviations;
using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>
/// Brings all ways in which Markdown can write the address of a record into one, a link with words: <c>&lt;figure:x&gt;</c> becomes a mention
/// without words of its own, an image of a record a mention, and a mention within another link its words.
/// </summary>
internal static class MentionForms
{
    /// <summary>Changes a tree, and tells what its author cannot have meant.</summary>
    /// <param name="source">The whole text.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="offset">Where the parsed text begins in <paramref name="source"/>.</param>
    public static ImmutableArray<Diagnostic> Settle(SourceText source, MarkdownDocument tree, int offset)
    {
        var faults = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var inline in tree.Descendants().OfType<Inline>().ToImmutableArray())
        {
            if (inline is AutolinkInline { IsEmail: false } bare && RecordKinds.ParseMention(bare.Url) is not null) Settle(AsLink(bare), source, offset, faults);
            else if (inline is LinkInline link && RecordKinds.ParseMention(link.Url) is not null) Settle(link, source, offset, faults);
        }

        foreach (var meaning in tree.Descendants().OfType<AbbreviationInline>().Select(use => use.Abbreviation).Distinct()) meaning.Text = new StringSlice(WrittenMention.WordsOf(meaning.Text.ToString()));
        return faults.ToImmutable();
    }

    private static void Settle(LinkInline mention, SourceText source, int offset, ImmutableArray<Diagnostic>.Builder faults)
    {
        var span = PageBodyWriter.SpanOf(mention.Span, offset);
        if (mention.IsImage)
        {
            faults.Add(MisplacedMention.InImage(source, span, mention.Url!));
            mention.IsImage = false;
        }

        if (mention.FirstChild is LiteralInline { NextSibling: null, Content.IsEmpty: true } nothing) nothing.Remove(); // [][x], which is [](figure:x)
        if (!IsInLink(mention)) return;
        if (faults is not [.., { Span: var told }] || told != span) faults.Add(MisplacedMention.InLink(source, span, mention.Url!));
        if (mention.FirstChild is null) mention.AppendChild(new LiteralInline(RecordKinds.ParseMention(mention.Url)!.Value.Key) { Span = mention.Span });
        mention.ReplaceBy(new ContainerInline { Span = mention.Span }, copyChildren: true);
    }

    private static LinkInline AsLink(AutolinkInline bare)
    {
        var link = new LinkInline(bare.Url, "") { Span = bare.Span, Line = bare.Line, Column = bare.Column, UrlSpan = new SourceSpan(bare.Span.Start + 1, bare.Span.End - 1), IsClosed = true };
        bare.ReplaceBy(link);
        return link;
    }

    /// <summary>Whether a link stands around it; the words of an image are no link, and hold none.</summary>
    private static bool IsInLink(Inline inline)
    {
        for (var around = inline.Parent; around is not null; around = around.Parent)
        {
            if (around is LinkInline { IsImage: false }) return true;
        }

        return false;
    }
}
