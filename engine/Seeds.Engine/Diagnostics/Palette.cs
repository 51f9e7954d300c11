namespace Seeds.Engine.Diagnostics;

/// <summary>The colours of diagnostics on a terminal, as escape sequences (ECMA-48, SGR); all empty where there is no colour.</summary>
/// <param name="Error">Before an error.</param>
/// <param name="Warning">Before a warning.</param>
/// <param name="Frame">Before line numbers and frames.</param>
/// <param name="Strong">Before what matters most.</param>
/// <param name="Reset">Behind each.</param>
public sealed record Palette(string Error, string Warning, string Frame, string Strong, string Reset)
{
    /// <summary>No colour.</summary>
    public static Palette Plain { get; } = new("", "", "", "", "");

    /// <summary>The usual terminal colours.</summary>
    public static Palette Ansi { get; } = new("\e[1;31m", "\e[1;33m", "\e[34m", "\e[1m", "\e[0m");
}
