namespace Seeds.Engine.Diagnostics;

/// <summary>How much a fault matters.</summary>
public enum Severity
{
    /// <summary>Worth a look; the page is as its author meant it.</summary>
    Warning,

    /// <summary>The page cannot be as its author meant it. The build ends with exit code 1.</summary>
    Error,
}
