namespace Seeds.Engine.Text;

/// <summary>The characters of a file and how they were found.</summary>
/// <param name="Text">The characters, line ends normalised to <c>\n</c>.</param>
/// <param name="Encoding">The encoding the bytes were in.</param>
/// <param name="FirstBadOffset">Offset in <paramref name="Text"/> of the first character that was not valid UTF-8, or -1.</param>
public sealed record DecodedText(string Text, TextEncodingFound Encoding, int FirstBadOffset);
