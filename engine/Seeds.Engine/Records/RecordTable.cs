namespace Seeds.Engine.Records;

/// <summary>Something for each of some records, found by their kind and key.</summary>
internal sealed class RecordTable<T> where T : class
{
    private readonly ImmutableArray<Dictionary<string, T>> byKind = [.. RecordKinds.All.Select(_ => new Dictionary<string, T>(StringComparer.Ordinal))];

    /// <summary>Adds what belongs to a record that has nothing yet.</summary>
    public void Add(RecordKind kind, string key, T thing) => byKind[(int)kind].Add(key, thing);

    /// <summary>What belongs to a record; null where there is nothing.</summary>
    public T? Find(RecordKind kind, string key) => byKind[(int)kind].GetValueOrDefault(key);
}
