namespace Seeds.Engine.Records.Formulas;

/// <summary>An arithmetic expression over figures. A closed union of its forms.</summary>
public abstract record Formula
{
    /// <summary>What is known of its value. A figure that stands in it twice counts as two, so that a range may come out wider than it need be.</summary>
    /// <param name="valueOf">What is known of a figure's value; null when nothing is.</param>
    /// <returns>The value; null when a figure in it has none, it divides by what may be nought, or it overflows.</returns>
    public abstract Estimate? Evaluate(Func<string, Estimate?> valueOf);

    /// <summary>The keys of the figures in it.</summary>
    public abstract IEnumerable<string> Keys { get; }

    /// <summary>A number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : Formula
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Keys => [];

        /// <inheritdoc/>
        public override Estimate? Evaluate(Func<string, Estimate?> valueOf) => Estimate.Exactly(Value);
    }

    /// <summary>A figure.</summary>
    /// <param name="Key">Its key.</param>
    public sealed record Figure(string Key) : Formula
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Keys => [Key];

        /// <inheritdoc/>
        public override Estimate? Evaluate(Func<string, Estimate?> valueOf) => valueOf(Key);
    }

    /// <summary>Two expressions with a sign between them.</summary>
    /// <param name="Sign"><c>+ - * /</c>.</param>
    /// <param name="Left">The first.</param>
    /// <param name="Right">The second.</param>
    public sealed record Operation(char Sign, Formula Left, Formula Right) : Formula
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Keys => Left.Keys.Concat(Right.Keys);

        /// <inheritdoc/>
        public override Estimate? Evaluate(Func<string, Estimate?> valueOf)
        {
            if (Left.Evaluate(valueOf) is not { } left || Right.Evaluate(valueOf) is not { } right) return null;
            try
            {
                return Sign switch
                {
                    '+' => left + right,
                    '-' => left - right,
                    '*' => left * right,
                    _ => Estimate.Divide(left, right),
                };
            }
            catch (OverflowException)
            {
                return null; // decimal has no value for it, and no way to ask beforehand
            }
        }
    }
}
