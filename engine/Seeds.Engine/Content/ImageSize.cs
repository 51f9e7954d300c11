namespace Seeds.Engine.Content;

/// <summary>The size at which a browser would show an image.</summary>
/// <param name="Width">CSS pixels, from 1.</param>
/// <param name="Height">CSS pixels, from 1.</param>
public sealed record ImageSize(int Width, int Height);
