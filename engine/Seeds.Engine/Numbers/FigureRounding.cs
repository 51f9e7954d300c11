namespace Seeds.Engine.Numbers;

/// <summary>Rounds a figure so that its qualifier stays true.</summary>
internal static class FigureRounding
{
    /// <summary>
    /// The value in whole steps: down where the truth is greater (over 1,180,000 is not over 1.2 million), up where it is
    /// less, else to the nearest, halves away from zero.
    /// </summary>
    public static decimal Round(decimal value, decimal step, Qualifier qualifier)
    {
        var steps = value / step;
        return step * (qualifier switch
        {
            Qualifier.Over or Qualifier.AtLeast => Math.Floor(steps),
            Qualifier.AtMost or Qualifier.Nearly => Math.Ceiling(steps),
            _ => Math.Round(steps, MidpointRounding.AwayFromZero),
        });
    }

    /// <summary>The largest power of ten that divides a whole number: what its zeros at the end leave open once a qualifier says that it is not exact.</summary>
    public static decimal OpenStep(decimal value)
    {
        decimal step = 1;
        while (value != 0 && value % (step * 10) == 0) step *= 10;
        return step;
    }
}
