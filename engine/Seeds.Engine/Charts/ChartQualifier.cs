namespace Seeds.Engine.Charts;

/// <summary>How the figure stands to the number that is given for it; the shape of its mark shows it.</summary>
public enum ChartQualifier
{
    /// <summary>The figure is the number: a dot.</summary>
    None,

    /// <summary>Near the number, on either side: a hollow dot with a soft edge.</summary>
    About,

    /// <summary>More than the number: an arrow to higher values behind the dot.</summary>
    Over,

    /// <summary>The number or more: an arrow to higher values behind the dot.</summary>
    AtLeast,

    /// <summary>The number or less: an arrow to lower values before the dot.</summary>
    AtMost,

    /// <summary>Somewhat less than the number: a faded approach from lower values to the dot.</summary>
    Nearly,
}
