namespace Seeds.Engine.Pipelines;

/// <summary>How a site is made: its pipelines, and where page kinds and checks are found.</summary>
/// <param name="Extensions">The page kinds and checks.</param>
/// <param name="Pipelines">The pipelines; their order does not matter, that of their modules does.</param>
public sealed record Recipe(Extensions Extensions, params ImmutableArray<Pipeline> Pipelines)
{
    /// <summary>What runs behind all pipelines, on the files of the whole site, and may add some that are made of the others.</summary>
    public ImmutableArray<IModule> Closing { get; init; } = [];
}
