namespace Seeds.Engine.Dates;

/// <summary>The side of the equator that something lies on, which decides in which months a season falls.</summary>
public enum Hemisphere
{
    /// <summary>North of it: spring begins in March.</summary>
    North,

    /// <summary>South of it: spring begins in September.</summary>
    South,
}
