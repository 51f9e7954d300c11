using System.Buffers;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>Quotations, lists or emphasis are nested more deeply than any reader could follow; the text is shown as it stands.</summary>
public static class DeepNesting
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED016";

    private static readonly SearchValues<char> Marks = SearchValues.Create(" \t>-*+[_");

    /// <summary>The fault at the line that looks most deeply nested.</summary>
    public static Diagnostic At(SourceText source, TextSpan body)
    {
        var (deepest, most) = (body.Start, -1);
        for (var at = body.Start; at < body.End;)
        {
            var end = source.Text.IndexOf('\n', at);
            end = end < 0 ? body.End : end;
            var depth = source.Text.AsSpan(at, end - at).IndexOfAnyExcept(Marks);
            depth = depth < 0 ? end - at : depth;
            if (depth > most) (deepest, most) = (at, depth);
            at = end + 1;
        }

        return new Diagnostic(
            Id, Severity.Error, "nested too deeply to be read as Markdown", source, new TextSpan(deepest, Math.Min(Math.Max(most, 1), 40)),
            Hint: "the text is shown as it stands; put a `\\` before characters that are not meant as marks");
    }
}
