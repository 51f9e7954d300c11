using Seeds.Engine.Content;

namespace Seeds.Engine.Records;

/// <summary>A text in one or several languages. In a file of records it is one value, in the site's language, or keys that are language tags.</summary>
/// <param name="Texts">The text by BCP 47 tag; an empty tag stands for the site's language.</param>
public sealed record LocalText(ImmutableSortedDictionary<string, string> Texts)
{
    /// <summary>No text.</summary>
    public static LocalText Empty { get; } = new(ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal));

    /// <summary>Whether there is no text in any language.</summary>
    public bool IsEmpty => Texts.IsEmpty;

    /// <summary>All texts, in the order of their tags.</summary>
    public ImmutableArray<string> All { get; } = Texts.IsEmpty ? [] : [.. Texts.Values];

    /// <summary>A text in the site's language.</summary>
    public static LocalText Of(string text) => new(Empty.Texts.Add("", text));

    /// <summary>The text for a reader: in their language, else in its primary language, else in the site's, else in any.</summary>
    /// <param name="language">The reader's language.</param>
    /// <param name="site">The site's language.</param>
    /// <returns>The text, empty when there is none, and the language it is in.</returns>
    public (string Text, Language Language) In(Language language, Language site)
    {
        foreach (var tag in (ReadOnlySpan<string>)[language.Tag, language.Primary])
        {
            if (Find(tag, site) is { } text) return (text, language);
        }

        if (Find(site.Tag, site) is { } own) return (own, site);
        return IsEmpty ? ("", language) : (Texts.First().Value, new Language(Texts.First().Key));
    }

    /// <summary>The same with each text changed; the same instance where none is.</summary>
    public LocalText Map(Func<string, string> change)
    {
        var changed = Texts.ToImmutableSortedDictionary(t => t.Key, t => change(t.Value), StringComparer.Ordinal);
        return Texts.Values.Zip(changed.Values).All(t => ReferenceEquals(t.First, t.Second)) ? this : new(changed);
    }

    private string? Find(string tag, Language site)
    {
        if (Texts.TryGetValue(tag, out var text)) return text;
        return string.Equals(tag, site.Tag, StringComparison.OrdinalIgnoreCase) && Texts.TryGetValue("", out var plain) ? plain : null;
    }

    /// <inheritdoc/>
    public bool Equals(LocalText? other) => other is not null && Texts.SequenceEqual(other.Texts);

    /// <inheritdoc/>
    public override int GetHashCode() => Texts.Aggregate(0, (hash, t) => HashCode.Combine(hash, StringComparer.Ordinal.GetHashCode(t.Value)));
}
