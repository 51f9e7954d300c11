namespace Seeds.Engine.Pipelines;

/// <summary>A named list of modules in four phases.</summary>
/// <param name="Name">Its name, for people.</param>
public sealed record Pipeline(string Name)
{
    /// <summary>Modules that choose files.</summary>
    public ImmutableArray<IModule> Input { get; init; } = [];

    /// <summary>Modules that work on each document by itself.</summary>
    public ImmutableArray<IModule> Process { get; init; } = [];

    /// <summary>Modules that see the whole site as the Process phase left it.</summary>
    public ImmutableArray<IModule> PostProcess { get; init; } = [];

    /// <summary>Modules that give what is to be written.</summary>
    public ImmutableArray<IModule> Output { get; init; } = [];

    /// <summary>The modules of one phase.</summary>
    public ImmutableArray<IModule> ModulesOf(Phase phase) => phase switch
    {
        Phase.Input => Input,
        Phase.Process => Process,
        Phase.PostProcess => PostProcess,
        Phase.Output => Output,
        _ => throw new ArgumentOutOfRangeException(nameof(phase)),
    };
}
