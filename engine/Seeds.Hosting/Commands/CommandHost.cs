using Seeds.Engine.Pipelines;
using Seeds.Hosting.Terminal;

namespace Seeds.Hosting.Commands;

/// <summary>What every command is given.</summary>
/// <param name="Recipe">How the site is made.</param>
/// <param name="Screen">Where it speaks.</param>
/// <param name="Time">The clock.</param>
public sealed record CommandHost(Recipe Recipe, Screen Screen, TimeProvider Time);
