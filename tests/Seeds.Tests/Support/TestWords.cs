using System.Text;
using System.Text.RegularExpressions;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;

namespace Seeds.Tests.Support;

/// <summary>
/// Words of an interface for tests. Each word is its own key in brackets, so that an expected page shows where the interface
/// speaks and does not change with the theme's wording; only the patterns of dates and numbers are real.
/// </summary>
internal static partial class TestWords
{
    private static readonly ImmutableDictionary<string, string> Patterns = ImmutableDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["minutes"] = "{0} min",
        ["about"] = "about {0}",
        ["uncertain"] = "{0}, uncertain",
        ["day"] = "{0} {1} {2}",
        ["month"] = "{0} {1}",
        ["comma"] = ",",
        ["months"] = "January, February, March, April, May, June, July, August, September, October, November, December",
    });

    /// <summary>Files of words in English and Arabic, as a theme has them.</summary>
    /// <param name="without">A key to leave out of the English file, or null.</param>
    public static ThemeFiles Theme(string? without = null) => new(
        [Source.Text("style.css", "body{margin:0}\n")],
        [File("ar", null), File("en", without)]);

    /// <summary>The words in English, read.</summary>
    public static Words English { get; } = WordsReader.Read(new Engine.Text.SourceText("theme/words/en.yml", Yaml("en", null))).Words;

    private static InputFile File(string language, string? without) =>
        Source.Text(language + ".yml", Yaml(language, without)) with { DisplayPath = $"theme/words/{language}.yml" };

    private static string Yaml(string language, string? without)
    {
        var yaml = new StringBuilder();
        foreach (var key in typeof(Words).GetProperties().Where(p => p.PropertyType == typeof(string) && p.CanWrite).Select(p => KeyOf(p.Name)).Where(k => k != without))
        {
            yaml.Append(key).Append(": \"").Append(key == "language" ? language : Patterns.GetValueOrDefault(key, $"[{key}]")).Append("\"\n");
        }

        return yaml.ToString();
    }

    private static string KeyOf(string property) => Capital().Replace(property, "-$0").TrimStart('-').ToLowerInvariant();

    [GeneratedRegex("[A-Z]", RegexOptions.None, 1000)]
    private static partial Regex Capital();
}
