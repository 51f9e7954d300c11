namespace Seeds.Engine.Search;

/// <summary>Parts a row of things into runs of about the same size.</summary>
public static class EvenParts
{
    /// <summary>Where each run begins, and behind the last the number of things. A run may be empty.</summary>
    /// <param name="sizes">The size of each thing.</param>
    /// <param name="parts">How many runs.</param>
    public static ImmutableArray<int> Starts(ImmutableArray<int> sizes, int parts)
    {
        var total = sizes.Sum(s => (long)s);
        var starts = ImmutableArray.CreateBuilder<int>(parts + 1);
        starts.Add(0);
        long done = 0;
        for (var i = 0; i < sizes.Length; i++)
        {
            done += sizes[i];
            while (starts.Count < parts && done >= total * starts.Count / parts) starts.Add(i + 1);
        }

        while (starts.Count <= parts) starts.Add(sizes.Length);
        return starts.MoveToImmutable();
    }
}
