using Seeds.Engine.Text;

namespace Seeds.Engine.Numbers;

/// <summary>Judges whether the text of a mention says what its figure record says.</summary>
public static class FigureAgreement
{
    /// <summary>
    /// Holds a mention against its record. A text without a number agrees. A number must be the record's; where the text or the record
    /// has a qualifier, or the figure is computed, it may be rounded to the precision written, in the direction that keeps the
    /// qualifier true (behind a qualifier, zeros at the end count as rounded: <c>about 400</c> for 397). Of a range the text gives both ends, the
    /// smaller first, or a number within it with <i>about</i>. A number with another unit of the same kind (<c>2.1 miles</c> for 3.4 km) is turned into it.
    /// A share or multiple (<c>half</c>, <c>doubled</c>) is compared with a figure in hundredths or a pure number, and is a wrong unit at all others. The record's qualifier must stand in the text or directly around it; one that the
    /// record does not have is a fault, save an <i>about</i> before a number that is rounded. Of several numbers in the text one that
    /// agrees is enough; of several faults the least is reported.
    /// </summary>
    /// <param name="before">Plain text before the mention in its sentence; its last 60 characters are enough.</param>
    /// <param name="text">Plain text of the mention.</param>
    /// <param name="after">Plain text behind it in its sentence; 60 characters are enough.</param>
    /// <param name="figure">What the record says.</param>
    /// <param name="words">The number words of the text's language.</param>
    public static Agreement Judge(string before, string text, string after, FigureValue figure, NumberWords words)
    {
        var whole = new NumberText(before + text + after, words);
        var (start, end) = (before.Length, before.Length + text.Length);
        var around = whole.QualifierBefore(start) is { IsNone: false } ahead ? ahead : whole.QualifierBehind(end);
        var judged = Candidates(before, text, after, whole, figure, words).Select(n => Judge(n, around, figure)).Where(j => !IsMute(j, figure)).ToImmutableArray();
        if (judged.Any(j => !j.Number.IsLoose)) judged = judged.RemoveAll(j => j.Number.IsLoose && j.Fault != AgreementFault.None);
        if (judged.IsEmpty) return new Agreement(AgreementFault.None, null, "", figure, figure.Qualifier);
        var least = judged.MinBy(j => Weight(j.Fault))!;
        var stated = least.Fault == AgreementFault.None ? judged.Where(j => j.Fault == AgreementFault.None) : [least];
        return new Agreement(least.Fault, least.Number with { Start = least.Number.Start - start }, Written(before + text + after, least), figure, least.Expected)
        {
            Stated = [.. stated.Select(j => new TextSpan(j.Number.Start - start, j.Number.Length)).Distinct()],
        };
    }

    /// <summary>What comes of one number, with the qualifier that was found at it or around the mention.</summary>
    private sealed record Judged(NumberFound Number, AgreementFault Fault, Qualifier Expected);

    private static Judged Judge(NumberFound number, Qualification around, FigureValue figure)
    {
        var said = new Qualification(number.Qualifier, number.IsUpperBound) { Also = number.AlsoQualifier };
        if (said.IsNone) said = around;
        var (fault, expected) = Fault(number, said, figure);
        return new Judged(number with { Qualifier = said.Qualifier, IsUpperBound = said.IsUpperBound }, fault, expected);
    }

    /// <summary>Whether nothing is said of a fault: the number is a date, or may be no share where the record is none either.</summary>
    private static bool IsMute(Judged judged, FigureValue figure)
    {
        if (judged.Fault == AgreementFault.None) return false;
        return judged.Number.IsDate || (judged.Number.IsDoubtful && !figure.IsPercent && !figure.IsRatio);
    }

    private static string Written(string text, Judged judged)
    {
        var number = judged.Number;
        if (judged.Fault != AgreementFault.WrongUnit || number.Measure is not { } measure) return text[number.Start..number.End];
        return text[Math.Min(number.Start, measure.Start)..Math.Max(number.End, measure.End)];
    }

    /// <summary>
    /// The numbers that the mention's text may mean, read in their surroundings. A mention of one end of a range may mean that end
    /// (<c>between [50] and [60]</c>), and digits that a blank parts from those before it may be a number of their own (<c>of 60 [193] died</c>).
    /// </summary>
    private static IEnumerable<NumberFound> Candidates(string before, string text, string after, NumberText whole, FigureValue figure, NumberWords words)
    {
        var (start, end) = (before.Length, before.Length + text.Length);
        foreach (var number in whole.Numbers().Where(n => n.Start < end && n.End > start))
        {
            yield return number;
            if (number.Otherwise is { Measure.Unit.Base: var kind } other && kind == figure.Measure?.Base) yield return other;
            if (number.IsRange && (number.Start < start || number.End > end))
            {
                foreach (var alone in number.Ends.Where(n => n.Start < end && n.End > start)) yield return alone;
            }
            else if (number.Start < start && number.Max >= 0 && char.IsWhiteSpace(before[^1]))
            {
                foreach (var alone in NumberReader.Find(text + after, words).Where(n => n.Start < text.Length)) yield return alone with { Start = alone.Start + start };
            }
            else if (number.Start >= start && number.End > end && !number.HasDigits && after[0] == ',')
            {
                foreach (var alone in NumberReader.Find(before + text, words).Where(n => n.Start == number.Start)) yield return alone; // [one thousand], one hundred of them children
            }
        }
    }

    private static (AgreementFault Fault, Qualifier Expected) Fault(NumberFound number, Qualification said, FigureValue figure)
    {
        if (number.Sense != NumberSense.Count) return FaultInShare(number, said, figure);
        if (number.IsPercent && figure.IsRatio) return FaultInUnit(number with { Min = number.Min / 100, Max = number.Max / 100, Step = number.Step / 100, IsPercent = false }, said, figure);
        if (number.Measure is not { Unit: var unit } || figure.Measure is not { } own || unit == own) return FaultInUnit(number, said, figure);
        if (unit.Base != own.Base) return (AgreementFault.WrongUnit, figure.Qualifier);
        var (fault, expected) = FaultInUnit(number, said, figure.In(unit));
        return (fault == AgreementFault.WrongNumber ? AgreementFault.WrongUnit : fault, expected);
    }

    /// <summary>
    /// A share is a number of hundredths, or a pure number; a multiple is a pure number, or by how many hundredths something grew (doubled: by
    /// 100 %) or to how many (to 200 %). <c>Twice</c> may count as well.
    /// </summary>
    private static (AgreementFault Fault, Qualifier Expected) FaultInShare(NumberFound number, Qualification said, FigureValue figure)
    {
        if (figure.IsRatio) return FaultInUnit(number, said, figure);
        if (figure.IsPercent)
        {
            var of = FaultInUnit(number.InHundredths(0), said, figure);
            if (number.Sense != NumberSense.Multiple || of.Fault == AgreementFault.None) return of;
            var by = FaultInUnit(number.InHundredths(1), said, figure);
            return Weight(by.Fault) < Weight(of.Fault) ? by : of;
        }

        var counted = FaultInUnit(number, said, figure);
        return number.IsLoose && number.Sense == NumberSense.Multiple && counted.Fault == AgreementFault.None ? counted : (AgreementFault.WrongUnit, figure.Qualifier);
    }

    private static (AgreementFault Fault, Qualifier Expected) FaultInUnit(NumberFound number, Qualification said, FigureValue figure)
    {
        if (number.IsPercent != figure.IsPercent) return (AgreementFault.WrongNumber, figure.Qualifier);
        if (figure.IsRange && !number.IsRange) return WithinRange(number, said, figure);
        if (number.IsRange != figure.IsRange) return (AgreementFault.WrongNumber, figure.Qualifier);
        var low = Math.Min(figure.Min, figure.Max);
        var high = Math.Max(figure.Min, figure.Max);
        if (!IsSame(number, number.Min, low, said, figure) || !IsSame(number, number.Max, high, said, figure)) return (AgreementFault.WrongNumber, figure.Qualifier);
        if (number.IsDescending) return (AgreementFault.UpsideDown, figure.Qualifier);
        return (QualifierFault(said, figure, number.Min != low || number.Max != high), figure.Qualifier);
    }

    private static (AgreementFault Fault, Qualifier Expected) WithinRange(NumberFound number, Qualification said, FigureValue figure)
    {
        var within = number.Min >= Math.Min(figure.Min, figure.Max) && number.Min <= Math.Max(figure.Min, figure.Max);
        var fault = !within ? AgreementFault.WrongNumber
            : said.IsNone ? AgreementFault.MissingQualifier
            : said.Qualifier != Qualifier.About || figure.Qualifier is not (Qualifier.None or Qualifier.About) ? AgreementFault.WrongQualifier
            : AgreementFault.None;
        return (fault, Qualifier.About);
    }

    private static bool IsSame(NumberFound number, decimal written, decimal value, Qualification said, FigureValue figure)
    {
        if (written == value) return true;
        if (number.Sense != NumberSense.Count) return ShareRounding.IsSame(number, written, value, said, figure);
        var step = number.Step;
        var qualified = !said.IsNone || figure.Qualifier != Qualifier.None;
        if (!qualified && !figure.IsComputed) return false;
        if (FigureRounding.Round(value, step, figure.Qualifier) == written) return true;
        return qualified && FigureRounding.OpenStep(written) is var open && open > step && FigureRounding.Round(value, open, figure.Qualifier) == written;
    }

    private static AgreementFault QualifierFault(Qualification said, FigureValue figure, bool isRounded)
    {
        if (said.IsUpperBound) return figure.Qualifier == Qualifier.AtMost ? AgreementFault.None : AgreementFault.WrongQualifier;
        if (said.Qualifier == figure.Qualifier || (said.Also != Qualifier.None && said.Also == figure.Qualifier)) return AgreementFault.None;
        if (said.IsNone) return AgreementFault.MissingQualifier;
        var isRoundedAbout = figure.Qualifier == Qualifier.None && said.Qualifier == Qualifier.About && (isRounded || figure.IsComputed);
        return isRoundedAbout ? AgreementFault.None : AgreementFault.WrongQualifier;
    }

    /// <summary>How grave a fault is: the right number with a wrong qualifier is nearer to the record than a wrong number.</summary>
    private static int Weight(AgreementFault fault) => fault switch
    {
        AgreementFault.None => 0,
        AgreementFault.MissingQualifier or AgreementFault.UpsideDown => 1,
        AgreementFault.WrongQualifier => 2,
        _ => 3,
    };
}
