using System.Security.Cryptography;

namespace Seeds.Tests.Browser;

/// <summary>What a folder holds, to the byte.</summary>
internal static class FolderPrint
{
    /// <summary>Each file below the folder, hidden ones too: its path and the hash of its bytes, one a line, sorted.</summary>
    public static string Of(string folder) => string.Join('\n', Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(file => $"{Path.GetRelativePath(folder, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}"));
}
