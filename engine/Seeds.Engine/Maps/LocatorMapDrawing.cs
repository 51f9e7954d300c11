namespace Seeds.Engine.Maps;

/// <summary>A drawn map.</summary>
/// <param name="Html">
/// The whole map for a page: a <c>div</c> of the class <c>locator</c> that holds the two drawings, of which <c>60-map.css</c> shows the one
/// that suits the screen, each with the list of the places that have a number on it. It is well-formed XML too.
/// </param>
/// <param name="Wide">The SVG for a column of 480 pixels or more.</param>
/// <param name="Narrow">The SVG for less.</param>
/// <param name="Notes">What to write below the map, a sentence each in plain text: what its signs mean, as far as they are on it, and where the borders are from.</param>
public sealed record LocatorMapDrawing(string Html, string Wide, string Narrow, ImmutableArray<string> Notes);
