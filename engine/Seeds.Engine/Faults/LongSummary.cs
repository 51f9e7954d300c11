using System.Globalization;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Markdown;
using Seeds.Engine.Text;

namespace Seeds.Engine.Faults;

/// <summary>A summary is so long that it is none.</summary>
public static class LongSummary
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED078";

    /// <summary>The fault at the summary's first line.</summary>
    /// <param name="source">The text.</param>
    /// <param name="span">The summary.</param>
    /// <param name="words">How many words it has.</param>
    public static Diagnostic At(SourceText source, TextSpan span, int words) => new(
        Id, Severity.Warning, string.Create(CultureInfo.InvariantCulture, $"the summary has {words} words"), source, span, "too long to be read first",
        string.Create(CultureInfo.InvariantCulture, $"keep it to {NoteKind.MostWordsOfSummary} words; what does not fit belongs in the text"));
}
