using System.Security.Cryptography;

namespace Seeds.Engine.Offline;

/// <summary>What a published file is known by.</summary>
/// <param name="Path">Where it is published.</param>
/// <param name="Length">Its size in bytes.</param>
/// <param name="Digest">The first twelve bytes of its SHA-256, in base64: sixteen characters.</param>
public sealed record FilePrint(string Path, long Length, string Digest)
{
    private const int DigestBytes = 12;

    /// <summary>The print of a file.</summary>
    public static FilePrint Of(string path, ReadOnlySpan<byte> content) => new(path, content.Length, DigestOf(content));

    /// <summary>The digest of bytes.</summary>
    public static string DigestOf(ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return Convert.ToBase64String(hash[..DigestBytes]);
    }
}
