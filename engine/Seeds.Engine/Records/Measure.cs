namespace Seeds.Engine.Records;

/// <summary>What a figure measures. The two are never drawn on one axis.</summary>
public enum Measure
{
    /// <summary>A state at one time: how many there are.</summary>
    Stock,

    /// <summary>What happened over some time: how many were added.</summary>
    Flow,
}
