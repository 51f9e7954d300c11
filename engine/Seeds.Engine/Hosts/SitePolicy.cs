using System.Collections.Concurrent;
using System.Text;
using Seeds.Engine.Content;

namespace Seeds.Engine.Hosts;

/// <summary>
/// What all pages of a site together need a policy to allow. Each page is read when it is written, so that none is made twice; one that is asked for before that
/// is made for it.
/// </summary>
public sealed class SitePolicy
{
    private static readonly ImmutableArray<string> Markup = [".html", ".htm", ".xhtml", ".svg"];

    private readonly ImmutableArray<Document> files;
    private readonly ConcurrentDictionary<string, bool> read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<PolicySource, bool> found = [];

    /// <summary>The policy of these files, none of them read yet.</summary>
    public SitePolicy(ImmutableArray<Document> files)
    {
        this.files = files;
        Watched = [.. files.Select(f => IsMarkup(f) ? f with { Content = f.Content!.WhenMade(bytes => Take(f, bytes)) } : f)];
    }

    /// <summary>The files, each of which is read when it is made.</summary>
    public ImmutableArray<Document> Watched { get; }

    /// <summary>All that the pages need, sorted. A file that cannot be read needs nothing.</summary>
    public async Task<ImmutableArray<PolicySource>> SourcesAsync()
    {
        foreach (var file in files.Where(f => IsMarkup(f) && !read.ContainsKey(f.Address.Path)))
        {
            if (file.Content!.Make is { } make) await Take(file, await make());
            else if (file.Content.Copied!.Read() is { Fault: null } copied) await Take(file, copied.Bytes);
        }

        return [.. found.Keys.OrderBy(s => s.Directive, StringComparer.Ordinal).ThenBy(s => s.Source, StringComparer.Ordinal)];
    }

    private static bool IsMarkup(Document file) => Markup.Contains(Paths.ExtensionOf(file.Address.Path), StringComparer.Ordinal);

    private Task Take(Document file, ReadOnlyMemory<byte> bytes)
    {
        foreach (var source in PolicyReader.Read(Encoding.UTF8.GetString(bytes.Span))) found[source] = true;
        read[file.Address.Path] = true;
        return Task.CompletedTask;
    }
}
