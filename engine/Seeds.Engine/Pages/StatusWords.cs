using Seeds.Engine.Records;

namespace Seeds.Engine.Pages;

/// <summary>Says how far a claim is borne out.</summary>
public static class StatusWords
{
    /// <summary>The word for a status.</summary>
    public static string Of(ClaimStatus status, Words words) => status switch
    {
        ClaimStatus.Reported => words.StatusReported,
        ClaimStatus.Inferred => words.StatusInferred,
        ClaimStatus.Corroborated => words.StatusCorroborated,
        ClaimStatus.Disputed => words.StatusDisputed,
        _ => words.StatusCorrected,
    };
}
