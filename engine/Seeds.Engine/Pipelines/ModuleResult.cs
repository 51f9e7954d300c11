using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;

namespace Seeds.Engine.Pipelines;

/// <summary>What a module gives: documents in a defined order, and the faults it found.</summary>
/// <param name="Documents">The documents for the next module.</param>
/// <param name="Diagnostics">The faults.</param>
public sealed record ModuleResult(ImmutableArray<Document> Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Documents without faults.</summary>
    public ModuleResult(ImmutableArray<Document> documents)
        : this(documents, [])
    {
    }
}
