using Seeds.Engine.Pages;

namespace Seeds.Engine.Registers;

/// <summary>A register in one language.</summary>
/// <param name="Register">The register.</param>
/// <param name="Edition">The language.</param>
/// <param name="Ids">The ids of its entries.</param>
public sealed record RegisterPlace(IRegister Register, Edition Edition, ImmutableHashSet<string> Ids);
