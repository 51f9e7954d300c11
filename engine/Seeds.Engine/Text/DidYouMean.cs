namespace Seeds.Engine.Text;

/// <summary>Finds the known name that a mistyped one most likely stands for.</summary>
public static class DidYouMean
{
    /// <summary>
    /// The nearest candidate by edit distance (Levenshtein), letter case apart; null when none is within a third of the
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

    private static int Distance(string a, string b, int limit)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            var (diagonal, least) = (row[0], row[0] = i);
            for (var j = 1; j <= b.Length; j++)
            {
                var substituted = diagonal + (char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substituted, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > limit) return least;
        }

        return row[b.Length];
    }
}
