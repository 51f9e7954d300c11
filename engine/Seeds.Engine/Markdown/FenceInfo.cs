using System.Globalization;
using System.Text.RegularExpressions;
using Markdig.Helpers;

namespace Seeds.Engine.Markdown;

/// <summary>What the first line of fenced code says: <c>```csharp title="Program.cs" {2,4-6}</c>.</summary>
/// <param name="Language">The language, or an empty string.</param>
/// <param name="Caption">The caption (<c>title=</c> or <c>caption=</c>), or null.</param>
/// <param name="MarkedLines">Line numbers to mark, from 1.</param>
public sealed partial record FenceInfo(string Language, string? Caption, ImmutableHashSet<int> MarkedLines)
{
    /// <summary>Highest line number that can be marked: a guard against <c>{1-999999999}</c>.</summary>
    private const int MaximumLine = 100_000;

    /// <summary>Reads the text behind the fence. What is not understood is left out, as every Markdown tool does.</summary>
    /// <param name="info">The text.</param>
    /// <param name="listed">What an attribute list in it says, which Markdig has taken out of it.</param>
    public static FenceInfo Parse(string info, IEnumerable<KeyValuePair<string, string?>> listed)
    {
        var read = Parse(info);
        foreach (var (key, value) in listed)
        {
            if (key is "title" or "caption") read = read with { Caption = read.Caption ?? HtmlHelper.Unescape(value) };
            else if (key == "hl_lines") read = read with { MarkedLines = read.MarkedLines.Union(Lines(value ?? "")) };
        }

        return read;
    }

    /// <summary>Reads the text behind the fence, in which no attribute list stands.</summary>
    public static FenceInfo Parse(string info)
    {
        var language = LanguageName().Match(info).Value;
        var rest = info[language.Length..];
        var caption = CaptionText().Match(rest) is { Success: true } found ? found.Groups["text"].Value : null;
        var lines = LineNumbers().Match(rest) is { Success: true } marks ? Lines(marks.Groups["lines"].Value) : [];
        return new FenceInfo(language, caption, lines);
    }

    private static ImmutableHashSet<int> Lines(string text)
    {
        var lines = ImmutableHashSet.CreateBuilder<int>();
        foreach (var part in text.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var ends = part.Split('-', 2);
            if (!int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)) continue;
            if (!int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)) continue;
            for (var line = first; line <= Math.Min(last, MaximumLine); line++) lines.Add(line);
        }

        return lines.ToImmutable();
    }

    [GeneratedRegex(@"^[\w+#.-]+(?![\w+#.-]|\s*=)", RegexOptions.None, 1000)]
    private static partial Regex LanguageName();

    [GeneratedRegex(@"\b(title|caption)\s*=\s*""(?<text>[^""]*)""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CaptionText();

    [GeneratedRegex("""(\{(?<lines>[0-9 ,-]+)\}|\bhl_lines\s*=\s*"(?<lines>[0-9 ,-]+)")""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LineNumbers();
}
