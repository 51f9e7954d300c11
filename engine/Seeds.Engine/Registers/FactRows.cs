namespace Seeds.Engine.Registers;

/// <summary>Collects what is known of an entry; what is not known is left out.</summary>
public sealed class FactRows
{
    private readonly ImmutableArray<(string, string)>.Builder rows = ImmutableArray.CreateBuilder<(string, string)>();

    /// <summary>Adds a fact, unless it is empty.</summary>
    /// <param name="label">What it is.</param>
    /// <param name="html">Its value, as HTML.</param>
    public void Add(string label, string html)
    {
        if (html.Length > 0) rows.Add((label, html));
    }

    /// <summary>The facts, in the order added.</summary>
    public ImmutableArray<(string Label, string Html)> ToImmutable() => rows.ToImmutable();
}
