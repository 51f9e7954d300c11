namespace Seeds.Engine.Pages;

/// <content>The words of charts.</content>
public sealed partial record Words
{
    /// <summary>Marks a figure that the site computed from others.</summary>
    public required string ChartComputed { get; init; }

    /// <summary>Name of a logarithmic axis; <c>{0}</c> stands for the unit.</summary>
    public required string ChartLogarithmic { get; init; }

    /// <summary>What the shapes in a chart of figures mean.</summary>
    public required string ChartShapes { get; init; }

    /// <summary>What the shapes on a timeline strip mean.</summary>
    public required string StripShapes { get; init; }
}
