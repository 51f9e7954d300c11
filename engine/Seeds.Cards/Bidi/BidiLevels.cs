using System.Text;

namespace Seeds.Cards.Bidi;

/// <summary>
/// The order in which the characters of a line stand: the Unicode Bidirectional Algorithm (UAX #9) for one paragraph.
/// 1. What is set apart in a direction of its own is looked at by itself; in what surrounds it, it counts as one sign (rules X1 to X10). 2. Each character has its type.
/// 3. Marks, digits and the signs beside them take theirs from their neighbours (W1 to W7). 4. Brackets and all other signs go with what is on both sides, else with the
/// paragraph (N0 to N2). 5. From its type follows the level of each (I1, I2). 6. The runs of a line are turned (L1, L2).
/// </summary>
public static class BidiLevels
{
    /// <summary>The deepest level of what is set apart (UAX #9, BD2).</summary>
    private const byte Deepest = 125;

    /// <summary>The level of each UTF-16 unit: even from left to right, odd from right to left.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="fromRight">Whether the paragraph runs from right to left.</param>
    public static ImmutableArray<byte> Of(string text, bool fromRight)
    {
        var runes = text.EnumerateRunes().ToArray();
        var each = new byte[runes.Length];
        Resolve(runes, 0, runes.Length, (byte)(fromRight ? 1 : 0), forced: null, each);
        var levels = ImmutableArray.CreateBuilder<byte>(text.Length);
        for (var i = 0; i < runes.Length; i++)
        {
            for (var unit = 0; unit < runes[i].Utf16SequenceLength; unit++) levels.Add(each[i]);
        }

        return levels.ToImmutable();
    }

    private static void Resolve(Rune[] runes, int start, int end, byte level, BidiClass? forced, byte[] levels)
    {
        var places = new List<int>(end - start);
        for (var i = start; i < end; i++)
        {
            places.Add(i);
            if (BidiFormatting.Of(runes[i]) is not { } opened) continue;
            var close = opened.EndOf(runes, i, end);
            var fromRight = opened.RunsFromRight(runes, i + 1, close);
            var inner = (byte)(level + (fromRight == (level % 2 == 1) ? 2 : 1));
            if (inner > Deepest) continue;
            Resolve(runes, i + 1, close, inner, opened.IsOverride ? fromRight ? BidiClass.R : BidiClass.L : null, levels);
            i = close - 1;
        }

        var own = places.ConvertAll(p => runes[p]).ToArray();
        var types = Array.ConvertAll(own, r => forced ?? BidiClasses.Of(r));
        var direction = (byte)(level % 2);
        ResolveWeak(types, direction);
        BidiBrackets.Resolve(own, types, direction);
        ResolveNeutral(types, direction);
        for (var i = 0; i < types.Length; i++) levels[places[i]] = LevelOf(types[i], level);
    }

    /// <summary>The runs of one level in a line, in the order in which they stand from left to right.</summary>
    /// <param name="levels">The levels of the line's units; white space at its end has that of the paragraph already.</param>
    /// <returns>The start and end of each run.</returns>
    public static ImmutableArray<(int Start, int End)> Order(ReadOnlySpan<byte> levels)
    {
        var runs = new List<(int Start, int End, byte Level)>();
        for (int start = 0, i = 1; i <= levels.Length; i++)
        {
            if (i < levels.Length && levels[i] == levels[start]) continue;
            runs.Add((start, i, levels[start]));
            start = i;
        }

        for (var level = runs.Select(r => r.Level).DefaultIfEmpty().Max(); level > 0; level--)
        {
            for (var i = 0; i < runs.Count; i++)
            {
                if (runs[i].Level < level) continue;
                var from = i;
                while (i < runs.Count && runs[i].Level >= level) i++;
                runs.Reverse(from, i - from);
            }
        }

        return [.. runs.Select(r => (r.Start, r.End))];
    }

    /// <summary>The type that stands at the borders of the paragraph.</summary>
    internal static BidiClass Embedding(byte paragraph) => paragraph == 1 ? BidiClass.R : BidiClass.L;

    private static void ResolveWeak(BidiClass[] types, byte paragraph)
    {
        var (before, strong) = (Embedding(paragraph), Embedding(paragraph));
        for (var i = 0; i < types.Length; i++) // W1 to W3
        {
            if (types[i] is BidiClass.NSM) types[i] = before;
            if (types[i] is not BidiClass.BN) before = types[i];
            if (types[i] is BidiClass.L or BidiClass.R or BidiClass.AL) strong = types[i];
            else if (types[i] is BidiClass.EN && strong is BidiClass.AL) types[i] = BidiClass.AN;
        }

        for (var i = 0; i < types.Length; i++) if (types[i] is BidiClass.AL) types[i] = BidiClass.R;
        for (var i = 1; i < types.Length - 1; i++) // W4
        {
            var beside = types[i - 1];
            if (beside != types[i + 1]) continue;
            if ((types[i], beside) is (BidiClass.ES or BidiClass.CS, BidiClass.EN) or (BidiClass.CS, BidiClass.AN)) types[i] = beside;
        }

        ResolveTerminators(types);
        strong = Embedding(paragraph);
        for (var i = 0; i < types.Length; i++) // W6 and W7
        {
            if (types[i] is BidiClass.ES or BidiClass.ET or BidiClass.CS or BidiClass.BN) types[i] = BidiClass.ON;
            if (types[i] is BidiClass.L or BidiClass.R) strong = types[i];
            else if (types[i] is BidiClass.EN && strong is BidiClass.L) types[i] = BidiClass.L;
        }
    }

    /// <summary>W5: signs that touch European digits go with them.</summary>
    private static void ResolveTerminators(BidiClass[] types)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] is not BidiClass.ET) continue;
            var end = i;
            while (end < types.Length && types[end] is BidiClass.ET or BidiClass.BN) end++;
            if ((i > 0 && types[i - 1] is BidiClass.EN) || (end < types.Length && types[end] is BidiClass.EN)) Array.Fill(types, BidiClass.EN, i, end - i);
            i = end - 1;
        }
    }

    /// <summary>N1 and N2.</summary>
    private static void ResolveNeutral(BidiClass[] types, byte paragraph)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] is not (BidiClass.ON or BidiClass.WS)) continue;
            var end = i;
            while (end < types.Length && types[end] is BidiClass.ON or BidiClass.WS) end++;
            var before = i == 0 ? Embedding(paragraph) : Direction(types[i - 1]);
            var behind = end == types.Length ? Embedding(paragraph) : Direction(types[end]);
            Array.Fill(types, before == behind ? before : Embedding(paragraph), i, end - i);
            i = end - 1;
        }
    }

    /// <summary>The direction that a type has for the signs beside it: digits count as from right to left.</summary>
    internal static BidiClass Direction(BidiClass type) => type is BidiClass.L ? BidiClass.L : BidiClass.R;

    /// <summary>I1 and I2.</summary>
    private static byte LevelOf(BidiClass type, byte level) => (byte)(level + (type, level % 2) switch
    {
        (BidiClass.L, 0) or (BidiClass.R, 1) => 0,
        (BidiClass.EN or BidiClass.AN, 0) => 2,
        _ => 1,
    });
}
