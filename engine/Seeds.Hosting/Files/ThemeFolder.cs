using System.Collections.Frozen;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;

namespace Seeds.Hosting.Files;

/// <summary>Finds the theme's files that are read at each build.</summary>
/// <param name="Path">The folder that holds <c>style/</c>, <c>script/</c>, <c>words/</c>, <c>icons/</c>, <c>book/</c> and <c>cards/</c>.</param>
public sealed record ThemeFolder(string Path)
{
    private static readonly FrozenSet<string> Fonts = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, ".ttf", ".otf", ".ttc");

    /// <summary>The theme of the project one stands in, so that edits show at once; else the copy beside the program.</summary>
    public static ThemeFolder Find() =>
        new(Directory.Exists("theme/words") ? "theme" : System.IO.Path.Combine(AppContext.BaseDirectory, "theme"));

    /// <summary>Lists the files.</summary>
    public ThemeFiles List() => new(List("style", "*.css"), List("words", "*.yml"), List("script", "*.js")) { Icons = List("icons", "*"), Book = List("book", "*.css"), Cards = [.. List("cards", "*").Where(f => Fonts.Contains(System.IO.Path.GetExtension(f.Path)))] };

    private ImmutableArray<InputFile> List(string folder, string pattern)
    {
        var full = System.IO.Path.Combine(Path, folder);
        if (!Directory.Exists(full)) return [];
        return
        [
            .. Directory.GetFiles(full, pattern, SearchOption.AllDirectories)
                .Select(f => (Full: f, Path: System.IO.Path.GetRelativePath(full, f).Replace('\\', '/')))
                .OrderBy(f => f.Path, StringComparer.Ordinal)
                .Select(f => new InputFile(f.Path, $"theme/{folder}/{f.Path}", new FileInfo(f.Full).Length, () => InputFolder.Read(f.Full))),
        ];
    }
}
