using Seeds.Engine.Records.Care.Folded;

namespace Seeds.Engine.Records.Care;

/// <summary>A name that is looked for in texts.</summary>
/// <param name="Name">The name.</param>
/// <param name="Owners">For whom it is withheld, and what stands in its place then; none for a name that is shown and only keeps shorter ones in it from being taken out.</param>
/// <param name="IsShared">Whether somebody else bears it too: then nobody can tell from it alone who is meant.</param>
/// <param name="Replacement">What stands in its place where nothing says who is meant.</param>
public sealed record KnownName(FoldedName Name, ImmutableArray<Withheld> Owners, bool IsShared, string Replacement)
{
    /// <summary>Whether it may be shown.</summary>
    public bool IsShown => Owners.IsEmpty;

    /// <summary>Whether letters that equal the name's are written as a word that is not the name of any who bear it.</summary>
    /// <param name="text">The letters as they stand in a text.</param>
    public bool IsAnotherWord(string text)
    {
        if (Owners.IsEmpty || Owners.Any(o => o.NotTheName.IsEmpty)) return false;
        var written = WrittenForm.Of(text);
        return Owners.All(o => o.NotTheName.Contains(written));
    }

    /// <summary>A name that may be shown.</summary>
    public static KnownName Shown(FoldedName name) => new(name, [], false, "");
}
