using Seeds.Engine.Pages;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Text;

namespace Seeds.Engine.Markdown;

/// <summary>A place in a page's HTML that is filled when the whole site is known.</summary>
/// <param name="Offset">Where in <see cref="PageBody.Html"/> it stands, in UTF-16 code units.</param>
/// <param name="Span">What in the source text it came from.</param>
public abstract record Slot(int Offset, TextSpan Span);

/// <summary>The value of a <c>href</c> or <c>src</c> attribute, quotes apart.</summary>
/// <param name="Offset">Where it stands in the HTML.</param>
/// <param name="Span">The link's address in the source text.</param>
/// <param name="Target">The address as written, Markdown and HTML escapes resolved.</param>
/// <param name="IsImage">Whether it is shown in the page, not followed from it.</param>
/// <param name="WithSize">Whether the attributes <c>width</c> and <c>height</c>, or the one its author did not give, follow behind its closing quote.</param>
public sealed record LinkSlot(int Offset, TextSpan Span, string Target, bool IsImage, bool WithSize) : Slot(Offset, Span)
{
    /// <summary>The width its author gave, in CSS pixels; null without.</summary>
    public int? Width { get; init; }

    /// <summary>The height its author gave, in CSS pixels; null without.</summary>
    public int? Height { get; init; }
}

/// <summary>The words of a link that has none of its own.</summary>
/// <param name="Offset">Where they stand in the HTML.</param>
/// <param name="Span">The link in the source text.</param>
/// <param name="Target">The address as written.</param>
public sealed record TitleSlot(int Offset, TextSpan Span, string Target) : Slot(Offset, Span);

/// <summary>A word of the interface in the page's language.</summary>
/// <param name="Offset">Where it stands in the HTML.</param>
/// <param name="Span">What in the source text calls for it.</param>
/// <param name="Choose">Takes the word out of a language's words.</param>
public sealed record WordSlot(int Offset, TextSpan Span, Func<Words, string> Choose) : Slot(Offset, Span);

/// <summary>The attributes <c>id</c> and <c>href</c> of a mention of a record.</summary>
/// <param name="Offset">Where they stand in the HTML, behind a space.</param>
/// <param name="Span">The address in the source text.</param>
/// <param name="Kind">The kind of record.</param>
/// <param name="Key">Its key, as written.</param>
/// <param name="Ordinal">Which mention of this record on the page it is, from 1; 0 where none is counted.</param>
public sealed record MentionSlot(int Offset, TextSpan Span, RecordKind Kind, string Key, int Ordinal) : Slot(Offset, Span);

/// <summary>The words of a mention that has none of its own.</summary>
/// <param name="Offset">Where they stand in the HTML.</param>
/// <param name="Span">The mention in the source text.</param>
/// <param name="Kind">The kind of record.</param>
/// <param name="Key">Its key, as written.</param>
public sealed record RecordLabelSlot(int Offset, TextSpan Span, RecordKind Kind, string Key) : Slot(Offset, Span);

/// <summary>The notes to the mentions in a block, which stand beside or behind it.</summary>
/// <param name="Offset">Where they stand in the HTML.</param>
/// <param name="Span">The block in the source text.</param>
/// <param name="Mentions">The mentions, in order.</param>
public sealed record NotesSlot(int Offset, TextSpan Span, ImmutableArray<Mention> Mentions) : Slot(Offset, Span);
