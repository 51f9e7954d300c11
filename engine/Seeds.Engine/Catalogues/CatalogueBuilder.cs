using Seeds.Engine.Content;
using Seeds.Engine.Links;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.Catalogues;

/// <summary>
/// Builds the catalogue when all pages are known.
/// 1. An INDEX.md gives the order of what it lists; an entry that leads to another INDEX.md takes in what that one lists.
/// 2. A folder without one gives its pages by <c>order</c> and name, its sub-folders behind them.
/// 3. An INDEX.md that no other lists heads its folder behind what the INDEX.md above it lists.
/// 4. Each edition has a top of its own. 5. Pages that the build makes by itself stand last, unless an INDEX.md lists them.
/// </summary>
public sealed class CatalogueBuilder
{
    private readonly ILookup<string, Document> pagesIn;
    private readonly ILookup<string, string> foldersIn;
    private readonly LinkResolver links;
    private readonly Redactor redactor;
    private readonly Dictionary<string, Document> indexes;
    private readonly Text.UniqueIds folderIds = new([]);
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);

    private CatalogueBuilder(ImmutableArray<Document> pages, LinkResolver links, Redactor redactor)
    {
        (this.links, this.redactor) = (links, redactor);
        pagesIn = pages.ToLookup(p => p.Folder, StringComparer.Ordinal);
        foldersIn = pages.SelectMany(p => FoldersAbove(p.Folder)).Distinct(StringComparer.Ordinal).ToLookup(Paths.FolderOf, StringComparer.Ordinal);
        indexes = pages.Where(p => p.Index is not null).ToDictionary(p => p.Folder, StringComparer.Ordinal);
    }

    /// <summary>Builds the catalogue of a site.</summary>
    /// <param name="pages">All pages.</param>
    /// <param name="homes">The home pages of editions where no INDEX.md gives one.</param>
    /// <param name="links">Finds pages by the addresses that an INDEX.md gives.</param>
    /// <param name="redactor">Takes withheld names out of the names of folders.</param>
    /// <param name="generated">Sections of pages that the build makes by itself; those that no INDEX.md lists stand at the end.</param>
    /// <param name="editions">The folders of the editions; that of the site's own language, which is empty, first.</param>
    /// <param name="folderOf">The folder of the edition that a page belongs to.</param>
    public static Catalogue Build(
        ImmutableArray<Document> pages, ImmutableArray<Document> homes, LinkResolver links, Redactor redactor, ImmutableArray<CatalogueNode> generated, ImmutableArray<string> editions, Func<Document, string> folderOf)
    {
        var (pagesOf, homesOf, sectionsOf) = (pages.ToLookup(folderOf, StringComparer.Ordinal), homes.ToLookup(folderOf, StringComparer.Ordinal), generated.ToLookup(s => folderOf(s.Children[0].Page!), StringComparer.Ordinal));
        return new Catalogue([.. editions.Select(f => new CatalogueRoot(f, Edition(f, homesOf[f].FirstOrDefault(), new CatalogueBuilder([.. pagesOf[f]], links, redactor), [.. sectionsOf[f]])))], folderOf);
    }

    private static CatalogueNode Edition(string folder, Document? home, CatalogueBuilder builder, ImmutableArray<CatalogueNode> generated)
    {
        var root = builder.ReadFolder(folder);
        if (root.Page is null && home is not null) root = root with { Title = home.Title, Leads = PageLink.To(home), Id = null };
        var unlisted = builder.indexes.Keys.Order(StringComparer.Ordinal).Where(f => !builder.entered.Contains(f)).ToImmutableArray();
        foreach (var inner in unlisted)
        {
            if (!builder.entered.Contains(inner)) root = root with { Children = root.Children.Add(builder.ReadFolder(inner)) };
        }

        var listed = root.SelfAndDescendants().Select(n => n.Page).OfType<Document>().ToHashSet();
        var left = generated.Select(s => s with { Children = s.Children.RemoveAll(c => listed.Contains(c.Page!)) }).Where(s => !s.Children.IsEmpty);
        return root with { Children = root.Children.AddRange(left) };
    }

    private CatalogueNode ReadFolder(string folder)
    {
        if (indexes.TryGetValue(folder, out var index) && entered.Add(folder))
        {
            var head = new CatalogueNode(index.Title) { Leads = PageLink.To(index), IsSection = true };
            var (children, prose) = ReadItems(index, index.Index!.Items, 0, 1, out _);
            return head with { Children = index.Index.HasEntries ? children : children.AddRange(FromFolder(folder)), Prose = prose };
        }

        var title = redactor.Apply(FolderTitle.Of(Paths.NameOf(folder)), TextForm.Address);
        return new CatalogueNode(title) { Children = FromFolder(folder), IsSection = true, Id = folderIds.Make("folder-" + Text.Slug.Of(AddressWords.OfFolder(folder, redactor).Replace('/', '-'))) };
    }

    /// <summary>Reads items up to the next heading that is not below <paramref name="level"/>.</summary>
    private (ImmutableArray<CatalogueNode> Children, ImmutableArray<Markdown.PageBody> Prose) ReadItems(
        Document index, ImmutableArray<IndexItem> items, int start, int level, out int end)
    {
        var children = ImmutableArray.CreateBuilder<CatalogueNode>();
        var prose = ImmutableArray.CreateBuilder<Markdown.PageBody>();
        for (end = start; end < items.Length;)
        {
            if (items[end] is IndexHeading heading)
            {
                if (heading.Level <= level) break;
                var section = Resolve(index, new CatalogueNode(heading.Text) { Id = heading.Id, IsSection = true, Target = heading.Target, DeclaredIn = index, Span = heading.Span });
                var (below, text) = ReadItems(index, items, end + 1, heading.Level, out end);
                children.Add(section with { Children = below.AddRange(section.Children), Prose = text });
                continue;
            }

            if (items[end] is IndexProse { Body: var body }) prose.Add(body);
            if (items[end] is IndexEntry entry && !IsHeldBack(index, entry)) children.Add(ReadEntry(index, entry));
            end++;
        }

        return (children.ToImmutable(), prose.ToImmutable());
    }

    private CatalogueNode ReadEntry(Document index, IndexEntry entry)
    {
        var node = Resolve(index, new CatalogueNode(entry.Label) { Target = entry.Target, DeclaredIn = index, Span = entry.Span, Blurb = entry.Blurb });
        return node with { Children = [.. entry.Children.Where(c => !IsHeldBack(index, c)).Select(c => ReadEntry(index, c)), .. node.Children] };
    }

    /// <summary>An entry that leads to a draft is passed over until the draft is published.</summary>
    private bool IsHeldBack(Document index, IndexEntry entry) => entry.Target is not null && links.Resolve(index, entry.Target) is HeldBackLink;

    /// <summary>Finds the page an entry leads to and, when that is an INDEX.md, takes in what it lists: before what stands below the entry, which may lead there again.</summary>
    private CatalogueNode Resolve(Document index, CatalogueNode node)
    {
        var found = node.Target is null ? null : links.Resolve(index, node.Target);
        if (found is ExternalLink or FileLink) return node with { Leads = found, Title = node.Title.Length > 0 ? node.Title : node.Target! };
        if (found is not PageLink { Page: var page }) return node;
        node = node with { Leads = found, Title = node.Title.Length > 0 ? node.Title : page.Title };
        if (page.Index is null || entered.Contains(page.Folder) || !ReferenceEquals(indexes.GetValueOrDefault(page.Folder), page)) return node;
        var head = ReadFolder(page.Folder);
        return node with { Children = head.Children, Head = head };
    }

    private ImmutableArray<CatalogueNode> FromFolder(string folder)
    {
        var own = pagesIn[folder].Where(p => p.Index is null)
            .OrderBy(p => p.Meta.Order ?? int.MaxValue)
            .ThenBy(p => p.Path, NaturalOrder.Instance)
            .Select(p => new CatalogueNode(p.Title) { Leads = PageLink.To(p) });
        var below = foldersIn[folder]
            .OrderBy(f => indexes.GetValueOrDefault(f)?.Meta.Order ?? int.MaxValue)
            .ThenBy(f => f, NaturalOrder.Instance)
            .Where(f => !entered.Contains(f))
            .Select(ReadFolder);
        return [.. own, .. below];
    }

    /// <summary>A folder and all above it, the top apart.</summary>
    private static IEnumerable<string> FoldersAbove(string folder)
    {
        for (; folder.Length > 0; folder = Paths.FolderOf(folder)) yield return folder;
    }
}
