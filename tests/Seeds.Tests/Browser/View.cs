namespace Seeds.Tests.Browser;

/// <summary>How a reader sees a page.</summary>
/// <param name="Width">Width of the window in CSS pixels.</param>
/// <param name="Dark">Whether the reader prefers a dark page.</param>
/// <param name="Scripts">Whether scripts run.</param>
public sealed record View(int Width, bool Dark = false, bool Scripts = true)
{
    /// <summary>A small telephone: the width at which WCAG 2.2 criterion 1.4.10 demands reflow.</summary>
    public const int Phone = 320;

    /// <summary>The width from which the margin stands beside the text: 60 rem.</summary>
    public const int MarginBeside = 960;

    /// <summary>A desktop window.</summary>
    public const int Desktop = 1280;

    /// <summary>Height of the window in CSS pixels.</summary>
    public int Height => Width < MarginBeside ? 640 : 800;
}
