using Seeds.Engine.Search.Terms;

namespace Seeds.Tests.Search;

/// <summary>All words of a text at once.</summary>
public static class WordScanner
{
    /// <summary>The words of a text, in order.</summary>
    public static ImmutableArray<SearchWord> Words(string text)
    {
        var words = ImmutableArray.CreateBuilder<SearchWord>();
        var reader = new WordReader(text, new char[WordReader.Room]);
        while (reader.MoveNext()) words.Add(new SearchWord(reader.Folded.ToString(), reader.Start, reader.End - reader.Start));
        return words.DrainToImmutable();
    }
}
