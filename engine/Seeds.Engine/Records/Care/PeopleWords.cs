using System.Collections.Frozen;
using Seeds.Engine.Records.Fields;
using Seeds.Engine.Text;
using Seeds.Engine.Yaml;

namespace Seeds.Engine.Records.Care;

/// <summary>Tells from the keys in a text that cannot be read as records whether it may hold people.</summary>
internal static class PeopleWords
{
    /// <summary>Least letters of a key that is taken for another with a slip in it.</summary>
    private const int ShortestSlip = 5;

    /// <summary>Keys that only people's records have.</summary>
    private static readonly FrozenSet<string> OfPeople = KeysOf(k => k == RecordKind.Person).Except(KeysOf(k => k != RecordKind.Person), StringComparer.Ordinal).Append("persons").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Keys that people's records do not have.</summary>
    private static readonly FrozenSet<string> OfOthers = KeysOf(k => k != RecordKind.Person).Except(KeysOf(k => k == RecordKind.Person), StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a key protects a person, in whatever record it stands.</summary>
    public static bool Protects(string key) => KeyName.Fold(key) is "identifiability" or "givenname" or "publiclabel" or "notthename";

    /// <summary>Whether a part of a text may hold people: it has a key of theirs, or one that is nearly so, or none that shows it to be of another kind.</summary>
    /// <param name="text">The part.</param>
    /// <param name="section">The key of the section that it stands in; null where it stands in none.</param>
    public static bool MayHold(string text, string? section = null)
    {
        var keys = KeysIn(text).Select(KeyName.Fold).ToImmutableArray();
        if (keys.Any(IsOfPeople)) return true;
        return !keys.Append(KeyName.Fold(section ?? "")).Any(OfOthers.Contains);
    }

    /// <summary>Whether a folded key is one of people's, or nearly so and none of others.</summary>
    public static bool IsOfPeople(string key) => OfPeople.Contains(key) || (key.Length >= ShortestSlip && !OfOthers.Contains(key) && DidYouMean.Nearest(key, OfPeople) is not null && DidYouMean.Nearest(key, OfOthers) is null);

    /// <summary>Whether a key is one of some with a slip in it.</summary>
    public static bool IsNearly(string key, ImmutableArray<KeyName> names) => DidYouMean.Nearest(key, names.SelectMany(n => n.Synonyms.Prepend(n.Name))) is not null;

    private static IEnumerable<string> KeysOf(Func<RecordKind, bool> which) =>
        from kind in RecordKinds.All
        where which(kind)
        from name in RecordShape.Of(kind).Vocabulary.SelectMany(k => k.Synonyms.Prepend(k.Name)).Append(RecordKinds.SectionOf(kind)).Append(RecordKinds.SchemeOf(kind))
        select KeyName.Fold(name);

    /// <summary>Words with a colon behind them, quotes and spaces apart.</summary>
    private static IEnumerable<string> KeysIn(string text)
    {
        for (var colon = text.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = text.IndexOf(':', colon + 1))
        {
            var end = colon;
            while (end > 0 && text[end - 1] is ' ' or '"' or '\'') end--;
            var start = end;
            while (start > 0 && (char.IsAsciiLetter(text[start - 1]) || text[start - 1] is '_' or '-')) start--;
            if (start < end) yield return text[start..end];
        }
    }
}
