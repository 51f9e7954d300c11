using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;

namespace Seeds.Engine.Offline;

/// <summary>The words in which a reader is asked what to keep: they come with the lists, so that no page carries them.</summary>
public static class KeepWords
{
    /// <summary>The words of one language.</summary>
    public static JsonObject Of(Words words, Language language) => new()
    {
        ["direction"] = language.Direction,
        ["keep"] = words.Keep,
        ["intro"] = words.KeepIntro,
        ["page"] = words.KeepPage,
        ["section"] = words.KeepSection,
        ["site"] = words.KeepSite,
        ["size"] = words.KeepSize,
        ["kilobytes"] = words.Kilobytes,
        ["megabytes"] = words.Megabytes,
        ["kept"] = words.Kept,
        ["keeping"] = words.Keeping,
        ["done"] = words.KeepDone,
        ["failed"] = words.KeepFailed,
        ["newer"] = words.KeepNewer,
        ["fetch"] = words.KeepFetch,
        ["unkept"] = words.NotKept,
        ["unkeptText"] = words.NotKeptText,
        ["close"] = words.Close,
    };
}
