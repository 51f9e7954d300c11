namespace Seeds.Engine.Records.Care.Folded;

/// <summary>What a part of a text is to its readers.</summary>
public enum PartKind : byte
{
    /// <summary>Words.</summary>
    Words,

    /// <summary>The value of an attribute that is words: a title, a description of a picture.</summary>
    Attribute,

    /// <summary>An address, an id, or the inside of a tag: letter case does not matter there.</summary>
    Address,

    /// <summary>Data in a page: names of keys stand beside words.</summary>
    Data,
}
