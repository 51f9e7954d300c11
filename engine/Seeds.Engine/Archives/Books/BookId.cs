using System.Security.Cryptography;
using System.Text;

namespace Seeds.Engine.Archives.Books;

/// <summary>What a book is known by for ever: a UUID made of its name (RFC 9562, section 5.8 and appendix B.2), the same for each release of the same site in the same language.</summary>
internal static class BookId
{
    /// <summary>The URN.</summary>
    /// <param name="name">What no other book is named: where the site is published, else its title, and the language.</param>
    public static string Of(string name)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16);
        bytes[6] = (byte)(0x80 | (bytes[6] & 0x0F)); // version 8: of its maker's own kind
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F)); // the variant of RFC 9562
        return "urn:uuid:" + new Guid(bytes, bigEndian: true);
    }
}
