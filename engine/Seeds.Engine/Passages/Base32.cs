namespace Seeds.Engine.Passages;

/// <summary>Numbers in few signs that nobody misreads: Crockford's base 32, in small letters.</summary>
public static class Base32
{
    private const string Digits = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>Bits in a digit.</summary>
    private const int Bits = 5;

    /// <summary>The lowest bits of a number, the lowest first.</summary>
    /// <param name="number">The number.</param>
    /// <param name="digits">How many digits, from 1 to 6.</param>
    public static string Write(uint number, int digits) => string.Create(digits, number, static (signs, rest) =>
    {
        for (var i = 0; i < signs.Length; i++, rest >>= Bits) signs[i] = Digits[(int)(rest & 31)];
    });

    /// <summary>A number as <see cref="Write"/> has written it; null for anything else.</summary>
    public static uint? Read(ReadOnlySpan<char> signs)
    {
        var number = 0u;
        for (var i = signs.Length - 1; i >= 0; i--)
        {
            var digit = Digits.IndexOf(signs[i], StringComparison.Ordinal);
            if (digit < 0) return null;
            number = (number << Bits) | (uint)digit;
        }

        return number;
    }
}
