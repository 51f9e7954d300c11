using System.Globalization;
using Seeds.Tests.Support;

namespace Seeds.Tests.Browser;

/// <summary>An input of so many pages that a build of it can be caught in the act.</summary>
public sealed class ManyPages : IDisposable
{
    private const int Count = 3_000, InFolder = 100;

    private readonly TempFolder folder = new();

    /// <summary>Writes it.</summary>
    public ManyPages()
    {
        for (var page = 0; page < Count; page++)
        {
            var path = string.Create(CultureInfo.InvariantCulture, $"{page / InFolder}/{page}.md");
            folder.Write(path, string.Create(CultureInfo.InvariantCulture, $"# Page {page}\n\nExample text.\n"));
        }
    }

    /// <summary>Full path of the input folder.</summary>
    public string Input => folder.Path;

    /// <inheritdoc/>
    public void Dispose() => folder.Dispose();
}
