namespace Seeds.Engine.Text;

/// <summary>Finds the known name that a mistyped one most likely stands for.</summary>
public static class DidYouMean
{
    /// <summary>
    /// The nearest candidate by edit distance (Damerau–Levenshtein), letter case apart; null when none is within a third of the
    /// name's length, at least one edit and at most four. Of equals the ordinally first.
    /// </summary>
    public static string? Nearest(string name, IEnumerable<string> candidates)
    {
        var limit = Math.Clamp(name.Length / 3, 1, 4);
        string? best = null;
        foreach (var candidate in candidates)
        {
            if (Math.Abs(candidate.Length - name.Length) > limit) continue;
            var distance = Distance(name, candidate, limit);
            if (distance > limit) continue;
            if (distance == limit && best is not null && string.CompareOrdinal(candidate, best) >= 0) continue;
            (best, limit) = (candidate, distance);
        }

        return best;
    }

    /// <summary>Edits between two names, letter case apart, two neighbours changing places counting as one (optimal string alignment); any number above the limit where there are more.</summary>
    internal static int Distance(string a, string b, int limit)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var edits = Math.Min(last[j - 1] + (Same(a[i - 1], b[j - 1]) ? 0 : 1), Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) edits = Math.Min(edits, before[j - 2] + 1);
                row[j] = edits;
                least = Math.Min(least, edits);
            }

            if (least > limit) return least;
            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }

    private static bool Same(char a, char b) => char.ToUpperInvariant(a) == char.ToUpperInvariant(b);
}
