namespace Seeds.Engine.Search;

/// <summary>
/// How much a term weighs in a section: BM25F (Robertson, Zaragoza, Taylor: Simple BM25 Extension to Multiple Weighted Fields, 2004), with the
/// part that depends on the whole site, how rare a term is, left to who searches.
/// </summary>
/// <param name="Title">Mean length of titles, in words.</param>
/// <param name="Heading">Mean length of headings, where there are any.</param>
/// <param name="Text">Mean length of the text of a section.</param>
public sealed record Bm25F(double Title, double Heading, double Text)
{
    /// <summary>What a weight is a part of: it is told in whole steps.</summary>
    public const int Steps = 63;

    /// <summary>How soon more of a term adds little, and below how much each field weighs and its length counts: found by trial on the judged questions of the tests.</summary>
    private const double Saturation = 3;

    private static readonly (double Weight, double ByLength) OfTitle = (10, 0.5), OfHeading = (3, 0.5), OfText = (1, 0.6);

    /// <summary>The means of some items.</summary>
    public static Bm25F Of(ImmutableArray<ItemTerms> items)
    {
        var sections = items.SelectMany(i => i.Lengths).ToList();
        return new Bm25F(Mean(items.Select(i => i.TitleLength)), Mean(sections.Select(s => s.Heading).Where(l => l > 0)), Mean(sections.Select(s => s.Text)));
    }

    /// <summary>The weight of a term in a section, from 1 to <see cref="Steps"/>.</summary>
    public int Weigh(TermCount count, ItemTerms item)
    {
        var (heading, text) = item.Lengths[count.Section];
        var frequency = Part(count.Title, item.TitleLength, Title, OfTitle) + Part(count.Heading, heading, Heading, OfHeading) + Part(count.Text, text, Text, OfText);
        return Math.Max(1, (int)Math.Round(item.Item.Weight * Steps * frequency / (frequency + Saturation), MidpointRounding.AwayFromZero));
    }

    private static double Part(int count, int length, double mean, (double Weight, double ByLength) field) =>
        count == 0 ? 0 : field.Weight * count / (1 - field.ByLength + (field.ByLength * length / mean));

    private static double Mean(IEnumerable<int> lengths) => Math.Max(1, lengths.DefaultIfEmpty(1).Average());
}
