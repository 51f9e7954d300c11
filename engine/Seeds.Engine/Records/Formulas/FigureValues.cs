namespace Seeds.Engine.Records.Formulas;

/// <summary>The values of all figures, those with a formula computed.</summary>
public sealed class FigureValues
{
    /// <summary>Most formulas that rest on one another in a row; each takes room on the stack.</summary>
    private const int Deepest = 200;

    private readonly Dictionary<string, FigureRecord> figures;
    private readonly Dictionary<string, decimal?> computed = new(StringComparer.Ordinal);
    private readonly List<string> path = [];
    private readonly List<FormulaFault> faults = [];

    private FigureValues(ImmutableArray<FigureRecord> figures) => this.figures = figures.ToDictionary(f => f.Key, StringComparer.Ordinal);

    /// <summary>The figures with their values filled in, and the formulas that give none.</summary>
    public static (ImmutableArray<FigureRecord> Figures, ImmutableArray<FormulaFault> Faults) Compute(ImmutableArray<FigureRecord> figures)
    {
        var values = new FigureValues(figures);
        var filled = figures.Select(f => f.ComputedFrom is null ? f : f with { Value = values.ValueOf(f.Key), Min = null, Max = null }).ToImmutableArray();
        return (filled, [.. values.faults]);
    }

    /// <summary>The value of a figure; the middle of a range.</summary>
    private decimal? ValueOf(string key)
    {
        if (computed.TryGetValue(key, out var known)) return known;
        if (!figures.TryGetValue(key, out var figure)) return null;
        if (figure.ComputedFrom is not { } text) return computed[key] = figure.Value ?? (figure.Min + figure.Max) / 2 ?? figure.Min ?? figure.Max;
        if (path.Contains(key))
        {
            faults.Add(new FormulaFault(figure, 0, "it depends on itself") { Circle = [.. path.SkipWhile(p => p != key), key] });
            return null;
        }

        if (path.Count >= Deepest)
        {
            faults.Add(new FormulaFault(figure, 0, $"more than {Deepest} formulas rest on one another"));
            return computed[key] = null;
        }

        path.Add(key);
        var value = Evaluate(figure, text);
        path.RemoveAt(path.Count - 1);
        return computed[key] = value;
    }

    private decimal? Evaluate(FigureRecord figure, string text)
    {
        var before = faults.Count;
        var (formula, fault) = FormulaParser.Parse(text);
        if (formula is null)
        {
            faults.Add(new FormulaFault(figure, fault!.Value.At, fault.Value.Reason));
            return null;
        }

        foreach (var unknown in formula.Keys.Where(k => !figures.ContainsKey(k)).Distinct(StringComparer.Ordinal)) faults.Add(new FormulaFault(figure, Math.Max(0, text.IndexOf(unknown, StringComparison.Ordinal)), $"there is no figure `{unknown}`"));
        var value = formula.Evaluate(ValueOf);
        // That a figure in it has no value has been said of that figure.
        if (value is null && faults.Count == before && formula.Keys.All(k => ValueOf(k) is not null)) faults.Add(new FormulaFault(figure, 0, "it divides by nought or is too large"));
        return value;
    }
}
