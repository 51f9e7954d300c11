using System.Collections.Immutable;

namespace Seeds.Bench;

/// <summary>What the user asked for.</summary>
internal sealed record BenchOptions
{
    /// <summary>The sizes of site, in pages, in the order they are measured; 1 to 50,000 each.</summary>
    public ImmutableArray<int> Pages { get; init; } = [1_000, 10_000];

    /// <summary>How often each tool builds each site; 1 to 99.</summary>
    public int Runs { get; init; } = 3;

    /// <summary>The folder to work in, absent or empty; <see langword="null"/> for one in the system's temporary folder.</summary>
    public string? WorkFolder { get; init; }

    /// <summary>Whether the generated sites and the last output of each tool stay.</summary>
    public bool Keep { get; init; }

    /// <summary>The one tool to measure; <see langword="null"/> for both.</summary>
    public Tool? Only { get; init; }

    /// <summary>Whether the report is also written to <c>bench/results.md</c>.</summary>
    public bool Write { get; init; }

    /// <summary>Whether to measure what records cost, in place of the comparison with Hugo.</summary>
    public bool Records { get; init; }

    /// <summary>Whether to show how the command is used, and do nothing else.</summary>
    public bool Help { get; init; }

    /// <summary>The tools to measure, in turn.</summary>
    public ImmutableArray<Tool> Tools => Records ? [Tool.Seeds] : Only is { } tool ? [tool] : [Tool.Seeds, Tool.Hugo];
}
