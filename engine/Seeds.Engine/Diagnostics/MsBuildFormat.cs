using System.Globalization;
using System.Text;

namespace Seeds.Engine.Diagnostics;

/// <summary>Writes a line for each diagnostic in the form that MSBuild and editors read: <c>file(line,column): error ID: message</c>.</summary>
public sealed class MsBuildFormat : IDiagnosticFormat
{
    /// <inheritdoc/>
    public string Name => "msbuild";

    /// <inheritdoc/>
    public string Write(ImmutableArray<Diagnostic> diagnostics)
    {
        var text = new StringBuilder();
        foreach (var d in diagnostics)
        {
            var place = d.Source is null ? "seeds" : string.Create(CultureInfo.InvariantCulture, $"{Diagnostic.OneLine(d.Path)}({d.Position.Line},{d.Position.Column})");
            var word = d.Severity == Severity.Error ? "error" : "warning";
            var hint = d.Hint is null ? "" : $" ({d.Hint})";
            text.Append(place).Append(": ").Append(word).Append(' ').Append(d.Id).Append(": ").Append(Diagnostic.OneLine(d.Message + hint)).Append('\n');
        }

        return text.ToString();
    }
}
