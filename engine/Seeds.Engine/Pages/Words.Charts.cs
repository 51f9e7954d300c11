namespace Seeds.Engine.Pages;

/// <content>The words of charts.</content>
public sealed partial record Words
{
    /// <summary>Marks a figure that the site computed from others.</summary>
    public required string ChartComputed { get; init; }

    /// <summary>Name of a logarithmic axis; <c>{0}</c> stands for the unit.</summary>
    public required string ChartLogarithmic { get; init; }

    /// <summary>What a dot of a chart means.</summary>
    public required string ChartShapeDot { get; init; }

    /// <summary>What a bar of a chart means.</summary>
    public required string ChartShapeRange { get; init; }

    /// <summary>What an arrow of a chart means.</summary>
    public required string ChartShapeOver { get; init; }

    /// <summary>What the arrow to smaller values means.</summary>
    public required string ChartShapeAtMost { get; init; }

    /// <summary>What a tail that fades of a chart means.</summary>
    public required string ChartShapeNearly { get; init; }

    /// <summary>What a ring of a chart means.</summary>
    public required string ChartShapeAbout { get; init; }

    /// <summary>What a diamond of a chart means.</summary>
    public required string ChartShapeComputed { get; init; }

    /// <summary>What the shapes on a timeline strip mean.</summary>
    public required string StripShapes { get; init; }
}
