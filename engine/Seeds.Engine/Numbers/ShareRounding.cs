namespace Seeds.Engine.Numbers;

/// <summary>Tells whether a share or multiple in words is a record's number, as far as such words are exact.</summary>
internal static class ShareRounding
{
    /// <summary>Into how many parts a whole is cut, to the nearest of which a share is true: with a qualifier (<c>about half</c>: 45 to 55 %), and of a computed figure without one.</summary>
    private const decimal Rough = 10, Fine = 100;

    /// <summary>Whether a share says a value.</summary>
    /// <param name="number">The share, in the terms of the figure.</param>
    /// <param name="written">Its value; of a range that of one end.</param>
    /// <param name="value">The record's.</param>
    /// <param name="said">What qualifies it.</param>
    /// <param name="figure">The record.</param>
    public static bool IsSame(NumberFound number, decimal written, decimal value, Qualification said, FigureValue figure)
    {
        if (IsEndless(written) && Math.Round(written, value.Scale, MidpointRounding.AwayFromZero) == value) return true;
        var qualified = !said.IsNone || figure.Qualifier != Qualifier.None;
        if (!qualified && !figure.IsComputed) return false;
        var whole = figure.IsPercent ? 100m : 1m;
        if (number.Sense == NumberSense.Multiple) whole *= Rough; // about doubled: 1.5 to 2.5 times as much
        return FigureRounding.Round(value - written, whole / (qualified ? Rough : Fine), figure.Qualifier) == 0;
    }

    /// <summary>Whether no record can give a value in full, as a third of a hundred.</summary>
    private static bool IsEndless(decimal value) => value * 1_000_000 % 1 != 0;
}
