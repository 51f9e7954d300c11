namespace Seeds.Engine.Listings;

/// <summary>Files in which programs find what the site holds. One file of code each; the build finds them by this type.</summary>
public interface ISiteFile
{
    /// <summary>The files; none where the site has nothing for them, or where they need its address and it is not known.</summary>
    IEnumerable<SiteFile> Of(SiteContents site);
}
