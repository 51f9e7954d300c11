namespace Seeds.Engine.Registers;

/// <summary>Entries under one heading.</summary>
/// <param name="TitleHtml">The heading, as HTML; null without.</param>
/// <param name="Entries">The entries.</param>
public sealed record RegisterGroup(string? TitleHtml, ImmutableArray<RegisterEntry> Entries);
