using System.Collections.Frozen;
using Seeds.Engine.Content;

namespace Seeds.Engine.Redirects;

/// <summary>All addresses that the pages of a site had before, each of them once, letter case apart: many hosts and disks do not tell case.</summary>
public sealed class RedirectTable
{
    private readonly FrozenDictionary<string, Redirect> byPath;

    private RedirectTable(ImmutableArray<Redirect> all, ImmutableArray<ContestedAlias> contested)
    {
        (All, Contested) = (all, contested);
        byPath = all.ToFrozenDictionary(r => r.From.Path, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>That of a site whose pages have always been where they are.</summary>
    public static RedirectTable Empty { get; } = new([], []);

    /// <summary>The redirects, in the order of the pages they lead to.</summary>
    public ImmutableArray<Redirect> All { get; }

    /// <summary>Addresses that a second page claims.</summary>
    public ImmutableArray<ContestedAlias> Contested { get; }

    /// <summary>The table of a site; what is no address is passed over.</summary>
    /// <param name="pages">The pages that are published, in their defined order: the first to claim an address keeps it.</param>
    public static RedirectTable Of(ImmutableArray<Document> pages)
    {
        var found = new Dictionary<string, Redirect>(StringComparer.OrdinalIgnoreCase);
        var all = ImmutableArray.CreateBuilder<Redirect>();
        var contested = ImmutableArray.CreateBuilder<ContestedAlias>();
        foreach (var page in pages)
        {
            foreach (var alias in page.Meta.Aliases)
            {
                if (FormerAddress.Read(alias.Text) is not { } from) continue;
                var redirect = new Redirect(from, page, alias);
                if (found.TryAdd(from.Path, redirect)) all.Add(redirect);
                else if (found[from.Path].Page != page) contested.Add(new ContestedAlias(found[from.Path].Page, redirect));
            }
        }

        return all.Count == 0 ? Empty : new RedirectTable(all.ToImmutable(), contested.ToImmutable());
    }

    /// <summary>The page that had an address; null where none had.</summary>
    /// <param name="path">A path from the top of the site without a closing <c>/</c>; it may leave out <c>.html</c> and the name of a folder's page.</param>
    public Document? Find(string path) => (byPath.GetValueOrDefault(path) ?? byPath.GetValueOrDefault(path + "/index.html") ?? byPath.GetValueOrDefault(path + ".html"))?.Page;
}
