namespace Seeds.Bench.Records;

/// <summary>What the two sites took, measured in turn.</summary>
/// <param name="Sites">What was built.</param>
/// <param name="MeanWords">The mean number of words of an article.</param>
/// <param name="Load">Programs that wanted to run before the first run, on average of a minute; null where the system does not tell.</param>
/// <param name="With">The site with records.</param>
/// <param name="Without">The same articles without.</param>
internal sealed record RecordsResult(RecordSites Sites, double MeanWords, string? Load, Measurement With, Measurement Without);
