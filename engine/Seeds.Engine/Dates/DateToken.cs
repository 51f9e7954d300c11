using System.Globalization;

namespace Seeds.Engine.Dates;

/// <summary>A run of digits, a run of letters, or a single mark of a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset just behind its last character.</param>
/// <param name="Mark">The mark; <c>0</c> for a number and <c>a</c> for a word.</param>
/// <param name="Value">The value of a number of at most four digits, else −1.</param>
/// <param name="Spaced">Whether white space, or the start of the text, stands before it.</param>
internal readonly record struct DateToken(int Start, int End, char Mark, int Value, bool Spaced)
{
    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether it is a run of digits.</summary>
    public bool IsNumber => Mark == '0';

    /// <summary>Whether it is a run of letters.</summary>
    public bool IsWord => Mark == 'a';

    /// <summary>Cuts a text up; white space between the tokens is left out.</summary>
    public static ImmutableArray<DateToken> Split(ReadOnlySpan<char> text)
    {
        var tokens = ImmutableArray.CreateBuilder<DateToken>();
        var spaced = true;
        for (var i = 0; i < text.Length;)
        {
            var start = i++;
            if (char.IsWhiteSpace(text[start]))
            {
                spaced = true;
                continue;
            }

            var mark = text[start];
            if (char.IsDigit(mark))
            {
                while (i < text.Length && char.IsDigit(text[i])) i++;
                mark = '0';
            }
            else if (char.IsLetter(mark))
            {
                while (i < text.Length && IsPartOfWord(text[i])) i++;
                mark = 'a';
            }

            tokens.Add(new DateToken(start, i, mark, mark == '0' ? ValueOf(text[start..i]) : -1, spaced));
            spaced = false;
        }

        return tokens.DrainToImmutable();
    }

    private static bool IsPartOfWord(char letter) => char.IsLetter(letter) || DateWordFolding.IsDropped(letter);

    private static int ValueOf(ReadOnlySpan<char> digits)
    {
        if (digits.Length > 4) return -1;
        var value = 0;
        foreach (var digit in digits) value = (value * 10) + CharUnicodeInfo.GetDecimalDigitValue(digit);
        return value;
    }
}
