namespace Seeds.Engine.Numbers;

/// <summary>What a number in a text tells.</summary>
public enum NumberSense
{
    /// <summary>How many or how much there is: <c>60</c>, <c>18 %</c>, <c>2.5 km</c>.</summary>
    Count,

    /// <summary>A part of a whole: <c>half</c>, <c>two thirds</c>, <c>one in five</c>, <c>¾</c>.</summary>
    Share,

    /// <summary>How many times as much something is as before, or as something else: <c>doubled</c>, <c>tenfold</c>, <c>2x</c>, <c>3:1</c>.</summary>
    Multiple,
}
