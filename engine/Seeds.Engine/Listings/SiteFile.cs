using Seeds.Engine.Content;

namespace Seeds.Engine.Listings;

/// <summary>A file about the site.</summary>
/// <param name="Address">Where it is published.</param>
/// <param name="Write">Gives its text: a pure function.</param>
public sealed record SiteFile(Address Address, Func<string> Write);
