namespace Seeds.Engine.Numbers;

/// <summary>Tells which numbers in prose are worth a record of their own.</summary>
public static class UncoveredNumbers
{
    /// <summary>Number words from here upwards count; smaller ones are the stuff of plain sentences: <c>six years</c>, <c>two boys</c>.</summary>
    private const decimal SmallestInWords = 13;

    /// <summary>
    /// Of the numbers found in a text, those that a reader would want to follow to a source: all in digits, of whatever script, dates and names such as <c>Article 51</c> apart;
    /// number words from thirteen upwards, or with a word of scale (<c>a hundred</c>, <c>two million</c>); shares and multiples, those apart that plain
    /// sentences are full of (<c>half</c> alone, <c>twice</c>).
    /// </summary>
    public static ImmutableArray<NumberFound> Of(ImmutableArray<NumberFound> numbers) => [.. numbers.Where(IsWorthARecord)];

    /// <summary>Whether one number is among them.</summary>
    public static bool IsWorthARecord(NumberFound number) =>
        !number.IsDate && !number.IsName && (number.Sense == NumberSense.Count ? number.HasDigits || number.HasScale || Math.Max(number.Max, -number.Min) >= SmallestInWords : !number.IsLoose);
}
