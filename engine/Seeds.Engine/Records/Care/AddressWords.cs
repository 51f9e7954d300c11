using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>Takes names that must not be published out of what becomes a part of an address or an id.</summary>
public static class AddressWords
{
    /// <summary>How often a slug is looked through: what stands in place of a name may make one with its neighbours.</summary>
    private const int MostRounds = 4;

    /// <summary>A part of an address, as it is where it tells no name, else as a slug without it.</summary>
    /// <param name="part">The part, without slashes.</param>
    /// <param name="redactor">Knows the names.</param>
    public static string Of(string part, Redactor redactor)
    {
        if (redactor.IsIdle) return part;
        var clean = redactor.Guard(part, TextForm.Address);
        var slug = Slug.Of(clean); // leaves signs out that may have parted a name
        return ReferenceEquals(clean, part) && !redactor.Tells(slug, TextForm.Address) ? part : Without(slug, redactor);
    }

    /// <summary>The slug of words without the names that it tells and they do not.</summary>
    public static string OfWords(string words, Redactor redactor) => OfWords(Slug.Of(words), words, redactor);

    /// <summary>A slug of words without the names that it tells and the words do not: what stands in them openly has been judged there.</summary>
    /// <param name="slug">The slug.</param>
    /// <param name="words">What it is made of.</param>
    /// <param name="redactor">Knows the names.</param>
    public static string OfWords(string slug, string words, Redactor redactor) => redactor.TellsMore(slug, words, TextForm.Address) ? Without(slug, redactor) : slug;

    private static string Without(string slug, Redactor redactor)
    {
        for (var round = 0; round < MostRounds && redactor.Tells(slug, TextForm.Address); round++) slug = Slug.Of(redactor.Guard(slug, TextForm.Address));
        return slug;
    }

    /// <summary>A folder, part by part.</summary>
    public static string OfFolder(string folder, Redactor redactor) => redactor.IsIdle ? folder : string.Join('/', folder.Split('/').Select(part => Of(part, redactor)));
}
