namespace Seeds.Engine.Maps;

/// <summary>A closed line of arcs; what it bounds is at its right hand.</summary>
/// <param name="Arcs">Indices of arcs; <c>~i</c> stands for arc <c>i</c> from its end to its start (TopoJSON specification, section 2.1.4).</param>
/// <param name="SquareMetres">The area it adds: greater than 0 for land, less than 0 for a sea inside land.</param>
public sealed record BorderRing(ImmutableArray<int> Arcs, double SquareMetres);
