using Seeds.Engine.Text;

namespace Seeds.Engine.Numbers;

/// <summary>How the text of a mention may fail its record.</summary>
public enum AgreementFault
{
    /// <summary>It does not: it gives the record's number and qualifier, or no number at all.</summary>
    None,

    /// <summary>The number is not the record's, or is a share where the record's is none, or the reverse.</summary>
    WrongNumber,

    /// <summary>The record has a qualifier and the text has none; or the text gives one number of a range without saying <i>about</i>.</summary>
    MissingQualifier,

    /// <summary>The text has a qualifier and the record has none, or another.</summary>
    WrongQualifier,

    /// <summary>The text gives a range with its greater end first.</summary>
    UpsideDown,

    /// <summary>The text gives a unit of another kind than the record's, a share or multiple where the record has a unit that it cannot be compared with, or a number that is not the record's in the unit it gives.</summary>
    WrongUnit,
}

/// <summary>What comes of holding the text of a mention against its figure record.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Read">
/// The number that was read, its place counted from the start of the mention's text (it may begin before the text, and end behind it);
/// its qualifier is the one that was found in or around the mention. Null when the text has no number.
/// </param>
/// <param name="Written">That number as it is written, with its unit where that is at fault; empty when there is none.</param>
/// <param name="Expected">What the record says.</param>
/// <param name="ExpectedQualifier">The qualifier that the text should carry.</param>
public sealed record Agreement(AgreementFault Fault, NumberFound? Read, string Written, FigureValue Expected, Qualifier ExpectedQualifier)
{
    /// <summary>
    /// What the mention states of its record, in places counted from the start of its text: the numbers that agree, or, where none does, the one that was
    /// read. Other numbers in it are no part of what the record says.
    /// </summary>
    public ImmutableArray<TextSpan> Stated { get; init; } = [];

    /// <summary>Whether text and record agree.</summary>
    public bool Agrees => Fault == AgreementFault.None;
}
