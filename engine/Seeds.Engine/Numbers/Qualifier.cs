namespace Seeds.Engine.Numbers;

/// <summary>How a written number stands to the true value.</summary>
public enum Qualifier
{
    /// <summary>The true value is the number.</summary>
    None,

    /// <summary>The true value is near the number, on either side: <c>about 60</c>.</summary>
    About,

    /// <summary>The true value is greater than the number: <c>more than 60</c>.</summary>
    Over,

    /// <summary>The true value is the number or greater: <c>at least 60</c>, <c>60 or more</c>.</summary>
    AtLeast,

    /// <summary>The true value is the number or smaller: <c>at most 60</c>, <c>up to 60</c>.</summary>
    AtMost,

    /// <summary>The true value is a little less than the number: <c>nearly 60</c>.</summary>
    Nearly,
}
