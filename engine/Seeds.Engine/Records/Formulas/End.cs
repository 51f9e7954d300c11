namespace Seeds.Engine.Records.Formulas;

/// <summary>One end of what a number may be.</summary>
/// <param name="At">The number that was given for it.</param>
/// <param name="Beyond">How far beyond it the truth may lie: below a lower end, above an upper one.</param>
/// <param name="IsLeftOut">Whether the truth is not this number itself: <c>over 60</c>, <c>nearly 60</c>.</param>
public readonly record struct End(decimal At, Beyond Beyond = Beyond.None, bool IsLeftOut = false)
{
    /// <summary>The end that follows from two.</summary>
    /// <param name="at">The number that follows from theirs.</param>
    /// <param name="a">The one.</param>
    /// <param name="b">The other.</param>
    public static End From(decimal at, End a, End b) => new(at, a.Beyond > b.Beyond ? a.Beyond : b.Beyond, a.IsLeftOut || b.IsLeftOut);
}
