namespace Seeds.Engine.Diagnostics;

/// <summary>
/// Writes diagnostics as a JSON array of objects with <c>id</c>, <c>severity</c>, <c>message</c>, <c>path</c>, <c>line</c>, <c>column</c>, <c>endLine</c>,
/// <c>endColumn</c> (behind the last character) and <c>hint</c>; lines and columns from 1, columns in UTF-16 code units.
/// </summary>
public sealed class JsonFormat : IDiagnosticFormat
{
    /// <inheritdoc/>
    public string Name => "json";

    /// <inheritdoc/>
    public string Write(ImmutableArray<Diagnostic> diagnostics) => DiagnosticJson.Write(json =>
    {
        json.WriteStartArray();
        foreach (var d in diagnostics)
        {
            var end = d.Source?.PositionOf(d.Span.End) ?? d.Position;
            json.WriteStartObject();
            json.WriteString("id", d.Id);
            json.WriteString("severity", d.Severity == Severity.Error ? "error" : "warning");
            json.WriteString("message", d.Message);
            json.WriteString("path", d.Path);
            json.WriteNumber("line", d.Position.Line);
            json.WriteNumber("column", d.Position.Column);
            json.WriteNumber("endLine", end.Line);
            json.WriteNumber("endColumn", end.Column);
            json.WriteString("hint", d.Hint);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });
}
