namespace Seeds.Engine.Pages;

/// <content>The words of maps.</content>
public sealed partial record Words
{
    /// <summary>Name of a map of places.</summary>
    public required string MapTitle { get; init; }

    /// <summary>What such a map shows.</summary>
    public required string MapDescription { get; init; }

    /// <summary>Says what a soft circle on a map means.</summary>
    public required string MapHaloNote { get; init; }

    /// <summary>Says what the small map beside a map is for.</summary>
    public required string MapOverviewNote { get; init; }

    /// <summary>Says what a dashed border on a map means.</summary>
    public required string MapContestedNote { get; init; }

    /// <summary>Says where a map's borders are from.</summary>
    public required string MapSource { get; init; }

    /// <summary>A length on a map; <c>{0}</c> stands for kilometres.</summary>
    public required string MapScale { get; init; }

    /// <summary>Name of the list of places that have a number on a map.</summary>
    public required string MapKey { get; init; }
}
