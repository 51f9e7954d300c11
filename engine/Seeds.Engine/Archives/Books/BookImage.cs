using Seeds.Engine.Content;

namespace Seeds.Engine.Archives.Books;

/// <summary>A picture in a book.</summary>
/// <param name="Path">Where it stands in the book.</param>
/// <param name="MediaType">What it is, by its bytes.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record BookImage(string Path, string MediaType, OutputContent Content);
