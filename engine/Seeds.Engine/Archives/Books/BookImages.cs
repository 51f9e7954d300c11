using System.Collections.Concurrent;
using Seeds.Engine.Content;

namespace Seeds.Engine.Archives.Books;

/// <summary>
/// The pictures that the pages of a book show. What a picture is, is told by its bytes, because readers of books refuse one that is not what it says;
/// one of another kind than they must know (EPUB 3.3, section 3.2), or that is damaged, is none.
/// </summary>
/// <param name="contents">The site.</param>
/// <param name="paths">Where files stand in the book.</param>
internal sealed class BookImages(PackageContents contents, BookPaths paths)
{
    private readonly ConcurrentDictionary<Address, Lazy<BookImage?>> found = new();

    /// <summary>Whether a file may be a picture, by its name.</summary>
    public static bool MayBe(Document document) => document.Page is null && Paths.ExtensionOf(document.Address.Path) is ".png" or ".jpg" or ".jpeg" or ".jpe" or ".jfif" or ".gif" or ".svg";

    /// <summary>A picture by its address; null where the site has none there that a book can hold.</summary>
    public BookImage? Find(Address address) => found.GetOrAdd(address, a => new Lazy<BookImage?>(() => Read(a))).Value;

    private BookImage? Read(Address address)
    {
        if (contents.Find(address) is not { Page: null, Content.Copied: { } file } document || paths.Of(address) is not { } path || file.Read() is not { Fault: null, Bytes: var bytes }) return null;
        if (Paths.ExtensionOf(path) == ".svg") return SvgPicture.Clean(bytes.Span) is { } clean ? new BookImage(path, "image/svg+xml", PackageFile.Of(path, () => clean).Content) : null;
        return TypeOf(bytes.Span) is not ({ } type, { } endings) ? null
            : new BookImage(endings.Contains(Paths.ExtensionOf(path), StringComparer.Ordinal) ? path : path + endings[0], type, document.Content!);
    }

    /// <summary>The media type that the first bytes tell, and the endings that go with it.</summary>
    private static (string Type, ImmutableArray<string> Endings)? TypeOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) ? ("image/png", [".png"])
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? ("image/jpeg", [".jpg", ".jpeg", ".jpe", ".jfif"])
        : bytes.StartsWith("GIF8"u8) ? ("image/gif", [".gif"])
        : null;
}
