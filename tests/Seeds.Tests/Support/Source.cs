using System.Text;
using Seeds.Engine.Content;

namespace Seeds.Tests.Support;

/// <summary>Makes input files in memory.</summary>
internal static class Source
{
    /// <summary>A text file in UTF-8.</summary>
    public static InputFile Text(string path, string text) => Bytes(path, Encoding.UTF8.GetBytes(text));

    /// <summary>A file of any bytes.</summary>
    public static InputFile Bytes(string path, byte[] bytes) => new(path, "input/" + path, bytes.Length, () => new FileBytes(bytes));

    /// <summary>A file that the disk refuses.</summary>
    public static InputFile Unreadable(string path, string reason) => new(path, "input/" + path, 1, () => new FileBytes(ReadOnlyMemory<byte>.Empty, reason));
}
