namespace Seeds.Engine.Charts;

/// <summary>A stretch of the axis of a strip without a break.</summary>
/// <param name="FirstDay">The day at its start.</param>
/// <param name="LastDay">The day at its end.</param>
/// <param name="Left">Where it starts, in units.</param>
/// <param name="Right">Where it ends, in units.</param>
internal sealed record StripSegment(double FirstDay, double LastDay, double Left, double Right)
{
    /// <summary>Where a day stands.</summary>
    public double At(double day) => Left + ((day - FirstDay) / (LastDay - FirstDay) * (Right - Left));
}
