namespace Seeds.Engine.Records.Formulas;

/// <summary>An arithmetic expression over figures. A closed union of its forms.</summary>
public abstract record Formula
{
    /// <summary>Its value.</summary>
    /// <param name="valueOf">The value of a figure; null when it has none.</param>
    /// <returns>The value; null when a figure in it has none or it divides by nought or overflows.</returns>
    public abstract decimal? Evaluate(Func<string, decimal?> valueOf);

    /// <summary>The keys of the figures in it.</summary>
    public abstract IEnumerable<string> Keys { get; }

    /// <summary>A number.</summary>
    /// <param name="Value">The number.</param>
    public sealed record Number(decimal Value) : Formula
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Keys => [];

        /// <inheritdoc/>
        public override decimal? Evaluate(Func<string, decimal?> valueOf) => Value;
    }

    /// <summary>A figure.</summary>
    /// <param name="Key">Its key.</param>
    public sealed record Figure(string Key) : Formula
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Keys => [Key];

        /// <inheritdoc/>
        public override decimal? Evaluate(Func<string, decimal?> valueOf) => valueOf(Key);
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
        public override decimal? Evaluate(Func<string, decimal?> valueOf)
        {
            if (Left.Evaluate(valueOf) is not { } left || Right.Evaluate(valueOf) is not { } right) return null;
            try
            {
                return Sign switch
                {
                    '+' => left + right,
                    '-' => left - right,
                    '*' => left * right,
                    _ => right == 0 ? null : left / right,
                };
            }
            catch (OverflowException)
            {
                return null; // decimal has no value for it, and no way to ask beforehand
            }
        }
    }
}
