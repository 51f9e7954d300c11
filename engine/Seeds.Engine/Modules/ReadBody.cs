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
        return (document with { Body = page.Body, Index = page.Index }, page.Diagnostics);
    }

    private static (Document?, ImmutableArray<Diagnostic>) ReadWire(Document document)
    {
        var blocks = WireParser.Parse(document.Source!, document.BodySpan, document.Meta.Title);
        return (document with { Body = WireWriter.Write(document.Source!, blocks) }, []);
    }
}
