using Seeds.Engine.Numbers;
using Seeds.Engine.Pages;
using Seeds.Engine.Text;

namespace Seeds.Tests.Support;

/// <summary>The words of the theme's own languages, for tests of what depends on real words.</summary>
internal static class ThemeWords
{
    /// <summary>The English words.</summary>
    public static Words English { get; } = Read("en");

    /// <summary>The Arabic words.</summary>
    public static Words Arabic { get; } = Read("ar");

    /// <summary>The number words of English.</summary>
    public static NumberWords EnglishNumbers { get; } = NumberWords.From(English);

    /// <summary>The number words of Arabic.</summary>
    public static NumberWords ArabicNumbers { get; } = NumberWords.From(Arabic);

    private static Words Read(string language) =>
        WordsReader.Read(new SourceText(language + ".yml", File.ReadAllText(Repository.At("theme", "words", language + ".yml")))).Words;
}
