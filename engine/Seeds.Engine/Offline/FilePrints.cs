using System.Collections.Concurrent;
using Seeds.Engine.Content;

namespace Seeds.Engine.Offline;

/// <summary>
/// The prints of a site's files. Each is taken when the file is written, so that none is made twice; one that is asked for before that is made for it.
/// </summary>
public sealed class FilePrints
{
    private readonly ConcurrentDictionary<string, FilePrint> taken = new(StringComparer.Ordinal);
    private readonly Lazy<Task<ImmutableArray<FilePrint>>> all;

    /// <summary>The prints of these files, none of them taken yet.</summary>
    public FilePrints(ImmutableArray<Document> files)
    {
        Watched = [.. files.Select(Watch)];
        all = new(() => TakeAllAsync(files));
    }

    /// <summary>The files, each of which leaves its print when it is made.</summary>
    public ImmutableArray<Document> Watched { get; }

    /// <summary>The prints of all of them, in their order. Of a file that cannot be read there is none.</summary>
    public Task<ImmutableArray<FilePrint>> AllAsync() => all.Value;

    private Document Watch(Document file) => file with
    {
        Content = file.Content!.WhenMade(bytes =>
        {
            taken[file.Address.Path] = FilePrint.Of(file.Address.Path, bytes.Span);
            return Task.CompletedTask;
        }),
    };

    private async Task<ImmutableArray<FilePrint>> TakeAllAsync(ImmutableArray<Document> files)
    {
        var prints = ImmutableArray.CreateBuilder<FilePrint>(files.Length);
        foreach (var file in files)
        {
            if (taken.TryGetValue(file.Address.Path, out var print)) prints.Add(print);
            else if (file.Content!.Make is { } make) prints.Add(FilePrint.Of(file.Address.Path, (await make()).Span));
            else if (file.Content.Copied!.Read() is { Fault: null } read) prints.Add(FilePrint.Of(file.Address.Path, read.Bytes.Span));
        }

        return prints.ToImmutable();
    }
}
