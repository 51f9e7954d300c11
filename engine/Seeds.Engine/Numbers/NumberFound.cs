using Seeds.Engine.Text;

namespace Seeds.Engine.Numbers;

/// <summary>A number, or a range of numbers, read in running text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units from the start of the text: at its first digit, sign or number word.</param>
/// <param name="Length">In UTF-16 units: with the scale word, and of a range both ends; without qualifier, percent sign and unit.</param>
/// <param name="Min">The value; of a range its lower end.</param>
/// <param name="Max">The value again; of a range its upper end, in whichever order the text gives them.</param>
/// <param name="Step">
/// What one unit in the last place written is worth: 100,000 for <c>1.1 million</c>, 1 for <c>60</c> and for <c>390,000</c>,
/// 100 for <c>two hundred</c>, 0.1 for <c>2.5</c>; of a range the finer of its two ends.
/// </param>
/// <param name="IsPercent">Whether it is a number of hundredths: <c>18 %</c>, <c>18 per cent</c>, <c>18 في المئة</c>.</param>
/// <param name="Qualifier">The qualifier directly before or behind it; the one before wins.</param>
/// <param name="IsUpperBound">Whether the words around it make it a bound from above (<c>up to 60</c>, <c>fewer than 60</c>), which of the qualifiers only <see cref="Numbers.Qualifier.AtMost"/> says.</param>
/// <param name="HasDigits">Whether any part is written in digits, of whatever script.</param>
/// <param name="HasScale">Whether a word of scale from a hundred upwards is in it: <c>hundred</c>, <c>million</c>, <c>ألف</c>.</param>
/// <param name="IsDate">
/// Whether it is most likely part of a date: a day of the month beside a month's name, a year behind one, or a span of years
/// such as <c>2017–18</c>.
/// </param>
public sealed record NumberFound(
    int Start,
    int Length,
    decimal Min,
    decimal Max,
    decimal Step,
    bool IsPercent,
    Qualifier Qualifier,
    bool IsUpperBound,
    bool HasDigits,
    bool HasScale,
    bool IsDate)
{
    /// <summary>What its words of qualification say as well, where they are used for both; else none.</summary>
    public Qualifier AlsoQualifier { get; init; }

    /// <summary>Whether it is a range whose greater end is written first: <c>60 to 50</c>.</summary>
    public bool IsDescending { get; init; }

    /// <summary>Whether it names something and counts nothing: <c>Article 51</c>, <c>5 pm</c>.</summary>
    public bool IsName { get; init; }

    /// <summary>Whether it is a bare number of four digits that the words around it show to be no year: <c>2000 dead</c>.</summary>
    public bool IsCount { get; init; }

    /// <summary>Whether it is the age of somebody: <c>a 30-year-old</c>, <c>the man, 34, said</c>.</summary>
    public bool IsAge { get; init; }

    /// <summary>What it tells; the value of a share is a part of 1 (0.5 for <c>half</c>), that of a multiple how many times as much something is.</summary>
    public NumberSense Sense { get; init; }

    /// <summary>Whether it is a share or multiple in words that plain sentences are full of: <c>half</c>, <c>twice</c>.</summary>
    public bool IsLoose { get; init; }

    /// <summary>Whether it may be an ordinal and no share: <c>a third</c>.</summary>
    public bool IsDoubtful { get; init; }

    /// <summary>What else the same characters may mean: <c>2.5m</c> is 2.5 million, or 2.5 metres. Null mostly.</summary>
    public NumberFound? Otherwise { get; init; }

    /// <summary>The unit of measure behind it, or what is counted there, or the currency before it; null without one.</summary>
    public MeasureFound? Measure { get; init; }

    /// <summary>The share or multiple as a number of hundredths: of what is left when <paramref name="less"/> is taken off.</summary>
    internal NumberFound InHundredths(int less) => this with { Min = (Min - less) * 100, Max = (Max - less) * 100, Step = Step * 100, IsPercent = true };

    /// <summary>Of a range where its two ends are written, in the order of the text; null otherwise.</summary>
    internal (TextSpan First, TextSpan Second)? EndSpans { get; init; }

    /// <summary>The two ends of a range, each as a number of its own, in the order of the text; the number itself where it is no range.</summary>
    internal ImmutableArray<NumberFound> Ends => EndSpans is var (first, second) ? [Alone(first, IsDescending ? Max : Min), Alone(second, IsDescending ? Min : Max)] : [this];

    /// <summary>Where it ends: behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether two ends are written: <c>50 to 60</c>.</summary>
    public bool IsRange => Min != Max;

    private NumberFound Alone(TextSpan span, decimal value) => this with { Start = span.Start, Length = span.Length, Min = value, Max = value, IsDescending = false, EndSpans = null };
}
