using Seeds.Engine.Text;

namespace Seeds.Engine.Yaml;

/// <summary>Finds the characters of a value where they stand in the file: lines may be folded and indented there, and some characters escaped.</summary>
public static class WrittenValue
{
    /// <summary>The place of each character of a value; the start of the stretch for all of them where the value is written in another way.</summary>
    /// <param name="source">The file.</param>
    /// <param name="within">The stretch in which the value stands.</param>
    /// <param name="value">The value.</param>
    public static Func<int, int> PlacesOf(SourceText source, TextSpan within, string value)
    {
        var end = Math.Min(source.Text.Length, within.End);
        if (value.Length > 0)
        {
            for (var at = within.Start; at < end && (at = source.Text.IndexOf(value[0], at, end - at)) >= 0; at++)
            {
                if (Match(source.Text, at, end, value) is { } places) return i => places[Math.Clamp(i, 0, places.Length - 1)];
            }
        }

        return _ => within.Start;
    }

    private static int[]? Match(string text, int start, int end, string value)
    {
        var places = new int[value.Length];
        var at = start;
        for (var i = 0; i < value.Length; i++, at++)
        {
            if (at >= end) return null;
            if (char.IsWhiteSpace(value[i]))
            {
                if (!char.IsWhiteSpace(text[at])) return null;
                places[i] = at;
                if (i + 1 < value.Length && char.IsWhiteSpace(value[i + 1])) continue;
                while (at + 1 < end && char.IsWhiteSpace(text[at + 1])) at++;
                continue;
            }

            if (text[at] != value[i] && text[at] == '\\' && at + 1 < end) at++; // "a \" b"
            if (text[at] != value[i]) return null;
            places[i] = at;
            if (value[i] == '\'' && at + 1 < end && text[at + 1] == '\'' && (i + 1 == value.Length || value[i + 1] != '\'')) at++; // 'it''s'
        }

        return places;
    }
}
