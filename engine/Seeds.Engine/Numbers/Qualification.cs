namespace Seeds.Engine.Numbers;

/// <summary>What the words around a number say of it.</summary>
/// <param name="Qualifier">The qualifier; none where there is none, and for a bound from above.</param>
/// <param name="IsUpperBound">Whether the number is a bound from above.</param>
internal readonly record struct Qualification(Qualifier Qualifier, bool IsUpperBound)
{
    /// <summary>What the words say as well, where a language uses them for both: <c>60+</c> is <i>60 or more</i> to some and <i>more than 60</i> to others.</summary>
    public Qualifier Also { get; init; }

    /// <summary>Whether nothing is said.</summary>
    public bool IsNone => Qualifier == Qualifier.None && !IsUpperBound;
}
