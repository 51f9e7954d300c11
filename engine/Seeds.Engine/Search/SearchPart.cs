using System.Globalization;

namespace Seeds.Engine.Search;

/// <summary>A file of an index.</summary>
/// <param name="Sort">What it holds: one of the letters below.</param>
/// <param name="Number">Its number among those of its sort.</param>
public readonly record struct SearchPart(char Sort, int Number)
{
    /// <summary>Terms with where they stand.</summary>
    public const char Terms = 't';

    /// <summary>Bare terms, in order.</summary>
    public const char List = 'v';

    /// <summary>Bare terms written backwards, in order.</summary>
    public const char Reversed = 'w';

    /// <summary>Texts of sections.</summary>
    public const char Text = 'p';

    /// <summary>Its name: letter and number.</summary>
    public string Name => Sort + Number.ToString(CultureInfo.InvariantCulture);
}
