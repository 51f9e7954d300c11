using System.Text;

namespace Seeds.Cards.Bidi;

/// <summary>
/// A character that sets what follows it apart in a direction of its own, up to the one that ends it (UAX #9, section 2). Embeddings and overrides, which the standard
/// advises against, are read as isolates, which differ from them only in the order of the signs at their borders.
/// </summary>
/// <param name="FromRight">Whether what follows runs from right to left; null where its first letter tells.</param>
/// <param name="IsOverride">Whether all characters run that way, whatever they are.</param>
/// <param name="IsIsolate">Whether it is an isolate.</param>
internal readonly record struct BidiFormatting(bool? FromRight, bool IsOverride, bool IsIsolate)
{
    private const int EndOfEmbedding = 0x202C, EndOfIsolate = 0x2069;

    /// <summary>What a character opens; null where it opens nothing.</summary>
    public static BidiFormatting? Of(Rune rune) => rune.Value switch
    {
        0x202A => new(FromRight: false, IsOverride: false, IsIsolate: false),
        0x202B => new(FromRight: true, IsOverride: false, IsIsolate: false),
        0x202D => new(FromRight: false, IsOverride: true, IsIsolate: false),
        0x202E => new(FromRight: true, IsOverride: true, IsIsolate: false),
        0x2066 => new(FromRight: false, IsOverride: false, IsIsolate: true),
        0x2067 => new(FromRight: true, IsOverride: false, IsIsolate: true),
        0x2068 => new(FromRight: null, IsOverride: false, IsIsolate: true),
        _ => null,
    };

    /// <summary>Where what is opened ends: at the character that ends it, else at the end.</summary>
    /// <param name="runes">The characters.</param>
    /// <param name="start">Where it is opened.</param>
    /// <param name="end">Where the text ends that it is opened in.</param>
    public int EndOf(Rune[] runes, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end; i++)
        {
            if (Of(runes[i]) is { } opened && opened.IsIsolate == IsIsolate) depth++;
            else if (runes[i].Value == (IsIsolate ? EndOfIsolate : EndOfEmbedding) && --depth == 0) return i;
        }

        return end;
    }

    /// <summary>Whether what stands between two places runs from right to left.</summary>
    public bool RunsFromRight(Rune[] runes, int start, int end)
    {
        if (FromRight is { } told) return told;
        for (var i = start; i < end; i++)
        {
            if (Of(runes[i]) is { IsIsolate: true } nested) i = nested.EndOf(runes, i, end);
            else if (BidiClasses.Of(runes[i]) is (BidiClass.L or BidiClass.R or BidiClass.AL) and var strong) return strong is not BidiClass.L;
        }

        return false;
    }
}
