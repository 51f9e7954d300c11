using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;

namespace Seeds.Engine.Pipelines;

/// <summary>Applies a pure function to each document, on several threads, results in the order of the documents.</summary>
public static class Each
{
    /// <summary>Maps documents; one whose result is null is dropped.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="context">The context, for the number of threads and the end of the build.</param>
    /// <param name="map">Gives the changed document, or null, and its faults.</param>
    public static ModuleResult Document(
        ImmutableArray<Document> documents, BuildContext context, Func<Document, (Document? Document, ImmutableArray<Diagnostic> Faults)> map)
    {
        var results = new (Document? Document, ImmutableArray<Diagnostic> Faults)[documents.Length];
        var options = new ParallelOptions { MaxDegreeOfParallelism = context.Options.Threads, CancellationToken = context.Cancellation };
        Parallel.For(0, documents.Length, options, i => results[i] = map(documents[i]));
        return new ModuleResult(
            [.. results.Where(r => r.Document is not null).Select(r => r.Document!)],
            [.. results.SelectMany(r => r.Faults)]);
    }

    /// <summary>Maps documents when no fault can be found.</summary>
    public static ModuleResult Document(ImmutableArray<Document> documents, BuildContext context, Func<Document, Document> map) =>
        Document(documents, context, d => (map(d), []));
}
