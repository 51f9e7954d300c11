namespace Seeds.Engine.Dates;

/// <summary>A season of a year, independent of the hemisphere (EDTF, level 1, Seasons). The values are those that EDTF writes in place of a month.</summary>
public enum EdtfSeason
{
    /// <summary>Spring.</summary>
    Spring = 21,

    /// <summary>Summer.</summary>
    Summer = 22,

    /// <summary>Autumn.</summary>
    Autumn = 23,

    /// <summary>Winter.</summary>
    Winter = 24,
}
