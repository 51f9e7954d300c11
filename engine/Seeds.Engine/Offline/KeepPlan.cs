using System.Collections.Frozen;
using Seeds.Engine.Catalogues;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pages.Kinds;
using Seeds.Engine.Pipelines;

namespace Seeds.Engine.Offline;

/// <summary>
/// What readers can keep on their device: a page, a section of the catalogue, the site. The pages of a section stand in lists of a few hundred, so that who keeps
/// one page loads a list whose size does not grow with the site. Known before the first page is written.
/// </summary>
public sealed class KeepPlan
{
    /// <summary>The folder of the lists.</summary>
    public const string Folder = "keep";

    private const int PagesInList = 300;

    private readonly FrozenDictionary<string, int> listOf;

    private KeepPlan(ImmutableArray<KeepSection> sections)
    {
        Sections = sections;
        listOf = sections.SelectMany(s => s.Lists).SelectMany(l => l.Pages.Select(p => (p.Address.Path, l.Number))).ToFrozenDictionary(p => p.Path, p => p.Number, StringComparer.Ordinal);
    }

    /// <summary>Where the script stands that answers for the network; at the top, because it answers for nothing above it.</summary>
    public static Address Worker { get; } = new("worker.js");

    /// <summary>What tells the sections and the version of the site.</summary>
    public static Address SiteList { get; } = new(Folder + "/site.json");

    /// <summary>What tells all files of the site.</summary>
    public static Address FileList { get; } = new(Folder + "/all.json");

    /// <summary>The sections, those of each edition in order; pages of none stand in one without a title at its edition's end.</summary>
    public ImmutableArray<KeepSection> Sections { get; }

    /// <summary>The plan of a site; null where its home page wants none, or where a file of its own stands in the way.</summary>
    public static KeepPlan? Of(Corpus corpus)
    {
        if (!IsOffered(corpus)) return null;
        var sections = ImmutableArray.CreateBuilder<KeepSection>();
        var lists = 0;
        foreach (var edition in corpus.Editions.All)
        {
            var root = corpus.Catalogue.RootOf(edition.Folder);
            var pages = corpus.Documents.Where(d => d.IsPage && d.Address != NotFoundKind.Address && corpus.Editions.Of(d) == edition).ToLookup(d => SectionOf(corpus.Catalogue.PlaceOf(d), root));
            foreach (var node in root.Children.Where(c => c.Children.Length > 0).Append(root).Where(pages.Contains))
            {
                KeepList[] parts = [.. pages[node].Chunk(PagesInList).Select(some => new KeepList(lists++, edition, [.. some]))];
                sections.Add(node == root ? new KeepSection(edition, null, null, [.. parts]) : new KeepSection(edition, node, KeyOf(edition, node, root), [.. parts]));
            }
        }

        return new KeepPlan(sections.ToImmutable());
    }

    /// <summary>Whether readers are offered copies.</summary>
    public static bool IsOffered(Corpus corpus) => corpus.Catalogue.Root.Page is not { Meta.HasNoOffline: true } && !IsBarred(corpus.Documents);

    /// <summary>Whether a file of the site's own stands where the worker or the lists would.</summary>
    public static bool IsBarred(ImmutableArray<Document> documents) => documents.Any(d => d.Path.Length > 0 && (d.Address == Worker || d.Address.IsIn(Folder)));

    /// <summary>The number of the list that a page stands in; null for one that is not worth keeping.</summary>
    public int? ListOf(Document page) => listOf.TryGetValue(page.Address.Path, out var number) ? number : null;

    private static string KeyOf(Edition edition, CatalogueNode node, CatalogueNode root)
    {
        var before = root.Children.TakeWhile(c => c != node).Count(c => c.Title == node.Title);
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{edition.Folder}/{node.Title}{(before == 0 ? "" : $" ({before + 1})")}");
    }

    private static CatalogueNode SectionOf(CataloguePlace? place, CatalogueNode root) => place is null ? root
        : place.Trail.Length > 1 ? place.Trail[1]
        : place.Node.Children.Length > 0 && place.Trail.Length == 1 ? place.Node
        : root;
}
