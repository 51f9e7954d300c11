using Seeds.Engine.Diagnostics;
using Seeds.Engine.Records;

namespace Seeds.Engine.Faults;

/// <summary>The least value of a figure is above its greatest, or it has both a value and a range.</summary>
public static class ImpossibleRange
{
    /// <summary>This fault's id.</summary>
    public const string Id = "SEED049";

    /// <summary>The fault of a figure whose ends are the wrong way round.</summary>
    public static Diagnostic UpsideDown(FigureRecord figure) => new(
        Id, Severity.Error, $"the least value of `{figure.Key}` is above its greatest", figure.File, figure.SpanOf("min"), "the range was left out", "`min` is the smaller of the two, `max` the larger");

    /// <summary>The fault of a figure that has a range beside its value.</summary>
    public static Diagnostic BesideValue(FigureRecord figure) => new(
        Id, Severity.Error, $"`{figure.Key}` has a value and a range", figure.File, figure.SpanOf("value"), "the value counts", "give either `value`, or `min` and `max`");
}
