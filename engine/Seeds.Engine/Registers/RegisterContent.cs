namespace Seeds.Engine.Registers;

/// <summary>What a register shows.</summary>
public sealed record RegisterContent
{
    /// <summary>What it holds, in a sentence.</summary>
    public required string Intro { get; init; }

    /// <summary>Maps and charts.</summary>
    public ImmutableArray<RegisterDrawing> Drawings { get; init; } = [];

    /// <summary>The data of the drawings as tables.</summary>
    public ImmutableArray<RegisterTable> Tables { get; init; } = [];

    /// <summary>The entries, in groups.</summary>
    public ImmutableArray<RegisterGroup> Groups { get; init; } = [];

    /// <summary>Whether the order of the entries is meaning, as in a chronology.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>What the register is about, as schema.org knows it: nodes of JSON-LD.</summary>
    public ImmutableArray<System.Text.Json.Nodes.JsonObject> StructuredData { get; init; } = [];
}
