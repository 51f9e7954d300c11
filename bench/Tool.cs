namespace Seeds.Bench;

/// <summary>The site generators that are compared.</summary>
internal enum Tool
{
    /// <summary>Seeds.Site, this repository.</summary>
    Seeds,

    /// <summary>Hugo, the yardstick.</summary>
    Hugo,
}
