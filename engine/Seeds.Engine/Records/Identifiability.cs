namespace Seeds.Engine.Records;

/// <summary>How much of a person's name is published.</summary>
public enum Identifiability
{
    /// <summary>The full name.</summary>
    Named,

    /// <summary>The given name only.</summary>
    GivenName,

    /// <summary>No name at all.</summary>
    Withheld,
}
