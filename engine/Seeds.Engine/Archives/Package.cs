namespace Seeds.Engine.Archives;

/// <summary>Many files in one, to hand on: a ZIP archive (APPNOTE 6.3) or a book, which is one too (EPUB 3.3, section 4).</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Folder">The one folder that all its files stand in, so that unpacking it strews none about; empty in a book.</param>
/// <param name="Sums">Where in that folder the list of its files' digests stands.</param>
/// <param name="Files">Its files in the order in which they are written; every path once.</param>
public sealed record Package(string Name, string Folder, string Sums, ImmutableArray<PackageFile> Files)
{
    /// <summary>Usual name of a list of digests, as <c>sha256sum</c> of GNU coreutils reads it.</summary>
    public const string SumsName = "SHA256SUMS";

    /// <summary>What each file is dated: by the content, never by the clock, so that the same content gives the same bytes.</summary>
    public required DateTimeOffset Dated { get; init; }

    /// <summary>The archive of some files in one folder of the archive's name, sorted, with the list of their digests at its top.</summary>
    /// <param name="name">The name of the file without its ending, and of the folder.</param>
    /// <param name="files">The files.</param>
    /// <param name="dated">What each is dated.</param>
    public static Package Zip(string name, IEnumerable<PackageFile> files, DateTimeOffset dated)
    {
        ImmutableArray<PackageFile> sorted = [.. files.OrderBy(f => f.Path, StringComparer.Ordinal)];
        var taken = sorted.Select(f => f.Path).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
        var sums = Enumerable.Range(1, int.MaxValue).Select(n => n == 1 ? SumsName : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{SumsName}-{n}")).First(n => !taken.Contains(n));
        return new Package(name + ".zip", name, sums, sorted) { Dated = dated };
    }
}
