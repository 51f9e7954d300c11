namespace Seeds.Engine.Numbers;

/// <summary>A number read from the pieces of a text.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Step">What one unit in the last place written is worth.</param>
/// <param name="Unit">The largest scale in it: smaller numbers may be added (<c>two hundred</c> and <c>six</c>), larger scales may multiply it.</param>
/// <param name="Next">The piece behind it.</param>
/// <param name="HasDigits">Whether it has digits.</param>
/// <param name="IsScaled">Whether its last word is a scale, or its digits have one written together with them.</param>
internal readonly record struct ReadNumber(decimal Value, decimal Step, decimal Unit, int Next, bool HasDigits, bool IsScaled)
{
    /// <summary>The number times a scale.</summary>
    public ReadNumber Times(decimal scale, int next) => this with { Value = Value * scale, Step = Step * scale, Unit = scale, Next = next, IsScaled = true };
}
