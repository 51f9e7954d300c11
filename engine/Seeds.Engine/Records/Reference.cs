using Seeds.Engine.Text;

namespace Seeds.Engine.Records;

/// <summary>A record's mention of another: its key, or <c>kind:key</c> where several kinds may stand.</summary>
/// <param name="Kinds">The kinds that may be meant, in the order in which they are tried.</param>
/// <param name="Key">The other record's key.</param>
/// <param name="Span">Where it is written.</param>
public sealed record Reference(ImmutableArray<RecordKind> Kinds, string Key, TextSpan Span);
