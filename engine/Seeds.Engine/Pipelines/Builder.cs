using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;

namespace Seeds.Engine.Pipelines;

/// <summary>
/// Runs a recipe.
/// 1. For each phase in turn, every pipeline runs its modules on its own documents; all see the corpus of the phase before.
/// 2. Between two phases the documents of all pipelines are frozen into the next corpus. 3. Behind Process the page kinds add
/// the documents that no file gives. 4. The documents with content are the output.
/// A pure function: the same recipe and inputs give the same result, whatever the number of threads.
/// </summary>
public static class Builder
{
    /// <summary>Builds a site.</summary>
    /// <exception cref="OperationCanceledException">The build was ended early.</exception>
    public static async ValueTask<BuildResult> RunAsync(Recipe recipe, BuildInputs inputs, CancellationToken cancellation)
    {
        var state = recipe.Pipelines.ToDictionary(p => p.Name, _ => ImmutableArray<Document>.Empty, StringComparer.Ordinal);
        var diagnostics = new List<Diagnostic>();
        var corpus = Corpus.Empty;
        foreach (var phase in Enum.GetValues<Phase>())
        {
            var context = new BuildContext(inputs, corpus, recipe.Extensions, cancellation);
            foreach (var pipeline in recipe.Pipelines)
            {
                state[pipeline.Name] = await RunPhaseAsync(pipeline, phase, state[pipeline.Name], context, diagnostics);
            }

            if (phase != Phase.Output) corpus = Freeze(recipe, phase, state, corpus);
        }

        var outputs = state.Values.SelectMany(d => d).Where(d => d.Content is not null).OrderBy(d => d.Address.Path, StringComparer.Ordinal).ToImmutableArray();
        return new BuildResult(outputs, DiagnosticOrder.Sort(diagnostics), outputs.Count(d => d.Page is not null));
    }

    private static async ValueTask<ImmutableArray<Document>> RunPhaseAsync(
        Pipeline pipeline, Phase phase, ImmutableArray<Document> documents, BuildContext context, List<Diagnostic> diagnostics)
    {
        foreach (var module in pipeline.ModulesOf(phase))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var result = await module.RunAsync(documents, context);
            documents = result.Documents;
            diagnostics.AddRange(result.Diagnostics);
        }

        return documents;
    }

    /// <summary>Freezes a phase. Behind Process each document has its final address, which its pipeline must go on with.</summary>
    private static Corpus Freeze(Recipe recipe, Phase phase, Dictionary<string, ImmutableArray<Document>> state, Corpus before)
    {
        if (phase == Phase.PostProcess) return before;
        var documents = state.Values.SelectMany(d => d).ToImmutableArray();
        if (phase == Phase.Process) documents = documents.AddRange(recipe.Extensions.PageKinds.SelectMany(k => k.Add(documents)));
        var corpus = Corpus.Freeze(documents, parsed: phase == Phase.Process);
        if (corpus.Clashes.IsEmpty) return corpus;
        var moved = corpus.Clashes.ToDictionary(c => c.Second.Path, c => c.Second, StringComparer.Ordinal);
        foreach (var pipeline in recipe.Pipelines)
        {
            state[pipeline.Name] = [.. state[pipeline.Name].Select(d => moved.GetValueOrDefault(d.Path, d))];
        }

        return corpus;
    }
}
