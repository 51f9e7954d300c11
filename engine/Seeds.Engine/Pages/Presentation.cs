using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>The theme's style and words, read.</summary>
/// <param name="Style">The style rules, in parts; that of every page first.</param>
/// <param name="Script">The scripts.</param>
/// <param name="Languages">The words of each language; at least one.</param>
/// <param name="Faults">What is wrong with its files.</param>
public sealed record Presentation(ImmutableArray<StylePart> Style, ThemeScript Script, ImmutableArray<Words> Languages, ImmutableArray<Diagnostics.Diagnostic> Faults)
{
    /// <summary>The site's sign, in the sizes that devices ask for.</summary>
    public ImmutableArray<InputFile> Icons { get; init; } = [];

    /// <summary>Whether there is a file of words for a language.</summary>
    public bool Speaks(string tag) => Languages.Any(w => string.Equals(w.Language, tag, StringComparison.OrdinalIgnoreCase));

    /// <summary>The words for a language: its own, those of its primary language, else English, else the first.</summary>
    public Words WordsFor(Language language) =>
        Find(language.Tag) ?? Find(language.Primary) ?? Find(Language.Default.Tag) ?? Languages[0];

    private Words? Find(string tag) => Languages.FirstOrDefault(w => string.Equals(w.Language, tag, StringComparison.OrdinalIgnoreCase));
}
