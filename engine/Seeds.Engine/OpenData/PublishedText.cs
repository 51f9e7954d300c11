using System.Text.Json.Nodes;
using Seeds.Engine.Content;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Care;

namespace Seeds.Engine.OpenData;

/// <summary>
/// What of the records' texts and keys stands in files of data. Names that are withheld are taken out of each value by itself: in the whole
/// text of a file, the name of a column could be mistaken for one.
/// </summary>
/// <param name="records">The records.</param>
/// <param name="site">The site's language.</param>
public sealed class PublishedText(RecordSet records, Language site)
{
    /// <summary>A text; mentions in it by their words, which of one without any are the record's name in the site's language.</summary>
    public string Of(string text) => records.Redactor.Guard(WrittenMention.Replace(text, WordsOf), TextForm.Plain);

    /// <summary>A text in the site's language; in another where there is none.</summary>
    public string InSiteLanguage(LocalText text) => Of(text.In(site, site).Text);

    /// <summary>A text by BCP 47 tag, the site's language spelt out; null where there is none.</summary>
    public JsonObject? ByLanguage(LocalText text)
    {
        if (text.IsEmpty) return null;
        var texts = new JsonObject();
        foreach (var (tag, words) in text.Texts) texts[TagOf(tag)] = Of(words);
        return texts;
    }

    /// <summary>A text in one language; empty where there is none in it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tag">The language's tag.</param>
    public string In(LocalText text, string tag) => Of(text.Texts.FirstOrDefault(t => TagOf(t.Key) == tag).Value ?? "");

    /// <summary>The tags of all languages that some texts have words in, the site's first.</summary>
    public ImmutableArray<string> LanguagesOf(IEnumerable<LocalText> texts) =>
        [.. texts.SelectMany(t => t.Texts.Keys).Select(TagOf).Distinct(StringComparer.Ordinal).OrderBy(t => t == site.Tag ? 0 : 1).ThenBy(t => t, StringComparer.Ordinal)];

    /// <summary>A record's key. One that tells a name which is withheld is written with what stands for the name.</summary>
    public string KeyOf(Record record) => records.Redactor.Guard(record.Key, TextForm.Address);

    /// <summary>A record as others name it: <c>org:un</c>.</summary>
    public string MentionOf(Record record) => $"{RecordKinds.SchemeOf(record.Kind)}:{KeyOf(record)}";

    /// <summary>The records that references name, those that there are.</summary>
    public IEnumerable<Record> Named(IEnumerable<Reference> references) => references.Select(records.FindPublic).OfType<Record>();

    private string WordsOf(WrittenMention mention) =>
        mention.Words.Length > 0 ? mention.Words : records.Find(mention.Kind, mention.Key) is { } record ? WrittenMention.WordsOf(record.Label.In(site, site).Text) : mention.Key;

    private string TagOf(string tag) => tag.Length == 0 ? site.Tag : tag;
}
