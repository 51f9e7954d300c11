namespace Seeds.Engine.Records;

/// <summary>The names that kinds of records go by.</summary>
public static class RecordKinds
{
    private static readonly ImmutableArray<(RecordKind Kind, string Scheme, string Section, Type Type)> Names =
    [
        (RecordKind.Person, "person", "people", typeof(PersonRecord)),
        (RecordKind.Organisation, "org", "organisations", typeof(OrganisationRecord)),
        (RecordKind.Place, "place", "places", typeof(PlaceRecord)),
        (RecordKind.Figure, "figure", "figures", typeof(FigureRecord)),
        (RecordKind.Event, "event", "events", typeof(EventRecord)),
        (RecordKind.Source, "source", "sources", typeof(SourceRecord)),
        (RecordKind.Term, "term", "terms", typeof(TermRecord)),
        (RecordKind.Claim, "claim", "claims", typeof(ClaimRecord)),
    ];

    /// <summary>All kinds, in order.</summary>
    public static ImmutableArray<RecordKind> All { get; } = [.. Names.Select(n => n.Kind)];

    /// <summary>The scheme of links that mention such a record: <c>person</c>, <c>org</c>, <c>place</c>, …</summary>
    public static string SchemeOf(RecordKind kind) => Names[(int)kind].Scheme;

    /// <summary>The key in a file of records below which such records stand: <c>people</c>, <c>organisations</c>, …</summary>
    public static string SectionOf(RecordKind kind) => Names[(int)kind].Section;

    /// <summary>The type that holds such a record.</summary>
    public static Type TypeOf(RecordKind kind) => Names[(int)kind].Type;

    /// <summary>The kind that a scheme names, letter case apart; null for any other scheme.</summary>
    public static RecordKind? FromScheme(ReadOnlySpan<char> scheme)
    {
        foreach (var name in Names)
        {
            if (scheme.Equals(name.Scheme, StringComparison.OrdinalIgnoreCase)) return name.Kind;
        }

        return null;
    }

    /// <summary>Splits <c>figure:idps-idlib</c> into kind and key; null for anything else.</summary>
    public static (RecordKind Kind, string Key)? ParseMention(string? link)
    {
        var colon = link?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        return colon > 0 && FromScheme(link.AsSpan(0, colon)) is { } kind ? (kind, Content.Url.Unescape(link![(colon + 1)..]).Trim()) : null;
    }
}
