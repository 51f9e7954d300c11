using Seeds.Engine.Pages;

namespace Seeds.Engine.Maps;

/// <summary>What a map says in one language.</summary>
/// <param name="Language">BCP 47 tag of the language.</param>
/// <param name="Title">Name of the map.</param>
/// <param name="Description">What it shows, in a sentence.</param>
/// <param name="HaloNote">What a soft circle means, in a sentence.</param>
/// <param name="OverviewNote">What the small map is for, in a sentence.</param>
/// <param name="ContestedNote">Why some borders are missing, in a sentence.</param>
/// <param name="Source">Where the borders are from, in a sentence.</param>
/// <param name="Scale">A length in kilometres; <c>{0}</c> stands for the number.</param>
/// <param name="Key">Name of the list of places that have a number on the map.</param>
public sealed record MapWords(
    string Language, string Title, string Description, string HaloNote, string OverviewNote, string ContestedNote, string Source, string Scale, string Key)
{
    /// <summary>The words of a map among those of the interface.</summary>
    public static MapWords Of(Words words) => new(
        words.Language, words.MapTitle, words.MapDescription, words.MapHaloNote, words.MapOverviewNote, words.MapContestedNote, words.MapSource, words.MapScale, words.MapKey);
}
