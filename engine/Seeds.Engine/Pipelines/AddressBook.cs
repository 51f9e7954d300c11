using System.Globalization;
using Seeds.Engine.Content;

namespace Seeds.Engine.Pipelines;

/// <summary>Sees to it that no two documents have one address, letter case apart: many hosts and disks do not tell case.</summary>
public static class AddressBook
{
    /// <summary>The documents, each with an address of its own. The first keeps a contested one; nothing is dropped.</summary>
    /// <param name="documents">The documents in their defined order.</param>
    public static (ImmutableArray<Document> Documents, ImmutableArray<AddressClash> Clashes) Settle(ImmutableArray<Document> documents)
    {
        var taken = new Dictionary<string, Document>(documents.Length, StringComparer.OrdinalIgnoreCase);
        var folders = Folders(documents); // a page `x.html` cannot stand beside a folder of that name
        var clashes = ImmutableArray.CreateBuilder<AddressClash>();
        var settled = ImmutableArray.CreateBuilder<Document>(documents.Length);
        foreach (var document in documents)
        {
            var own = document;
            if (taken.TryGetValue(document.Address.Path, out var first) || folders.TryGetValue(document.Address.Path, out first))
            {
                for (var n = 2; folders.ContainsKey(own.Address.Path) || !taken.TryAdd(own.Address.Path, own); n++) own = document with { Address = Numbered(document.Address, n) };
                clashes.Add(new AddressClash(document.Address, first, own));
            }
            else
            {
                taken.Add(document.Address.Path, document);
            }

            settled.Add(own);
        }

        return (settled.MoveToImmutable(), clashes.ToImmutable());
    }

    /// <summary>All folders, each with a document in it.</summary>
    private static Dictionary<string, Document> Folders(ImmutableArray<Document> documents)
    {
        var folders = new Dictionary<string, Document>(StringComparer.OrdinalIgnoreCase);
        foreach (var document in documents)
        {
            for (var folder = document.Address.Folder; folder.Length > 0 && folders.TryAdd(folder, document); folder = Paths.FolderOf(folder))
            {
            }
        }

        return folders;
    }

    private static Address Numbered(Address address, int n)
    {
        var stem = address.Path[..^Paths.ExtensionOf(address.Path).Length];
        return new Address(string.Create(CultureInfo.InvariantCulture, $"{stem}-{n}{address.Path[stem.Length..]}"));
    }
}
