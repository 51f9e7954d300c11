using System.Collections.Frozen;
using Seeds.Engine.Content;
using Seeds.Engine.Offline;
using Seeds.Engine.Pages;
using Seeds.Engine.Pages.Kinds;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Modules;

/// <summary>Leaves out the files of the theme that nothing on the site needs: those for records where there are none, for the search where there is none, for copies where none are offered, and empty ones.</summary>
public sealed class LeaveOutUnused : IModule
{
    /// <inheritdoc/>
    public ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context)
    {
        var unused = Unused(context.Corpus).ToFrozenSet();
        return new(new ModuleResult([.. documents.Where(d => !unused.Contains(d.Address) && d.File is not { Length: 0 })]));
    }

    private static IEnumerable<Address> Unused(Corpus corpus)
    {
        var hasRecords = !corpus.Records.IsEmpty;
        var hasSearch = corpus.Documents.Any(d => SearchKind.Is(d, corpus.Editions));
        var hasCopies = corpus.Catalogue.Root.Page is not { Meta.HasNoCopies: true };
        var hasOffline = KeepPlan.IsOffered(corpus);
        if (!hasSearch) yield return ThemeScript.SearchAddress;
        if (!hasCopies) yield return ThemeScript.CiteAddress;
        if (!hasOffline) yield return ThemeScript.KeepAddress;
        if (!hasOffline) yield return KeepPlan.Worker;
        foreach (var part in corpus.Presentation.Style)
        {
            var isUsed = part.Name switch
            {
                StylePart.Article or StylePart.Margin => false, // written into the pages that need it
                StylePart.Evidence or StylePart.Registers => hasRecords,
                StylePart.Search => hasSearch,
                StylePart.Keep => hasOffline,
                _ => true,
            };
            if (!isUsed) yield return part.Address;
        }
    }
}
