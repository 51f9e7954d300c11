namespace Seeds.Engine.Text;

/// <summary>The hash FNV-1a of 32 bits: short, the same everywhere, and no secret.</summary>
public static class Fnv1a
{
    /// <summary>The hash of nothing.</summary>
    public const uint Start = 2166136261;

    private const uint Prime = 16777619;

    /// <summary>The hash with one byte more.</summary>
    public static uint Add(uint hash, byte next) => unchecked((hash ^ next) * Prime);

    /// <summary>The hash with two bytes more, those of a UTF-16 code unit, the lower first.</summary>
    public static uint Add(uint hash, char next) => Add(Add(hash, (byte)next), (byte)(next >> 8));
}
