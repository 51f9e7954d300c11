using Seeds.Engine.Content;

namespace Seeds.Engine.Pipelines;

/// <summary>A step of a pipeline: maps documents to documents and changes nothing in place.</summary>
public interface IModule
{
    /// <summary>Runs the step.</summary>
    /// <param name="documents">What the module before gave; empty for the first.</param>
    /// <param name="context">What else it may know.</param>
    ValueTask<ModuleResult> RunAsync(ImmutableArray<Document> documents, BuildContext context);
}
