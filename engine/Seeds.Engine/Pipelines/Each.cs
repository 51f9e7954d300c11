using System.Runtime.InteropServices;
using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;

namespace Seeds.Engine.Pipelines;

/// <summary>Applies a pure function to each document or other thing, on several threads, results in the order of the things.</summary>
public static class Each
{
    /// <summary>Maps documents; one whose result is null is dropped.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="context">The context, for the number of threads and the end of the build.</param>
    /// <param name="map">Gives the changed document, or null, and its faults.</param>
    public static ModuleResult Document(
        ImmutableArray<Document> documents, BuildContext context, Func<Document, (Document? Document, ImmutableArray<Diagnostic> Faults)> map)
    {
        var results = Of(documents, context, map);
        return new ModuleResult(
            [.. results.Where(r => r.Document is not null).Select(r => r.Document!)],
            [.. results.SelectMany(r => r.Faults)]);
    }

    /// <summary>Maps things. Each thread takes the next one when it is done with one, so that a few that take long do not keep all others waiting.</summary>
    /// <param name="things">The things, those that take longest best first.</param>
    /// <param name="context">The context, for the number of threads and the end of the build.</param>
    /// <param name="map">What becomes of one.</param>
    public static ImmutableArray<TResult> Of<T, TResult>(ImmutableArray<T> things, BuildContext context, Func<T, TResult> map)
    {
        var results = new TResult[things.Length];
        var next = -1;
        var threads = Math.Min(context.Options.Threads, things.Length);
        var options = new ParallelOptions { MaxDegreeOfParallelism = Math.Max(1, threads), CancellationToken = context.Cancellation };
        Parallel.For(0, threads, options, _ =>
        {
            for (int i; (i = Interlocked.Increment(ref next)) < results.Length;)
            {
                context.Cancellation.ThrowIfCancellationRequested();
                results[i] = map(things[i]);
            }
        });
        return ImmutableCollectionsMarshal.AsImmutableArray(results);
    }

    /// <summary>Maps documents when no fault can be found.</summary>
    public static ModuleResult Document(ImmutableArray<Document> documents, BuildContext context, Func<Document, Document> map) =>
        Document(documents, context, d => (map(d), []));
}
