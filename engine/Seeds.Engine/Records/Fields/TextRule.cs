namespace Seeds.Engine.Records.Fields;

/// <summary>What a text must be like, because programs that read the site's data go by it.</summary>
public enum TextRule
{
    /// <summary>A type of item that the Citation Style Language knows.</summary>
    SourceType,

    /// <summary>A BCP 47 tag.</summary>
    LanguageTag,

    /// <summary>A digital object identifier (ISO 26324).</summary>
    Doi,

    /// <summary>An international standard book number (ISO 2108), old or new.</summary>
    Isbn,

    /// <summary>An international standard serial number (ISO 3297).</summary>
    Issn,
}
