using System.Collections.Immutable;
using System.Globalization;

namespace Seeds.Bench;

/// <summary>One measure of ours as a part of another's, and the bar it must not pass.</summary>
/// <param name="Pages">The size of the site, in pages.</param>
/// <param name="Measure">What is compared.</param>
/// <param name="Ratio">Our median divided by the other's.</param>
/// <param name="Bar">The highest ratio that is good enough; <see langword="null"/> where none is set.</param>
internal sealed record Comparison(int Pages, string Measure, double Ratio, double? Bar)
{
    /// <summary>Whether the bar is met; <see langword="null"/> where none is set.</summary>
    public bool? IsMet => Bar is { } bar ? Ratio <= bar : null;

    /// <summary>The bar as reports give it.</summary>
    public string BarText => Bar is { } bar ? string.Create(CultureInfo.InvariantCulture, $"<= {bar:F1}") : "none";

    /// <summary>Whether the bar is met, as reports give it.</summary>
    public string MetText => IsMet switch { true => "yes", false => "NO", null => "-" };

    /// <summary>Wall time, processor time and memory of one size of site, beside Hugo's.</summary>
    public static ImmutableArray<Comparison> Of(Measurement ours, Measurement hugo) =>
    [
        new(ours.Pages, "wall", ours.Wall.Median / hugo.Wall.Median, WallBar(ours.Pages)),
        new(ours.Pages, "CPU", ours.Cpu.Median / hugo.Cpu.Median, null),
        new(ours.Pages, "memory", ours.Memory.Median / hugo.Memory.Median, MemoryBar(ours.Pages)),
    ];

    private static double? WallBar(int pages) => pages switch
    {
        1_000 => 0.8,
        10_000 => 0.5,
        _ => null,
    };

    private static double? MemoryBar(int pages) => pages is 1_000 or 10_000 ? 0.5 : null;
}
