using System.Text;
using Seeds.Engine.Text;

namespace Seeds.Engine.Archives;

/// <summary>Names the packages of a site by its title.</summary>
public static class PackageNames
{
    /// <summary>Longest name in bytes of UTF-8, so that with its ending it is one on every disk.</summary>
    private const int MostBytes = 120;

    /// <summary>The name that those of all packages begin with: the slug of the title; <c>site</c> where nothing in it can stay.</summary>
    public static string Of(string title)
    {
        var name = new StringBuilder();
        var bytes = 0;
        foreach (var rune in Slug.Of(title).EnumerateRunes())
        {
            if ((bytes += rune.Utf8SequenceLength) > MostBytes) break;
            if (rune.Value != '-' || (name.Length > 0 && name[^1] != '-')) name.Append(rune.ToString());
        }

        return name.ToString().TrimEnd('-') is { Length: > 0 } slug ? slug : "site";
    }
}
