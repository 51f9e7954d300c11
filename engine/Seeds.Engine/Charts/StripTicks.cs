namespace Seeds.Engine.Charts;

/// <summary>Chooses the ticks of a strip: days, months, years, decades, centuries, …, as fine as their texts have room.</summary>
internal static class StripTicks
{
    private const int Most = 60; // more texts than that have room nowhere

    private static readonly ImmutableArray<int> DaySteps = [1, 5, 10, 15], MonthSteps = [1, 3, 6];

    private static readonly ImmutableArray<int> YearSteps =
        [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000];

    /// <summary>The ticks of one stretch and their texts, of the finest unit that gives two or more with room for each; else of the coarsest that gives one.</summary>
    public static (ImmutableArray<StripTick> Ticks, ImmutableArray<AxisLabel> Labels) Choose(StripSegment segment, StripDate text)
    {
        (ImmutableArray<StripTick> Ticks, ImmutableArray<AxisLabel> Labels)? coarse = null;
        foreach (var ticks in Units(segment.FirstDay, segment.LastDay))
        {
            if (ticks.IsEmpty) continue;
            var labels = ticks.Select(tick => AxisLabel.At(segment.At(tick.Day), text(tick.Year, tick.Month, tick.DayOfMonth), segment.Left, segment.Right)).ToImmutableArray();
            if (labels.Any(label => label.Width > segment.Right - segment.Left)) continue;
            if (AxisLabel.Fit(labels) && ticks.Length > 1) return (ticks, labels);
            coarse = (ticks, AxisLabel.Thin(labels));
        }

        return coarse ?? ([], []);
    }

    /// <summary>The ticks within a stretch, unit by unit from days to billions of years; units with too many are left out.</summary>
    private static IEnumerable<ImmutableArray<StripTick>> Units(double first, double last)
    {
        var days = last - first;
        foreach (var step in DaySteps.Where(step => days / step <= Most)) yield return Days(first, last, step);
        foreach (var step in MonthSteps.Where(step => days / step / 28 <= Most)) yield return Months(first, last, step);
        foreach (var step in YearSteps.Where(step => days / step / 365 <= Most)) yield return Years(first, last, step);
    }

    private static ImmutableArray<StripTick> Days(double first, double last, int step)
    {
        var ticks = ImmutableArray.CreateBuilder<StripTick>();
        for (var number = (long)Math.Ceiling(first); number <= last; number++)
        {
            var (year, month, day) = CivilDate.Of(number);
            if ((day - 1) % step == 0 && (step == 1 || day <= 31 - step)) ticks.Add(new StripTick(number, year, month, day));
        }

        return ticks.ToImmutable();
    }

    private static ImmutableArray<StripTick> Months(double first, double last, int step)
    {
        var ticks = ImmutableArray.CreateBuilder<StripTick>();
        for (var (year, month, _) = CivilDate.Of((long)Math.Floor(first)); ; month++)
        {
            if (month > 12) (year, month) = (year + 1, 1);
            var number = CivilDate.DayNumber(year, month, 1);
            if (number > last) return ticks.ToImmutable();
            if (number >= first && (month - 1) % step == 0) ticks.Add(new StripTick(number, year, month, null));
        }
    }

    /// <summary>Round years; of those before our era the round ones are those of their own count, 300 BC and not 301 BC, and year 1 stands between the two.</summary>
    private static ImmutableArray<StripTick> Years(double first, double last, int step)
    {
        var ticks = ImmutableArray.CreateBuilder<StripTick>();
        var (from, until) = (CivilDate.Of((long)Math.Floor(first)).Year, CivilDate.Of((long)Math.Floor(last)).Year);
        for (var multiple = Math.Floor(((double)from - 1) / step); multiple * step <= until; multiple++)
        {
            var round = multiple * step;
            var year = round < 0 ? round + 1 : round == 0 ? 1 : round;
            if (year > int.MaxValue) break;
            var number = CivilDate.DayNumber((int)year, 1, 1);
            if (number >= first && number <= last && (ticks.Count == 0 || ticks[^1].Day != number)) ticks.Add(new StripTick(number, (int)year, null, null));
        }

        return ticks.ToImmutable();
    }
}
