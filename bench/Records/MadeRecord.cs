using System.Collections.Immutable;

namespace Seeds.Bench.Records;

/// <summary>A generated record, as its file holds it and as an article mentions it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Lead">The words before a mention: <c>counted</c>.</param>
/// <param name="Words">What a reader sees of a mention: <c>more than 1,200</c>.</param>
/// <param name="Tail">The words behind it, with the space before them: <c> people</c>; empty without.</param>
/// <param name="Fields">The lines of its fields.</param>
internal sealed record MadeRecord(string Key, string Lead, string Words, string Tail, ImmutableArray<string> Fields)
{
    /// <summary>Whether mentions have no words of their own, so that the site puts in the record's name.</summary>
    public bool IsMentionedByName { get; init; }
}
