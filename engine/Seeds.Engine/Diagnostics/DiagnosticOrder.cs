namespace Seeds.Engine.Diagnostics;

/// <summary>The one order in which diagnostics are shown: by path, place, id and message, so that it never depends on threads.</summary>
public static class DiagnosticOrder
{
    /// <summary>Sorted, and each fault once.</summary>
    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Distinct()
            .OrderBy(d => d.Path, StringComparer.Ordinal)
            .ThenBy(d => d.Span.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];
}
