using Seeds.Engine.Records.Care.Folded;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>A name that was found in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The name.</param>
/// <param name="Part">What it stands in.</param>
public sealed record NameFound(TextSpan Span, KnownName Name, PartKind Part);
