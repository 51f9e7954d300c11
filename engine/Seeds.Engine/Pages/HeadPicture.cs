namespace Seeds.Engine.Pages;

/// <summary>The picture that others show beside a link to a page (Open Graph, <c>og:image</c>).</summary>
/// <param name="Url">Its whole address: those who show it do not know where the page stands.</param>
/// <param name="Width">Its width in pixels.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Alt">What is to be seen on it.</param>
public sealed record HeadPicture(string Url, int Width, int Height, string Alt);
