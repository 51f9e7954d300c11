namespace Seeds.Engine.Maps;

/// <summary>The land and the borders of a view, as the data of SVG paths; each is empty where there is none.</summary>
/// <param name="Land">The areas of land with their coasts, for the fill rule <c>nonzero</c>.</param>
/// <param name="Borders">Lines between countries.</param>
/// <param name="HasContested">Whether there are lines in it on which the countries do not agree, which are not drawn.</param>
/// <param name="IsBlank">Whether no coast and no border is to be seen, so that the view does not tell where it is.</param>
public sealed record MapOutline(string Land, string Borders, bool HasContested, bool IsBlank);
