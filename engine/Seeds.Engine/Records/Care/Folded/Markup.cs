using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care.Folded;

/// <summary>A tag, a comment, or the content of a script in a text.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Gap">What it is between the letters on its sides.</param>
/// <param name="Parts">What in it may hold a name.</param>
public sealed record Markup(TextSpan Span, Gap Gap, ImmutableArray<(TextSpan Span, PartKind Kind)> Parts);
