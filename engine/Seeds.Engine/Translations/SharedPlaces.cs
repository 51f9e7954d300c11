using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Translations;

/// <summary>The places that a page and its translation both have, so that a change of language leads to the same passage.</summary>
public static class SharedPlaces
{
    /// <summary>
    /// The ids of a page with those in its translation, as JSON: its headings, where both pages have as many, and the first mention in each
    /// paragraph that both have; 0 stands for the same id. Empty where they share none.
    /// </summary>
    /// <param name="page">The page.</param>
    /// <param name="translation">The same page in the other language.</param>
    /// <param name="records">The records, which know what may be published of a key.</param>
    public static string Of(Document page, Document translation, RecordSet records)
    {
        var places = new JsonObject();
        var (own, other) = (page.Body?.Headings ?? [], translation.Body?.Headings ?? []);
        if (own.Length == other.Length)
        {
            foreach (var (here, there) in own.Zip(other).Where(p => p.First.Id.Length > 0 && p.Second.Id.Length > 0)) places[here.Id] = here.Id == there.Id ? 0 : there.Id;
        }

        var mentioned = translation.Prose.SelectMany(b => b.Mentions).Select(m => IdOf(m, records)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var block in page.Prose)
        {
            if (block.Mentions.Select(m => IdOf(m, records)).FirstOrDefault(id => id is not null && mentioned.Contains(id)) is { } shared) places[shared] = 0;
        }

        return places.Count == 0 ? "" : JsonText.ForScript(places);
    }

    /// <summary>The id under which a mention is published; null for one that has none.</summary>
    private static string? IdOf(Mention mention, RecordSet records) =>
        mention.Ordinal > 0 && records.Find(mention.Kind, mention.Key) is { } record ? RecordView.MentionId(record, mention.Ordinal) : null;
}
