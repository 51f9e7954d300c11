using Seeds.Engine.Text;

namespace Seeds.Engine.WireText;

/// <summary>A part of a plain-text article. The characters of all blocks, in order, are those of the text, blank lines apart.</summary>
/// <param name="Span">Where it stands in the source text, its own white space included.</param>
public abstract record WireBlock(TextSpan Span);

/// <summary>The first line, when it stands alone and does not end as a sentence does.</summary>
/// <param name="Span">Where it stands.</param>
public sealed record Headline(TextSpan Span) : WireBlock(Span);

/// <summary>A paragraph of the report.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="DatelineLength">How many characters at its head are the dateline, its dash and spaces included; 0 for none.</param>
public sealed record Paragraph(TextSpan Span, int DatelineLength) : WireBlock(Span);

/// <summary>A short line of its own that breaks up the text.</summary>
/// <param name="Span">Where it stands.</param>
public sealed record CrossHead(TextSpan Span) : WireBlock(Span);

/// <summary>The title of a video or picture with its source.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Title">The title line.</param>
/// <param name="Source">The line with length and source.</param>
public sealed record Credit(TextSpan Span, TextSpan Title, TextSpan Source) : WireBlock(Span);

/// <summary>The text under a picture: a paragraph that begins with a space.</summary>
/// <param name="Span">Where it stands.</param>
public sealed record Caption(TextSpan Span) : WireBlock(Span);

/// <summary>Who reported, wrote and helped, at the end.</summary>
/// <param name="Span">Where it stands.</param>
public sealed record ClosingCredits(TextSpan Span) : WireBlock(Span);
