using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Prose;
using Seeds.Engine.Text;

namespace Seeds.Engine.Translations;

/// <summary>The places that a page and its translation both have, so that a change of language leads to the same passage.</summary>
public static class SharedPlaces
{
    /// <summary>
    /// The ids of a page with those in its translation, as JSON: its headings, where both pages have as many, and the first mention in each
    /// paragraph that both have; 0 stands for the same id. Empty where they share none.
    /// </summary>
    public static string Of(Document page, Document translation)
    {
        var places = new JsonObject();
        var (own, other) = (page.Body?.Headings ?? [], translation.Body?.Headings ?? []);
        if (own.Length == other.Length)
        {
            foreach (var (here, there) in own.Zip(other).Where(p => p.First.Id.Length > 0 && p.Second.Id.Length > 0)) places[here.Id] = here.Id == there.Id ? 0 : there.Id;
        }

        var mentioned = translation.Prose.SelectMany(b => b.Mentions).Where(m => m.Ordinal > 0).Select(IdOf).ToHashSet(StringComparer.Ordinal);
        foreach (var block in page.Prose)
        {
            if (block.Mentions.FirstOrDefault(m => m.Ordinal > 0 && mentioned.Contains(IdOf(m))) is { } mention) places[IdOf(mention)] = 0;
        }

        return places.Count == 0 ? "" : JsonText.ForScript(places);
    }

    private static string IdOf(Mention mention) => RecordView.MentionId(mention.Kind, mention.Key, mention.Ordinal);
}
