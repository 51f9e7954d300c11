using Seeds.Cards;
using Seeds.Engine.Content;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Cards;

/// <summary>The theme's own fonts of cards.</summary>
internal static class TestFonts
{
    /// <summary>Their files.</summary>
    public static ImmutableArray<InputFile> Files { get; } = new ThemeFolder(Repository.At("theme")).List().Cards;

    /// <summary>A painter with them.</summary>
    public static CardPainter Painter { get; } = new(Stack("title"), Stack("text"));

    /// <summary>Those of a folder.</summary>
    public static FontStack Stack(string folder) => new([.. Files.Where(f => f.Folder == folder).Select(f => FontFace.Read(f.Read().Bytes)!)]);
}
