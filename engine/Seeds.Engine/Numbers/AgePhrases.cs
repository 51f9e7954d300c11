namespace Seeds.Engine.Numbers;

/// <summary>Tells the ages of people from other numbers: <c>aged 14</c>, <c>a 30-year-old</c>, <c>the man, 34, said</c>.</summary>
internal sealed class AgePhrases(NumberTokens tokens, NumberWords words, NumberSurroundings surroundings)
{
    /// <summary>Older than anybody has become, in years.</summary>
    private const decimal Oldest = 130;

    /// <summary>Seconds in the mean Gregorian year, by which a unit of years is known.</summary>
    private const decimal SecondsOfYear = 31_556_952;

    /// <summary>Whether a number is an age.</summary>
    public bool IsAge(ReadRange read)
    {
        if (read.IsPercent || read.First.IsScaled || Math.Max(read.First.Value, read.Second?.Value ?? 0) > Oldest || read.First.Value % 1 != 0) return false;
        if (words.AgesBehind.Longest(tokens, read.Next).Length > 0) return true;
        var years = YearsEnd(read.Next);
        if (words.AgesBefore.Longest(tokens, read.Lead - 1).Length > 0) return years > read.Next || !surroundings.IsCounting(read.Next);
        return IsComma(read.Lead - 1) && IsComma(years) && (years > read.Next || IsPerson(read.Lead - 2)) && !tokens.Is(years + 1, NumberTokenKind.Digits);
    }

    /// <summary>Whether a word for somebody, or a name, stands here.</summary>
    private bool IsPerson(int at) =>
        tokens.Is(at, NumberTokenKind.Word) && (words.Persons.Longest(tokens, at).Length > 0 || char.IsUpper(tokens.Text[tokens[at].Start]));

    private int YearsEnd(int at) => words.Measures.Longest(tokens, at) is (var length and > 0, { Base: "s", Factor: SecondsOfYear }) ? at + length : at;

    private bool IsComma(int at) => tokens.Symbol(at) is ',' or '،';
}
