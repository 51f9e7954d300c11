using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Fields;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Evidence;

/// <summary>Finds the mentions in the texts of records, as they are published in the registers.</summary>
public static class RecordPassages
{
    /// <summary>All of them, in the order of the records and of their fields.</summary>
    /// <param name="records">The records.</param>
    /// <param name="registers">The registers that are published.</param>
    /// <param name="editions">The languages of the site.</param>
    public static IEnumerable<Passage> Of(RecordSet records, ImmutableArray<Document> registers, Editions editions) =>
        from pair in records.Written.Zip(records.Public)
        from field in RecordShape.Of(pair.First.Kind).Fields
        where field.IsProse
        from text in ((LocalText)field.Property.GetValue(pair.Second)!).Texts
        where WrittenMention.AllIn(text.Value).Any()
        let page = PageOf(pair.First, pair.Second, text.Key, registers, editions)
        where page is not null
        let places = WrittenValue.PlacesOf(page.Source!, pair.First.SpanOf(field.Key), text.Value)
        let block = PlainProse.Read(text.Value, places)
        from mention in block.Mentions
        select new Passage(page, block, mention) { Anchor = pair.Second.Key };

    /// <summary>What stands for the register that shows a text, with the file that the text is written in.</summary>
    private static Document? PageOf(Record written, Record published, string tag, ImmutableArray<Document> registers, Editions editions)
    {
        var language = tag.Length == 0 ? editions.Main.Language : new Language(tag);
        var edition = editions.All.FirstOrDefault(e => e.Language.Primary == language.Primary) ?? editions.Main;
        var homes = registers.Where(d => d.Register!.Register.Holds == written.Kind);
        if (written.File is not { } file || (homes.FirstOrDefault(d => d.Register!.Edition == edition) ?? homes.FirstOrDefault()) is not { } home) return null;
        var label = WrittenMention.WordsOf(published.Label.In(language, editions.Main.Language).Text);
        return new Document("", home.Address) { Source = file, Register = home.Register, Meta = new PageMeta { Title = $"{home.Title}: {label}", Lang = language.Tag } };
    }
}
