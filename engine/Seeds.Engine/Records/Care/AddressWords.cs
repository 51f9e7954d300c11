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
        var clean = redactor.Guard(part, TextForm.Address);
        return ReferenceEquals(clean, part) ? part : Slug.Of(clean);
    }

    /// <summary>A folder, part by part.</summary>
    public static string OfFolder(string folder, Redactor redactor) => redactor.IsIdle ? folder : string.Join('/', folder.Split('/').Select(part => Of(part, redactor)));
}
