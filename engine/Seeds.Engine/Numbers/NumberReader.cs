using Seeds.Engine.Text;

namespace Seeds.Engine.Numbers;

/// <summary>
/// Reads the numbers in running text: in digits of any script with the group and decimal signs in use, in words of the language, and in
/// both (<c>1.1 million</c>), with ranges, percent signs and qualifiers. Ordinals, identifiers, section numbers, times, dates in
/// digits and telephone numbers are not numbers.
/// </summary>
public static class NumberReader
{
    /// <summary>
    /// All numbers in a text, in order. Time and memory grow with the length of the text, whatever stands in it.
    /// </summary>
    /// <param name="text">Plain text, without markup.</param>
    /// <param name="words">The number words of the text's language.</param>
    public static ImmutableArray<NumberFound> Find(string text, NumberWords words) => new NumberText(text, words).Numbers();

    /// <summary>All numbers in a text, and all multitudes that it tells in words without a number: <c>dozens</c>, <c>hundreds of thousands</c>.</summary>
    /// <param name="text">Plain text, without markup.</param>
    /// <param name="words">The number words of the text's language.</param>
    public static (ImmutableArray<NumberFound> Numbers, ImmutableArray<TextSpan> Multitudes) FindWithMultitudes(string text, NumberWords words)
    {
        var read = new NumberText(text, words);
        var numbers = read.Numbers();
        return (numbers, read.Multitudes(numbers));
    }
}
