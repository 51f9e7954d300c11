namespace Seeds.Engine.Text;

/// <summary>How the bytes of a text file were read.</summary>
public enum TextEncodingFound
{
    /// <summary>UTF-8, with or without a byte order mark.</summary>
    Utf8,

    /// <summary>UTF-16, told by its byte order mark or by a zero in every other byte.</summary>
    Utf16,

    /// <summary>UTF-32, told by its byte order mark.</summary>
    Utf32,

    /// <summary>Bytes that are not valid UTF-8 were read as Windows-1252, where every byte is a character, so none is lost.</summary>
    Windows1252,
}
