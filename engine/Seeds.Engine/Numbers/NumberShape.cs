namespace Seeds.Engine.Numbers;

/// <summary>How a language writes numbers in digits.</summary>
/// <param name="Digits">The ten digits, zero first.</param>
/// <param name="Group">Between groups of three digits; empty where a language does not group.</param>
/// <param name="Decimal">Before the decimals.</param>
internal sealed record NumberShape(string Digits, string Group, char Decimal)
{
    private const string Western = "0123456789";

    /// <summary>
    /// Reads the shape from two words of the theme: the ten digits, and the number 1234.5 as the language writes it, from which both
    /// signs are seen. What is malformed is taken as in English, so that a slip in a translation breaks no build.
    /// </summary>
    public static NumberShape Read(string digits, string sample)
    {
        var ten = digits.Length == 10 && digits.All(char.IsDigit) ? digits : Western;
        var signs = sample.Length is 6 or 7 && char.IsDigit(sample[0]) && char.IsDigit(sample[^1]) && !char.IsDigit(sample[^2]);
        if (!signs) return new NumberShape(ten, ",", '.');
        var group = sample.Length == 7 && !char.IsDigit(sample[1]) ? sample[1].ToString() : "";
        return new NumberShape(ten, group, sample[^2]);
    }
}
