namespace Seeds.Engine.Diagnostics;

/// <summary>A way of writing diagnostics for a reader or a tool.</summary>
public interface IDiagnosticFormat
{
    /// <summary>Its name on the command line.</summary>
    string Name { get; }

    /// <summary>All diagnostics as one text; empty or a complete document, with <c>\n</c> at the end of each line.</summary>
    string Write(ImmutableArray<Diagnostic> diagnostics);
}
