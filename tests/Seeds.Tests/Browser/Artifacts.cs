using Seeds.Tests.Support;

namespace Seeds.Tests.Browser;

/// <summary>Where the tests leave what a person is to look at: pictures of pages, and printed ones.</summary>
internal static class Artifacts
{
    /// <summary>Keeps a file, in place of one of that name.</summary>
    /// <param name="folder">The folder below <c>artifacts/</c>.</param>
    /// <param name="name">Its name.</param>
    /// <param name="bytes">What it holds.</param>
    public static Task KeepAsync(string folder, string name, byte[] bytes)
    {
        var path = Repository.At("artifacts", folder);
        Directory.CreateDirectory(path);
        return File.WriteAllBytesAsync(Path.Combine(path, name), bytes, TestContext.Current.CancellationToken);
    }
}
