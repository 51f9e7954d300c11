using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>Takes names that must not be published out of what becomes a part of an address or an id.</summary>
public static class AddressWords
{
    /// <summary>A part of an address, as it is where it tells no name, else as a slug without it.</summary>
    /// <param name="part">The part, without slashes.</param>
    /// <param name="redactor">Knows the names.</param>
    public static string Of(string part, Redactor redactor)
    {
        if (redactor.IsIdle) return part;
        var clean = redactor.Guard(part, TextForm.Address);
        if (!ReferenceEquals(clean, part)) return Slug.Of(clean);
        var slug = Slug.Of(part); // leaves signs out that may have parted a name
        return redactor.Tells(slug, TextForm.Address) ? Slug.Of(redactor.Guard(slug, TextForm.Address)) : part;
    }

    /// <summary>A folder, part by part.</summary>
    public static string OfFolder(string folder, Redactor redactor) => redactor.IsIdle ? folder : string.Join('/', folder.Split('/').Select(part => Of(part, redactor)));
}
