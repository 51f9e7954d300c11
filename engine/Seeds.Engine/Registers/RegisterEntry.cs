namespace Seeds.Engine.Registers;

/// <summary>What a register shows of one record or statement.</summary>
public sealed record RegisterEntry
{
    /// <summary>Its id on the page; links to the record lead to it. Null for what nothing links to.</summary>
    public string? Id { get; init; }

    /// <summary>A number or date before its title, as HTML; null without.</summary>
    public string? LeadHtml { get; init; }

    /// <summary>Its title, as HTML; empty without.</summary>
    public string TitleHtml { get; init; } = "";

    /// <summary>How far it is borne out: a class and a word; null where that is not the question.</summary>
    public (string Class, string Word)? Status { get; init; }

    /// <summary>Its text, as HTML; null without.</summary>
    public string? TextHtml { get; init; }

    /// <summary>What is known of it, value as HTML.</summary>
    public ImmutableArray<(string Label, string Html)> Facts { get; init; } = [];

    /// <summary>The passages that mention it.</summary>
    public ImmutableArray<PassageLink> Passages { get; init; } = [];
}
