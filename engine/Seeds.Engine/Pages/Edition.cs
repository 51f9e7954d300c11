using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>The site in one language.</summary>
/// <param name="Language">The language.</param>
/// <param name="Folder">The top folder that its pages stand in; empty for the site's own language.</param>
public sealed record Edition(Language Language, string Folder)
{
    /// <summary>The address of a page of the edition.</summary>
    /// <param name="path">The address in the site's own language.</param>
    public Address At(string path) => new(Folder.Length == 0 ? path : Folder + "/" + path);
}
