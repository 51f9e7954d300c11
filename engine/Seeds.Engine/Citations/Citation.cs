using Seeds.Engine.Content;
using Seeds.Engine.Dates;
using Seeds.Engine.Passages;

namespace Seeds.Engine.Citations;

/// <summary>
/// What a citation of a page says, in whatever form. Its type is that of a page of a site in all of them: <c>webpage</c> (CSL 1.0.2, appendix III), <c>@online</c> (BibLaTeX), <c>ELEC</c> (RIS).
/// </summary>
/// <param name="Key">By what it is named within a text that cites it: Latin letters, digits and hyphens.</param>
/// <param name="Title">The page's title.</param>
/// <param name="Authors">Who wrote it, in order.</param>
/// <param name="Site">The site's title.</param>
/// <param name="Date">When it was published or last changed, as far as that is known; null where it is not.</param>
/// <param name="Url">The page's address: whole where it is known where the site is published, else its path in the site.</param>
/// <param name="Language">The page's language.</param>
public sealed record Citation(string Key, string Title, ImmutableArray<CitedName> Authors, string Site, EdtfDate? Date, string Url, Language Language)
{
    /// <summary>The citation of a page.</summary>
    /// <param name="page">A page whose models have been composed.</param>
    public static Citation Of(Document page)
    {
        var head = page.Page!.Head;
        return new Citation(
            KeyOf(page.Address), head.Title, CitedName.ReadAll(page.Meta.Authors), head.SiteTitle, page.Meta.Updated ?? page.Meta.Date,
            head.IsPlaced ? head.Canonical : Content.Url.Escape(page.Address.Path), head.Language);
    }

    /// <summary>The path of a page; where letters of it cannot stand in a key, a number made of all of it tells it from others.</summary>
    private static string KeyOf(Address address)
    {
        var path = Paths.WithoutExtension(address.Path).Replace('/', '-');
        var kept = string.Concat(path.Where(c => char.IsAsciiLetterOrDigit(c) || c == '-')).Trim('-');
        return kept.Length == path.Length ? kept : $"{kept}-{Base32.Write(PassageWords.Join([.. path.Select(c => (uint)c)]), 6)}".TrimStart('-');
    }
}
