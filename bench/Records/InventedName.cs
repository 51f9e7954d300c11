namespace Seeds.Bench.Records;

/// <summary>
/// Names that no two records share and that are unlike every word of the articles, so that checks for slips in names and the care for
/// withheld names have their full work and nothing to report.
/// </summary>
internal static class InventedName
{
    /// <summary>How many names there are.</summary>
    public const int Count = 20 * 12 * 12 * 12;

    // Shares no factor with Count, so that names that follow each other are spread over the alphabet.
    private const long Stride = 12_347;

    private static readonly string[] First =
        ["Ba", "Ce", "Di", "Fo", "Gu", "Ha", "Je", "Ki", "Lo", "Mu", "Na", "Pe", "Ri", "So", "Tu", "Va", "We", "Yi", "Zo", "Qua"];

    private static readonly string[] Later = ["zu", "vo", "ka", "zi", "ve", "ko", "xa", "zo", "vu", "ki", "xe", "za"];

    /// <summary>The <paramref name="index"/>-th name of one of eight series, both counted from 0: <c>Kivozaxe</c>.</summary>
    public static string Of(int series, int index)
    {
        var n = (int)(((index * 8L) + series) * Stride % Count);
        return First[n % 20] + Later[n / 20 % 12] + Later[n / 240 % 12] + Later[n / 2_880];
    }
}
