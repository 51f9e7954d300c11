namespace Seeds.Engine.Records;

/// <summary>How far a claim is borne out.</summary>
public enum ClaimStatus
{
    /// <summary>One source says so.</summary>
    Reported,

    /// <summary>No source says so; the editors conclude it, and the note says from what.</summary>
    Inferred,

    /// <summary>Sources that do not depend on each other say so.</summary>
    Corroborated,

    /// <summary>A source speaks against it.</summary>
    Disputed,

    /// <summary>It was found wrong, and the correction is given.</summary>
    Corrected,
}
