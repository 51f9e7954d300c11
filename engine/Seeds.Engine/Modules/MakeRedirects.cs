using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Faults;
using Seeds.Engine.Hosts;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Redirects;

namespace Seeds.Engine.Modules;

/// <summary>
/// Adds a page at each address that a page had before, and the list of them for hosts that lead on by themselves. It runs when all else is there, because nothing
/// may be replaced by a page that leads on; so no sitemap, feed, search or list of copies has them.
/// </summary>
public sealed class MakeRedirects : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var (corpus, faults, made) = (context.Corpus, ImmutableArray.CreateBuilder<Diagnostic>(), ImmutableArray.CreateBuilder<Redirect>());
        if (corpus.Redirects.All.IsEmpty) return new(new ModuleResult(documents));
        var (others, taken) = (new TakenAddresses(documents), new TakenAddresses(documents));
        foreach (var redirect in corpus.Redirects.All)
        {
            if (taken.InTheWayOf(redirect) is { } holder)
            {
                faults.Add(TakenAlias.At(redirect, holder));
                continue;
            }

            taken.Add(redirect.From, redirect.Page);
            made.Add(redirect);
        }

        var pages = documents.Where(d => d.Page is not null).ToImmutableDictionary(d => d.Address, d => d.Page!);
        var redactor = corpus.Records.Redactor;
        var result = documents.AddRange(made.Select(r => Made(r.From, () => RedirectPage.Write(r.From, pages[r.Page.Address], corpus.Presentation.WordsFor(pages[r.Page.Address].Head.Language)), TextForm.Html, redactor)));
        if (made.Count > 0 && !others.IsFile(RedirectLines.Address.Path))
        {
            var top = HostPath.TopOf(Site.BaseUrlOf(corpus, context.Options));
            result = result.Add(Made(RedirectLines.Address, () => RedirectLines.Write(made, others.IsFile, top), TextForm.Plain, redactor));
        }

        return new(new ModuleResult(result, faults.ToImmutable()));
    }

    private static Document Made(Address address, Func<string> write, TextForm form, Redactor redactor) => new("", address)
    {
        Content = OutputContent.OfText(() => redactor.Guard(write(), form)),
    };
}
