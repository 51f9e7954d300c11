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
        ["decade"] = "the {0}s",
        ["century"] = "the {0} century",
        ["ordinals"] = "1st, 2nd, 3rd, 4th, 5th, 6th, 7th, 8th, 9th, 10th, 11th, 12th, 13th, 14th, 15th, 16th, 17th, 18th, 19th, 20th, 21st, 22nd, 23rd, 24th, 25th, 26th, 27th, 28th, 29th, 30th, 31st",
        ["season-names"] = "spring, summer, autumn, winter",
        ["season-of-year"] = "{0} {1}",
        ["some-time-in"] = "some time in {0}",
        ["before-common-era"] = "{0} BC",
        ["common-era"] = "AD {0}",
        ["date-and-time"] = "{0}, {1}",
        ["time-in-zone"] = "{0} UTC{1}",
        ["date-from"] = "from {0}",
        ["date-until"] = "until {0}",
        ["end-unknown"] = "from {0}, end unknown",
        ["start-unknown"] = "until {0}, beginning unknown",
        ["days-of-month"] = "{0}–{1} {2} {3}",
        ["days-of-months"] = "{0} {1} – {2} {3} {4}",
        ["months-of-year"] = "{0}–{1} {2}",
        ["years"] = "{0}–{1}",
        ["date-range"] = "{0} – {1}",
        ["months-other"] = "Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sep / Sept, Oct, Nov, Dec",
        ["date-links"] = "of",
        ["weekdays"] = "Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday",
        ["day-words"] = "first, second, third",
        ["range-joins"] = "to, until, till, through",
        ["list-joins"] = "and, or",
        ["units"] = "people, km",
        ["date-leads"] = "in, since",
        ["multitudes"] = "dozens, hundreds",
        ["named-numbers"] = "chapter, {0} pm",
        ["year-leads"] = "the, a",
        ["year-followers"] = "and, was",
        ["other-measures"] = "°C",
        ["measures"] = "km=1000 m, metres=1 m, miles=1609.344 m, hours=3600 s",
        ["share-words"] = "one third=1/3, two thirds=2/3",
        ["loose-share-words"] = "half=1/2",
        ["share-of"] = "of",
        ["share-joins"] = "in, out of",
        ["multiple-words"] = "doubled=2",
        ["multiple-suffixes"] = "x",
        ["ratio-units"] = "times",
        ["counted-kinds"] = "people=person, houses=building, $=dollar, euros=euro",
        ["per-words"] = "per, a",
        ["age-words"] = "aged, {0}-year-old",
        ["person-words"] = "man",
        ["street-words"] = "Street",
        ["digits"] = "0123456789",
        ["number-shape"] = "1,234.5",
        ["number-range"] = "{0}–{1}",
        ["percent"] = "{0} %",
        ["about-number"] = "about {0}",
        ["over-number"] = "over {0}",
        ["at-least-number"] = "at least {0}",
        ["at-most-number"] = "at most {0}",
        ["nearly-number"] = "nearly {0}",
        ["compact-scales"] = "{0} million=1000000",
        ["compact-scales-few"] = "{0} million=1000000",
        ["number-word-values"] = "six=6, twenty=20, sixty=60",
        ["number-multipliers"] = "a=1, half a=0.5",
        ["number-scales"] = "hundred=100, thousand=1000, million=1000000",
        ["percent-words"] = "%, per cent",
        ["between-words"] = "between",
        ["range-words"] = "to",
        ["number-and"] = "and",
        ["about-words"] = "about, some, {0} or so",
        ["over-words"] = "over, more than",
        ["at-least-words"] = "at least, {0} or more",
        ["nearly-words"] = "nearly, almost",
        ["at-most-words"] = "up to, fewer than",
    });

    /// <summary>Files of words in English and Arabic, as a theme has them.</summary>
    /// <param name="without">A key to leave out of the English file, or null.</param>
    public static ThemeFiles Theme(string? without = null) => new(
        [Source.Text("style.css", "body{margin:0}\n")],
        [File("ar", null), File("en", without)],
        []);

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
