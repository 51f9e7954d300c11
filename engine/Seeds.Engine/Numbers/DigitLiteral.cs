namespace Seeds.Engine.Numbers;

/// <summary>A number written in digits.</summary>
/// <param name="Start">Where it begins, in UTF-16 units: at its sign or first digit.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="Value">Its value, without a scale.</param>
/// <param name="Step">What one unit in the last place written is worth.</param>
/// <param name="Digits">How many digits it has, when it is written in nothing else; else 0.</param>
/// <param name="Scale">The scale written together with it (<c>1.1m</c>), 1 for none.</param>
internal sealed record DigitLiteral(int Start, int End, decimal Value, decimal Step, int Digits, decimal Scale = 1)
{
    /// <summary>What the number tells, where its notation says so: <c>1/2</c> and <c>½</c> are shares, <c>3:1</c> is a multiple.</summary>
    public NumberSense Sense { get; init; }
}
