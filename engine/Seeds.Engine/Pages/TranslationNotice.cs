namespace Seeds.Engine.Pages;

/// <summary>What a translation says of its source.</summary>
/// <param name="Source">The way to the source.</param>
/// <param name="Warning">That the source has changed since; null where it has not, or where that is not known.</param>
public sealed record TranslationNotice(NavigationItem Source, string? Warning);
