namespace Seeds.Engine.Records.Care;

/// <summary>What kind of text is searched for names, which decides what counts as one.</summary>
public enum TextForm
{
    /// <summary>Words: a short name counts only with a capital, because in small letters it may be a word.</summary>
    Plain,

    /// <summary>Markdown: the same, and keys of mentions and destinations of links stay, because neither reaches a reader.</summary>
    Markdown,

    /// <summary>A finished page: what the theme wrote into tags is no name.</summary>
    Html,

    /// <summary>A key, a path or an address: letter case does not matter.</summary>
    Address,
}
