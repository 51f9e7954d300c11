namespace Seeds.Engine.Records.Fields;

/// <summary>The bounds of a number, both inclusive.</summary>
/// <param name="least">The least value.</param>
/// <param name="greatest">The greatest value.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class WithinAttribute(double least, double greatest) : Attribute
{
    /// <summary>The least value.</summary>
    public double Least => least;

    /// <summary>The greatest value.</summary>
    public double Greatest => greatest;
}
