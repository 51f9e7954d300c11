namespace Seeds.Cards.Bidi;

/// <summary>What a character is to the order of a line: the bidirectional character types of the Unicode Bidirectional Algorithm (UAX #9, table 4), without those of explicit formatting, which <see cref="BidiFormatting"/> reads.</summary>
public enum BidiClass
{
    /// <summary>A letter that runs from left to right.</summary>
    L,

    /// <summary>A letter that runs from right to left.</summary>
    R,

    /// <summary>An Arabic letter.</summary>
    AL,

    /// <summary>A European digit.</summary>
    EN,

    /// <summary>An Arabic-Indic digit.</summary>
    AN,

    /// <summary>A sign between European digits: plus, minus.</summary>
    ES,

    /// <summary>A sign before or behind European digits: per cent, currency, degrees.</summary>
    ET,

    /// <summary>A sign between digits of one kind: comma, full stop, colon, slash.</summary>
    CS,

    /// <summary>A mark that goes with the character before it.</summary>
    NSM,

    /// <summary>A character that has no part in the order.</summary>
    BN,

    /// <summary>White space.</summary>
    WS,

    /// <summary>Any other sign.</summary>
    ON,
}
