namespace Seeds.Engine.Pipelines;

/// <summary>What a module may know besides its documents. Nothing in it changes while a phase runs.</summary>
/// <param name="Inputs">What the build reads.</param>
/// <param name="Corpus">All documents of all pipelines, as the phase before left them.</param>
/// <param name="Extensions">The page kinds and checks.</param>
/// <param name="Cancellation">Ends the build early.</param>
public sealed record BuildContext(BuildInputs Inputs, Corpus Corpus, Extensions Extensions, CancellationToken Cancellation)
{
    /// <summary>What was chosen.</summary>
    public BuildOptions Options => Inputs.Options;
}
