using System.Collections.Concurrent;
using Seeds.Tests.Archives;
using Seeds.Tests.Browser;
using Seeds.Tests.Support;

[assembly: AssemblyFixture(typeof(PackedSites))]

namespace Seeds.Tests.Archives;

/// <summary>The packages of the sites that tests look into, each packed once, when the first test asks for it.</summary>
public sealed class PackedSites
{
    private readonly ConcurrentDictionary<string, Lazy<Task<PackedSite>>> packed = new(StringComparer.Ordinal);

    /// <summary>The packages of a site: the project's own, the example pages, or one of those that hold what is hard to pack.</summary>
    internal Task<PackedSite> OfAsync(string site) => packed.GetOrAdd(site, s => new(() => PackedSite.OfFolderAsync(FolderOf(s), threads: 2))).Value;

    private static string FolderOf(string site) => site switch
    {
        "examples" => BuiltSites.ExamplesInput,
        "project" => Repository.At("input"),
        _ => PackageTests.SiteAt(site),
    };
}
