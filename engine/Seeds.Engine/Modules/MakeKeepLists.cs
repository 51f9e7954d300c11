using System.Text;
using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Copies;
using Seeds.Engine.Offline;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Modules;

/// <summary>
/// Adds the lists by which readers keep pages on their device. They tell the sizes and digests of all files of the site, and therefore are made of the
/// finished files, behind all pipelines.
/// </summary>
public sealed class MakeKeepLists : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        if (KeepPlan.Of(context.Corpus) is not { } plan) return new(new ModuleResult(documents));
        var prints = new FilePrints([.. documents.Where(d => d.Content is not null && !d.IsForOtherSites)]);
        var corpus = context.Corpus;
        var pages = prints.Watched.Where(d => d is { Page: not null, Reading: not null }).ToImmutableDictionary(d => d.Address.Path, StringComparer.Ordinal);
        var read = pages.Values.ToImmutableDictionary(d => d.Address.Path, d => new PageReading(d, d.Reading!.Share(), NoteFiles.Of(corpus.Editions.Of(d), corpus.Records.Public.Length)), StringComparer.Ordinal);
        var writer = new Lazy<Task<KeepWriter>>(() => WriterAsync(plan, prints, read));
        var redactor = corpus.Records.Redactor;
        return new(new ModuleResult(
        [
            .. documents.Where(d => d.IsForOtherSites),
            .. prints.Watched.Select(d => read.TryGetValue(d.Address.Path, out var reading) ? reading.WhenMade(d) : d),
            Made(KeepPlan.SiteList, w => w.WriteSite(WordsOf(corpus))),
            Made(KeepPlan.FileList, w => w.WriteAll()),
            .. plan.Sections.SelectMany(s => s.Lists).Select(list => Made(list.Address, w => w.Write(list))),
        ]));

        Document Made(Address address, Func<KeepWriter, string> write) => new("", address)
        {
            Content = OutputContent.Behind(async () => Encoding.UTF8.GetBytes(redactor.Guard(write(await writer.Value), TextForm.Html))),
        };
    }

    private static async Task<KeepWriter> WriterAsync(KeepPlan plan, FilePrints prints, ImmutableDictionary<string, PageReading> read)
    {
        var files = ImmutableDictionary.CreateBuilder<Document, ImmutableArray<string>>();
        foreach (var page in plan.Sections.SelectMany(s => s.Lists).SelectMany(l => l.Pages))
        {
            files.Add(page, read.TryGetValue(page.Address.Path, out var reading) ? await reading.Files.Value : [page.Address.Path]);
        }

        return new KeepWriter(plan, await prints.AllAsync(), files.ToImmutable());
    }

    private static JsonObject WordsOf(Corpus corpus)
    {
        var all = new JsonObject();
        foreach (var language in corpus.Editions.All.Select(e => e.Language)) all[language.Tag] = KeepWords.Of(corpus.Presentation.WordsFor(language), language);
        return all;
    }

    /// <summary>The files of a page, found when it is made: it need not be kept for that, nor made again.</summary>
    private sealed class PageReading(Document page, Func<Task<ImmutableArray<HtmlNode>>> words, NoteFiles? notes)
    {
        public Lazy<Task<ImmutableArray<string>>> Files { get; } = new(async () => [.. PageFiles.Of(page, await words(), notes)]);

        public Document WhenMade(Document document) => document with { Content = document.Content!.WhenMade(_ => Files.Value) };
    }
}
