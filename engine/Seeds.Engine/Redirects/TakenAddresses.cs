using Seeds.Engine.Content;

namespace Seeds.Engine.Redirects;

/// <summary>The addresses at which files of a site stand, with the file or, for a redirect, the page it leads to.</summary>
internal sealed class TakenAddresses
{
    private readonly Dictionary<string, Document> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Document> folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Those of a site's files.</summary>
    public TakenAddresses(ImmutableArray<Document> files)
    {
        foreach (var file in files) Add(file.Address, file);
    }

    /// <summary>Takes an address.</summary>
    public void Add(Address address, Document holder)
    {
        files.TryAdd(address.Path, holder);
        for (var folder = address.Folder; folder.Length > 0 && folders.TryAdd(folder, holder); folder = Paths.FolderOf(folder))
        {
        }
    }

    /// <summary>Whether a file stands at a path.</summary>
    public bool IsFile(string path) => files.ContainsKey(path);

    /// <summary>
    /// What is in the way of a redirect; null for nothing. Besides a file at its address, that is a folder by its name, a file by the name of one of its folders,
    /// and, of a folder's page, another page that hosts which leave out <c>.html</c> show at the folder's address.
    /// </summary>
    public Document? InTheWayOf(Redirect redirect)
    {
        var path = redirect.From.Path;
        if ((files.GetValueOrDefault(path) ?? folders.GetValueOrDefault(path)) is { } there) return there;
        for (var folder = redirect.From.Folder; folder.Length > 0; folder = Paths.FolderOf(folder))
        {
            if (files.TryGetValue(folder, out var above)) return above;
        }

        var isFolder = Paths.NameOf(path) == "index.html" && redirect.From.Folder.Length > 0;
        return isFolder && files.TryGetValue(redirect.From.Folder + ".html", out var beside) && beside.Address != redirect.Page.Address ? beside : null;
    }
}
