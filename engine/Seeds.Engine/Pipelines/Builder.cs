using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Pipelines;

/// <summary>
/// Runs a recipe.
/// 1. For each phase in turn, every pipeline runs its modules on its own documents; all see the corpus of the phase before.
/// 2. Between two phases the documents of all pipelines are frozen into the next corpus. 3. Behind Process the page kinds add
/// the documents that no file gives. 4. The documents with content are the output, to which the closing modules add what is made of it.
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
        var corpus = Corpus.Start(PresentationReader.Read(inputs.Theme), inputs.Options.Today);
        foreach (var phase in Enum.GetValues<Phase>())
        {
            var context = new BuildContext(inputs, corpus, recipe.Extensions, cancellation);
            foreach (var pipeline in recipe.Pipelines)
            {
                var result = await RunPhaseAsync(pipeline, phase, state[pipeline.Name], context);
                state[pipeline.Name] = result.Documents;
                diagnostics.AddRange(result.Diagnostics);
            }

            corpus = corpus.After(phase, state.Values.SelectMany(d => d), recipe.Extensions);
        }

        var outputs = Sorted(state.Values.SelectMany(d => d));
        foreach (var module in recipe.Closing)
        {
            var result = await module.RunAsync(outputs, new BuildContext(inputs, corpus, recipe.Extensions, cancellation));
            outputs = Sorted(result.Documents);
            diagnostics.AddRange(result.Diagnostics);
        }

        return new BuildResult(outputs, DiagnosticOrder.Sort(diagnostics), outputs.Count(d => d.Page is not null), corpus);
    }

    private static ImmutableArray<Document> Sorted(IEnumerable<Document> documents) => [.. documents.Where(d => d.Content is not null).OrderBy(d => d.Address.Path, StringComparer.Ordinal)];

    /// <summary>Runs one phase of one pipeline; for hosts that bring an order of phases of their own.</summary>
    /// <param name="pipeline">The pipeline.</param>
    /// <param name="phase">The phase.</param>
    /// <param name="documents">What the pipeline's phase before gave.</param>
    /// <param name="context">What the modules may know: the corpus of the phase before.</param>
    public static async ValueTask<ModuleResult> RunPhaseAsync(Pipeline pipeline, Phase phase, ImmutableArray<Document> documents, BuildContext context)
    {
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        documents = context.Corpus.Settled(documents);
        foreach (var module in pipeline.ModulesOf(phase))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var result = await module.RunAsync(documents, context);
            documents = result.Documents;
            diagnostics.AddRange(result.Diagnostics);
        }

        return new ModuleResult(documents, diagnostics.ToImmutable());
    }
}
