using Seeds.Engine.Content;

namespace Seeds.Engine.Archives.Books;

/// <summary>What is known of a chapter when it has been written.</summary>
/// <param name="Ids">The ids in it.</param>
/// <param name="Pictures">The addresses of the pictures that it shows.</param>
/// <param name="HasDrawing">Whether a drawing stands in its text.</param>
/// <param name="LacksDescription">Whether a picture in it has no description.</param>
internal sealed record ChapterFacts(IReadOnlySet<string> Ids, ImmutableArray<Address> Pictures, bool HasDrawing, bool LacksDescription);
