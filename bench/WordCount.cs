namespace Seeds.Bench;

/// <summary>Counts the words a reader reads: what the generator promises about length is measured, not assumed.</summary>
internal static class WordCount
{
    /// <summary>
    /// The blank-separated tokens of <paramref name="markdown"/> that hold a letter or a digit, without the front
    /// matter and without fenced code.
    /// </summary>
    public static int Of(string markdown)
    {
        var count = 0;
        var isFrontMatter = false;
        var isCode = false;
        foreach (var line in markdown.Split('\n'))
        {
            if (line is "---")
            {
                isFrontMatter = !isFrontMatter;
            }
            else if (line.StartsWith("```", StringComparison.Ordinal))
            {
                isCode = !isCode;
            }
            else if (!isFrontMatter && !isCode)
            {
                count += line.Split(' ').Count(token => token.Any(char.IsLetterOrDigit));
            }
        }

        return count;
    }
}
