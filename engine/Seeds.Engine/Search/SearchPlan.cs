using Seeds.Engine.Content;
using Seeds.Engine.Pages;
using Seeds.Engine.Pages.Kinds;

namespace Seeds.Engine.Search;

/// <summary>
/// The files of an edition's index. How many there are follows from how much there is to read, and is known before the first page is written;
/// who searches loads a few of them, whose size does not grow with the site.
/// </summary>
/// <param name="Edition">The edition.</param>
/// <param name="Terms">How many files hold terms with where they stand.</param>
/// <param name="Lists">How many files hold the bare terms in order, and as many those written backwards: for words with a typing error.</param>
/// <param name="Texts">How many files hold the texts of sections.</param>
public sealed record SearchPlan(Edition Edition, int Terms, int Lists, int Texts)
{
    private const double WordsForTerms = 8_000, TermsInList = 800, WordsInText = 1_100;

    /// <summary>How many terms a text of a thousand words, of a million words has: about this many times the root of its length (Heaps' law).</summary>
    private const double Variety = 20;

    /// <summary>The plan for a number of words.</summary>
    public static SearchPlan For(Edition edition, int words) =>
        new(edition, Parts(words / WordsForTerms), Parts(Variety * Math.Sqrt(words) / TermsInList), Parts(words / WordsInText));

    /// <summary>What is loaded first.</summary>
    public Address Manifest => Edition.At($"{SearchKind.Folder}/index.js");

    /// <summary>All files but the manifest: of each sort, with its letter, the numbers.</summary>
    public IEnumerable<SearchPart> Parts() =>
        new[] { (SearchPart.Terms, Terms), (SearchPart.List, Lists), (SearchPart.Reversed, Lists), (SearchPart.Text, Texts) }.SelectMany(sort => Enumerable.Range(0, sort.Item2).Select(n => new SearchPart(sort.Item1, n)));

    /// <summary>Where a file is published.</summary>
    public Address AddressOf(SearchPart part) => Edition.At($"{SearchKind.Folder}/{part.Name}.js");

    private static int Parts(double parts) => Math.Max(1, (int)Math.Ceiling(parts));
}
