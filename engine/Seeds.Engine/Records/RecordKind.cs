namespace Seeds.Engine.Records;

/// <summary>What a record is of. The order is that of the sections in a file of records and of the registers.</summary>
public enum RecordKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>An organisation, government, group or institution.</summary>
    Organisation,

    /// <summary>A place on Earth.</summary>
    Place,

    /// <summary>A number that somebody gave for something.</summary>
    Figure,

    /// <summary>Something that happened, or was to happen, at some time.</summary>
    Event,

    /// <summary>A document, report or picture that statements rest on.</summary>
    Source,

    /// <summary>A word that needs explaining.</summary>
    Term,

    /// <summary>A statement that somebody makes and others may doubt.</summary>
    Claim,
}
