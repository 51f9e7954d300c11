using System.Text;
using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pages.Kinds;
using Seeds.Engine.Text;

namespace Seeds.Engine.Offline;

/// <summary>
/// Writes the lists by which a reader's browser keeps pages. Each file stands there with its size and its digest, so that a copy is known to be whole
/// before it takes the place of the one before.
/// </summary>
public sealed class KeepWriter
{
    /// <summary>The largest index, in bytes, that comes along with a page: what it finds elsewhere is not there to be read.</summary>
    private const long SearchWithPage = 1_000_000;

    private readonly KeepPlan plan;
    private readonly ImmutableArray<FilePrint> prints;
    private readonly ImmutableDictionary<Document, ImmutableArray<string>> filesOf;
    private readonly ImmutableDictionary<string, FilePrint> byPath;
    private readonly ImmutableDictionary<Edition, ImmutableArray<string>> sharedIn;

    /// <summary>Prepares the lists.</summary>
    /// <param name="plan">What can be kept.</param>
    /// <param name="prints">The prints of all files of the site, in order.</param>
    /// <param name="filesOf">The paths of the files of a page, the page first.</param>
    public KeepWriter(KeepPlan plan, ImmutableArray<FilePrint> prints, ImmutableDictionary<Document, ImmutableArray<string>> filesOf)
    {
        (this.plan, this.prints, this.filesOf) = (plan, prints, filesOf);
        byPath = prints.ToImmutableDictionary(p => p.Path, StringComparer.Ordinal);
        sharedIn = plan.Sections.Select(s => s.Edition).Distinct().ToImmutableDictionary(e => e, SharedIn);
    }

    /// <summary>What the site holds as a whole: its version, its size, its sections.</summary>
    /// <param name="words">The words in which a reader is asked, by language.</param>
    public string WriteSite(JsonObject words)
    {
        var sections = new JsonArray();
        foreach (var section in plan.Sections.Where(s => s.Key is not null)) sections.Add(Section(section));
        return JsonText.ForScript(new JsonObject
        {
            ["version"] = FilePrint.DigestOf(Encoding.UTF8.GetBytes(string.Join('\n', prints.Select(p => p.Path + p.Digest)))),
            ["pages"] = filesOf.Count,
            ["bytes"] = prints.Where(IsServed).Sum(p => p.Length),
            ["lists"] = plan.Sections.Sum(s => s.Lists.Length),
            ["sections"] = sections,
            ["words"] = words,
        });
    }

    /// <summary>All files of the site.</summary>
    public string WriteAll() => JsonText.ForScript(new JsonObject { ["files"] = Files(prints.Where(IsServed)) });

    /// <summary>The files of the pages of a list; for each page the numbers of its own, and apart what goes with any of them.</summary>
    public string Write(KeepList list)
    {
        var shared = sharedIn[list.Edition];
        ImmutableArray<FilePrint> files = [.. shared.Concat(list.Pages.SelectMany(p => filesOf[p])).Distinct(StringComparer.Ordinal).Select(Find).OfType<FilePrint>()];
        var numbers = files.Select((f, i) => (f.Path, i)).ToDictionary(f => f.Path, f => f.i, StringComparer.Ordinal);
        var pages = new JsonObject();
        foreach (var page in list.Pages) pages[page.Address.Path] = Numbers(filesOf[page]);
        return JsonText.ForScript(new JsonObject { ["files"] = Files(files), ["shared"] = Numbers(shared), ["pages"] = pages });

        JsonArray Numbers(IEnumerable<string> paths) => [.. paths.Where(numbers.ContainsKey).Select(p => (JsonNode)numbers[p])];
    }

    private JsonObject Section(KeepSection section)
    {
        var pages = section.Lists.SelectMany(l => l.Pages).ToImmutableArray();
        var files = pages.SelectMany(p => filesOf[p]).Concat(sharedIn[section.Edition]).Distinct(StringComparer.Ordinal);
        return new JsonObject
        {
            ["key"] = section.Key,
            ["title"] = section.Node!.Title,
            ["first"] = (section.Node!.SelfAndDescendants().Select(n => n.Page).FirstOrDefault(p => p is not null && filesOf.ContainsKey(p)) ?? pages[0]).Address.Path,
            ["lists"] = new JsonArray([.. section.Lists.Select(l => (JsonNode)l.Number)]),
            ["pages"] = pages.Length,
            ["bytes"] = files.Sum(f => Find(f)?.Length ?? 0),
        };
    }

    /// <summary>What goes with any page of an edition: what renews copies, and its search where that is not large.</summary>
    private ImmutableArray<string> SharedIn(Edition edition)
    {
        ImmutableArray<string> keeper = [ThemeScript.KeepAddress.Path, StylePart.AddressOf(StylePart.Keep).Path];
        if (Find(edition.At(SearchKind.Name).Path) is not { } search) return keeper;
        ImmutableArray<FilePrint> index = [.. prints.Where(p => new Address(p.Path).IsIn(edition.At(SearchKind.Folder).Path))];
        return index.Sum(p => p.Length) > SearchWithPage ? keeper : [.. keeper, search.Path, ThemeScript.SearchAddress.Path, StylePart.AddressOf(StylePart.Search).Path, .. index.Select(p => p.Path)];
    }

    /// <summary>What speaks to hosts, they may keep to themselves; the worker answers for the network, and not for itself.</summary>
    private static bool IsServed(FilePrint file) => file.Path[0] is not ('_' or '.') && file.Path != NotFoundKind.Address.Path && file.Path != KeepPlan.Worker.Path;

    private FilePrint? Find(string path) => byPath.GetValueOrDefault(path);

    private static JsonArray Files(IEnumerable<FilePrint> files) => [.. files.Select(f => new JsonArray(f.Path, f.Length, f.Digest))];
}
