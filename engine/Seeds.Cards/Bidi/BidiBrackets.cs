using System.Text;

namespace Seeds.Cards.Bidi;

/// <summary>Rule N0 of the Unicode Bidirectional Algorithm: the two brackets of a pair go the same way, that of what they hold, so that neither is left behind.</summary>
internal static class BidiBrackets
{
    private const string Opening = "([{⁅⁽₍〈⟨⟪⟦⦅「『【〔〖〘〚", Closing = ")]}⁆⁾₎〉⟩⟫⟧⦆」』】〕〗〙〛";

    /// <summary>Gives brackets the type of what they hold.</summary>
    /// <param name="runes">The characters.</param>
    /// <param name="types">Their types, of which those of brackets are changed.</param>
    /// <param name="paragraph">The level of the paragraph.</param>
    public static void Resolve(Rune[] runes, BidiClass[] types, byte paragraph)
    {
        var embedding = BidiLevels.Embedding(paragraph);
        foreach (var (open, close) in Pairs(runes, types))
        {
            var inside = types[(open + 1)..close].Where(IsStrong).Select(BidiLevels.Direction).ToHashSet();
            if (inside.Count == 0) continue;
            // Where all within goes against the paragraph, so do the brackets if what stands before them does too.
            var type = inside.Contains(embedding) ? embedding : types[..open].Where(IsStrong).Select(BidiLevels.Direction).DefaultIfEmpty(embedding).Last();
            Give(open, type, runes, types);
            Give(close, type, runes, types);
        }
    }

    /// <summary>Marks on a bracket go with it.</summary>
    private static void Give(int place, BidiClass type, Rune[] runes, BidiClass[] types)
    {
        types[place] = type;
        for (var i = place + 1; i < runes.Length && BidiClasses.Of(runes[i]) is BidiClass.NSM; i++) types[i] = type;
    }

    private static bool IsStrong(BidiClass type) => type is BidiClass.L or BidiClass.R or BidiClass.EN or BidiClass.AN;

    private static IEnumerable<(int Open, int Close)> Pairs(Rune[] runes, BidiClass[] types)
    {
        var waiting = new List<(int Place, int Kind)>();
        var pairs = new List<(int, int)>();
        for (var i = 0; i < runes.Length; i++)
        {
            if (types[i] is not BidiClass.ON || !runes[i].IsBmp) continue;
            if (Opening.IndexOf((char)runes[i].Value) is >= 0 and var opened) waiting.Add((i, opened));
            if (Closing.IndexOf((char)runes[i].Value) is not (>= 0 and var closed)) continue;
            var match = waiting.FindLastIndex(w => w.Kind == closed);
            if (match < 0) continue;
            pairs.Add((waiting[match].Place, i));
            waiting.RemoveRange(match, waiting.Count - match);
        }

        return pairs.OrderBy(p => p.Item1);
    }
}
