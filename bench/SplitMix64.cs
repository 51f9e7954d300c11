namespace Seeds.Bench;

/// <summary>
/// A small pseudo-random generator whose sequence is fixed by its seed on every machine and runtime.
/// Source: Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators", OOPSLA 2014, section 5.
/// Not for secrets.
/// </summary>
internal sealed class SplitMix64(ulong seed)
{
    private const ulong GoldenGamma = 0x9E3779B97F4A7C15;

    private ulong _state = seed;

    /// <summary>A generator for one item of a series, independent of how many numbers the other items draw.</summary>
    public static SplitMix64 ForItem(ulong seed, int item) => new(Mix(seed + (GoldenGamma * ((ulong)item + 1))));

    /// <summary>The next whole number, evenly from 0 up to, but not including, <paramref name="bound"/> (1 or more).</summary>
    public int Below(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);

        // The high half of a 64 by 64 bit product maps the full range onto the bound without a modulo's bias.
        return (int)Math.BigMul(Next(), (ulong)bound, out _);
    }

    /// <summary>The next whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    private ulong Next()
    {
        _state += GoldenGamma;
        return Mix(_state);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
