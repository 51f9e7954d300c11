using Seeds.Engine.Content;

namespace Seeds.Engine.Pages;

/// <summary>A way to a page in another language.</summary>
/// <param name="Language">The language it leads to.</param>
/// <param name="Name">That language's name in itself.</param>
/// <param name="Href">Link to the same page in it; to its home page where it lacks this one.</param>
/// <param name="Canonical">The address that counts of that page, for search engines; null where the language lacks it.</param>
/// <param name="Lacking">In that language, that it lacks this page; null where it has it.</param>
/// <param name="Places">The ids that both pages have, as JSON; empty for none.</param>
public sealed record LanguageLink(Language Language, string Name, string Href, string? Canonical, string? Lacking, string Places);
