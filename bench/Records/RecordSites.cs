using System.Globalization;

namespace Seeds.Bench.Records;

/// <summary>Writes the same articles twice: with records and mentions of them, and with plain words in their place.</summary>
internal sealed record RecordSites(string Root, int Articles)
{
    // Articles that share a story's records.
    private const int ArticlesPerStory = 100;

    /// <summary>How many files of records there are.</summary>
    public int Stories => (Articles + ArticlesPerStory - 1) / ArticlesPerStory;

    /// <summary>How many records there are.</summary>
    public int Records => Stories * RecordMaker.AllPerStory;

    /// <summary>The input of one of the two sites.</summary>
    public string InputOf(bool withRecords) => Path.Combine(Root, withRecords ? "with" : "without", "input");

    /// <summary>The folder that one run has for itself, empty at its start.</summary>
    public string RunOf(bool withRecords) => Path.Combine(Root, withRecords ? "run-with" : "run-without");

    /// <summary>Writes both sites, and returns the mean number of words of an article.</summary>
    public double Write()
    {
        WriteRecords(Directory.CreateDirectory(Path.Combine(InputOf(withRecords: true), "records")).FullName);
        var words = 0L;
        for (var index = 0; index < Articles; index++)
        {
            var plain = StatementWriter.Write(index, Stories, asMentions: false);
            var mentions = StatementWriter.Write(index, Stories, asMentions: true);
            var counted = WordCount.Of(string.Join('\n', plain));
            var article = PageWriter.WriteArticle(index, Articles, plain, counted);
            words += WordCount.Of(article);
            WriteArticle(index, article, withRecords: false);
            WriteArticle(index, PageWriter.WriteArticle(index, Articles, mentions, counted), withRecords: true);
        }

        return (double)words / Articles;
    }

    private void WriteArticle(int index, string markdown, bool withRecords)
    {
        var address = PageAddress.OfIndex(index);
        var folder = Directory.CreateDirectory(Path.Combine(InputOf(withRecords), "articles", address.FolderName));
        File.WriteAllText(Path.Combine(folder.FullName, address.FileName), markdown);
    }

    /// <summary>One file for each story, with records of all kinds.</summary>
    private void WriteRecords(string folder)
    {
        for (var story = 0; story < Stories; story++)
        {
            var lines = RecordMaker.All.SelectMany(maker => Enumerable.Range(story * maker.PerStory, maker.PerStory)
                .Select(index => maker.Make(index, Stories))
                .SelectMany(record => record.Fields.Select(field => $"    {field}").Prepend($"  {record.Key}:"))
                .Prepend($"{maker.Section}:"));
            File.WriteAllText(
                Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"story-{story:D3}.yml")),
                string.Join('\n', lines) + "\n");
        }
    }
}
