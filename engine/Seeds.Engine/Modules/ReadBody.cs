using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Markdown;
using Seeds.Engine.Passages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Prose;
using Seeds.Engine.WireText;

namespace Seeds.Engine.Modules;

/// <summary>Reads each document's text into a page body: Markdown, or plain text as wires deliver it.</summary>
public sealed class ReadBody : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context) =>
        new(Each.Document(documents, context, document => document.IsHeldBack ? (document, []) : Read(document, context)));

    private static (Document?, ImmutableArray<Diagnostic>) Read(Document document, BuildContext context)
    {
        var corpus = context.Corpus;
        var reading = new BodyReading(!corpus.Records.IsEmpty, new PassageMemory(corpus.Published.Of(document), context.Options.Remembers), corpus.Records.Redactor);
        var (read, faults) = HeadReader.Read(document, reading.WithProse, mention => LabelOf(mention, document, corpus));
        if (FileKinds.IsPlainText(document.Path)) return (ReadWire(read, reading), [.. faults, .. UnreadMention.Within(read.Source!, read.BodySpan, "plain texts")]);
        var page = MarkdownReader.Read(read.Source!, read.BodySpan, read.Meta.Title, read.IsIndex, reading);
        return (read with { Body = page.Body, Index = page.Index }, faults.AddRange(page.Diagnostics));
    }

    private static Document ReadWire(Document document, BodyReading reading)
    {
        var blocks = WireParser.Parse(document.Source!, document.BodySpan, document.Meta.Title);
        return document with { Body = WireWriter.Write(document.Source!, blocks, reading) };
    }

    /// <summary>The name of a record in the language of a page, which its own front matter or its top folder tells.</summary>
    private static string LabelOf(Mention mention, Document document, Corpus corpus)
    {
        var folder = document.Path.Split('/')[0];
        var language = document.Meta.Lang is { } own ? new Language(own) : corpus.Presentation.Speaks(folder) ? new Language(folder) : corpus.SiteLanguage;
        return corpus.Records.Find(mention.Kind, mention.Key) is { } record ? WrittenMention.WordsOf(record.Label.In(language, corpus.SiteLanguage).Text) : mention.Key;
    }
}
