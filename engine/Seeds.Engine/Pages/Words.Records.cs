namespace Seeds.Engine.Pages;

/// <content>The words of records and their registers.</content>
public sealed partial record Words
{
    /// <summary>What stands for a name that is not published.</summary>
    public required string NameWithheld { get; init; }

    /// <summary>Title of the section of registers.</summary>
    public required string Registers { get; init; }

    /// <summary>Title of the register of figures.</summary>
    public required string Figures { get; init; }

    /// <summary>What the register of figures holds.</summary>
    public required string FiguresIntro { get; init; }

    /// <summary>Title of the register of places.</summary>
    public required string Places { get; init; }

    /// <summary>What the register of places holds.</summary>
    public required string PlacesIntro { get; init; }

    /// <summary>Title of the register of events.</summary>
    public required string Timeline { get; init; }

    /// <summary>What the timeline holds.</summary>
    public required string TimelineIntro { get; init; }

    /// <summary>Title of the register of people.</summary>
    public required string People { get; init; }

    /// <summary>What the register of people holds.</summary>
    public required string PeopleIntro { get; init; }

    /// <summary>Title of the register of organisations.</summary>
    public required string Organisations { get; init; }

    /// <summary>What the register of organisations holds.</summary>
    public required string OrganisationsIntro { get; init; }

    /// <summary>Title of the glossary.</summary>
    public required string Glossary { get; init; }

    /// <summary>What the glossary holds.</summary>
    public required string GlossaryIntro { get; init; }

    /// <summary>Title of the register of sources.</summary>
    public required string Sources { get; init; }

    /// <summary>What the register of sources holds.</summary>
    public required string SourcesIntro { get; init; }

    /// <summary>Title of the evidence ledger.</summary>
    public required string Ledger { get; init; }

    /// <summary>What the evidence ledger holds.</summary>
    public required string LedgerIntro { get; init; }

    /// <summary>Before the claims of the ledger.</summary>
    public required string Claims { get; init; }

    /// <summary>Before a figure's value.</summary>
    public required string Value { get; init; }

    /// <summary>Before what a figure counts.</summary>
    public required string Counts { get; init; }

    /// <summary>Before the time at which a figure held.</summary>
    public required string AsOf { get; init; }

    /// <summary>Before the time over which a figure was counted.</summary>
    public required string Period { get; init; }

    /// <summary>Before a place.</summary>
    public required string Where { get; init; }

    /// <summary>Before a date.</summary>
    public required string When { get; init; }

    /// <summary>Before those who took part.</summary>
    public required string Who { get; init; }

    /// <summary>Before who says so.</summary>
    public required string SaidBy { get; init; }

    /// <summary>Before a source.</summary>
    public required string Source { get; init; }

    /// <summary>Before a formula.</summary>
    public required string Formula { get; init; }

    /// <summary>Marks a figure that this site has computed.</summary>
    public required string Computed { get; init; }

    /// <summary>Stands for who says so where the source names nobody.</summary>
    public required string Unattributed { get; init; }

    /// <summary>Title of a chart of states.</summary>
    public required string Stocks { get; init; }

    /// <summary>Title of a chart of what happened over some time.</summary>
    public required string Flows { get; init; }

    /// <summary>Before whether a figure is a state or a flow.</summary>
    public required string Measure { get; init; }

    /// <summary>A figure that is a state at one time.</summary>
    public required string Stock { get; init; }

    /// <summary>A figure counted over some time.</summary>
    public required string Flow { get; init; }

    /// <summary>Before what a person does.</summary>
    public required string Role { get; init; }

    /// <summary>Before a person's organisation.</summary>
    public required string Affiliation { get; init; }

    /// <summary>Before a person's age in the report.</summary>
    public required string Age { get; init; }

    /// <summary>Before other names and spellings.</summary>
    public required string OtherNames { get; init; }

    /// <summary>Before how a person is shown.</summary>
    public required string Shown { get; init; }

    /// <summary>A person shown by given name.</summary>
    public required string ShownByGivenName { get; init; }

    /// <summary>A person whose name is withheld.</summary>
    public required string ShownWithheld { get; init; }

    /// <summary>Before what a place or organisation is a part of.</summary>
    public required string PartOf { get; init; }

    /// <summary>Before how exactly a place is known.</summary>
    public required string Precision { get; init; }

    /// <summary>A length; <c>{0}</c> stands for metres.</summary>
    public required string Metres { get; init; }

    /// <summary>A length; <c>{0}</c> stands for kilometres.</summary>
    public required string Kilometres { get; init; }

    /// <summary>Before a definition.</summary>
    public required string Definition { get; init; }

    /// <summary>Before terms to read with one.</summary>
    public required string SeeAlso { get; init; }

    /// <summary>Before how a date is known.</summary>
    public required string Grounds { get; init; }

    /// <summary>Before a date of publication.</summary>
    public required string Issued { get; init; }

    /// <summary>Before the day a source was last seen.</summary>
    public required string Accessed { get; init; }

    /// <summary>Before an archived copy.</summary>
    public required string Archived { get; init; }

    /// <summary>Before a checksum.</summary>
    public required string Checksum { get; init; }

    /// <summary>Before what may be done with a source.</summary>
    public required string Rights { get; init; }

    /// <summary>Before a web address.</summary>
    public required string Address { get; init; }

    /// <summary>Before the authors of a source.</summary>
    public required string Authors { get; init; }

    /// <summary>Before the contributors to a source.</summary>
    public required string Contributors { get; init; }

    /// <summary>Before the passages that mention a record.</summary>
    public required string MentionedIn { get; init; }

    /// <summary>Before what a statement rests on.</summary>
    public required string RestsOn { get; init; }

    /// <summary>Before what speaks against a claim.</summary>
    public required string Against { get; init; }

    /// <summary>Before a correction.</summary>
    public required string Corrected { get; init; }

    /// <summary>Before the day a claim is to be looked at again.</summary>
    public required string Review { get; init; }

    /// <summary>A claim that one source makes.</summary>
    public required string StatusReported { get; init; }

    /// <summary>A claim that the editors conclude from what sources say.</summary>
    public required string StatusInferred { get; init; }

    /// <summary>A claim that independent sources make.</summary>
    public required string StatusCorroborated { get; init; }

    /// <summary>A claim that a source speaks against.</summary>
    public required string StatusDisputed { get; init; }

    /// <summary>A claim that was found wrong.</summary>
    public required string StatusCorrected { get; init; }

    /// <summary>Before files of data.</summary>
    public required string Downloads { get; init; }

    /// <summary>Name of the notes beside a text.</summary>
    public required string Evidence { get; init; }

    /// <summary>Before a remark.</summary>
    public required string Remark { get; init; }

    /// <summary>Before a statement of the ledger.</summary>
    public required string Passage { get; init; }

    /// <summary>The comma between the members of a list, without the space behind it.</summary>
    public required string Comma { get; init; }
}
