using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Markdown;
using Seeds.Engine.Pipelines;
using Seeds.Engine.WireText;

namespace Seeds.Engine.Modules;

/// <summary>Reads each document's text into a page body: Markdown, or plain text as wires deliver it.</summary>
public sealed class ReadBody : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) =>
        new(Each.Document(documents, context, document => document.IsHeldBack ? (document, []) : FileKinds.IsPlainText(document.Path) ? ReadWire(document) : ReadMarkdown(document, !context.Corpus.Records.IsEmpty)));

    private static (Document?, ImmutableArray<Diagnostic>) ReadMarkdown(Document document, bool withProse)
    {
        var page = MarkdownReader.Read(document.Source!, document.BodySpan, document.Meta.Title, document.IsIndex, withProse);
        return (WithStandfirst(document, withProse) with { Body = page.Body, Index = page.Index }, page.Diagnostics);
    }

    /// <summary>Where there are records, a standfirst may mention them; all that quotes it elsewhere quotes its words.</summary>
    private static Document WithStandfirst(Document document, bool withProse)
    {
        if (document.Meta.Standfirst is not { } text) return document;
        if (!withProse) return document with { Standfirst = StandfirstReader.Plain(text) };
        var standfirst = StandfirstReader.Read(document.Source!, document.Meta.StandfirstSpan, text);
        return document with { Standfirst = standfirst, Meta = document.Meta with { Standfirst = string.Concat(standfirst.Prose.Select(b => b.Text)) } };
    }

    private static (Document?, ImmutableArray<Diagnostic>) ReadWire(Document document)
    {
        var blocks = WireParser.Parse(document.Source!, document.BodySpan, document.Meta.Title);
        return (WithStandfirst(document, withProse: false) with { Body = WireWriter.Write(document.Source!, blocks) }, []);
    }
}
