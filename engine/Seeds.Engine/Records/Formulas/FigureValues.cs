using System.Globalization;
using Seeds.Engine.Evidence;
using Seeds.Engine.Numbers;

namespace Seeds.Engine.Records.Formulas;

/// <summary>The values of all figures, those with a formula computed.</summary>
public sealed class FigureValues
{
    /// <summary>Most formulas that rest on one another in a row; each takes room on the stack.</summary>
    private const int Deepest = 200;

    private readonly Dictionary<string, FigureRecord> figures;
    private readonly Func<FigureRecord, bool> isSigned;
    private readonly Dictionary<string, Estimate?> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ComputedFigure> computed = new(StringComparer.Ordinal);
    private readonly List<string> path = [];
    private readonly List<FormulaFault> faults = [];
    private readonly List<FigureRecord> belowNought = [];

    private FigureValues(ImmutableArray<FigureRecord> figures, Func<FigureRecord, bool> isSigned) => (this.figures, this.isSigned) = (figures.ToDictionary(f => f.Key, StringComparer.Ordinal), isSigned);

    /// <summary>
    /// The figures with their values filled in, those of them that were computed, the formulas that give no value, and the counts, with what their formula
    /// gives, that are or may be below nought: in the first they have no value, and what rests on them has none.
    /// </summary>
    /// <param name="figures">All figures, each key once.</param>
    /// <param name="isSigned">Whether what a figure measures may be below nought.</param>
    public static (ImmutableArray<FigureRecord> Figures, ImmutableArray<ComputedFigure> Computed, ImmutableArray<FormulaFault> Faults, ImmutableArray<FigureRecord> BelowNought) Compute(
        ImmutableArray<FigureRecord> figures, Func<FigureRecord, bool> isSigned)
    {
        var values = new FigureValues(figures, isSigned);
        var filled = figures.Select(f => f.ComputedFrom is null ? f : values.Filled(f)).ToImmutableArray();
        return (filled, [.. figures.Select(f => values.computed.GetValueOrDefault(f.Key)).OfType<ComputedFigure>()], [.. values.faults], [.. values.belowNought]);
    }

    private FigureRecord Filled(FigureRecord figure)
    {
        ValueOf(figure.Key);
        return computed.TryGetValue(figure.Key, out var found) ? found.Figure : figure with { Value = null, Min = null, Max = null };
    }

    /// <summary>What is known of a figure's value; null where nothing is.</summary>
    private Estimate? ValueOf(string key)
    {
        if (known.TryGetValue(key, out var before)) return before;
        if (!figures.TryGetValue(key, out var figure)) return null;
        if (figure.ComputedFrom is not { } text) return known[key] = PublishedValue.Of(figure) is { } value ? Estimate.Of(value, isSigned(figure)) : null;
        if (path.Contains(key))
        {
            faults.Add(new FormulaFault(figure, 0, "it depends on itself") { Circle = [.. path.SkipWhile(p => p != key), key] });
            return null;
        }

        if (path.Count >= Deepest)
        {
            faults.Add(new FormulaFault(figure, 0, string.Create(CultureInfo.InvariantCulture, $"more than {Deepest} formulas rest on one another")));
            return known[key] = null;
        }

        path.Add(key);
        var result = Evaluate(figure, text);
        path.RemoveAt(path.Count - 1);
        return known[key] = result is { } estimate ? Keep(figure, estimate) : null;
    }

    /// <summary>What others may rest on: what is published of it, the editor's qualifier included.</summary>
    private Estimate? Keep(FigureRecord figure, Estimate estimate)
    {
        if (EstimateWriter.IsBeyondWords(estimate) && figure.Qualifier != Qualifier.About)
        {
            faults.Add(new FormulaFault(figure, 0, "what it rests on is open at both ends; only `qualifier: about`, if you hold it to be so, gives it a value"));
            return null;
        }

        var found = new ComputedFigure(figure, EstimateWriter.Fill(figure, estimate));
        if (FigureRange.IsBelowNought(found.Figure) && !isSigned(figure))
        {
            belowNought.Add(found.Figure);
            return null;
        }

        computed[figure.Key] = found;
        return found.Figure.Qualifier == found.Derived.Qualifier ? estimate : Estimate.Of(PublishedValue.Unrounded(found.Figure)!, estimate.IsSigned);
    }

    private Estimate? Evaluate(FigureRecord figure, string text)
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
        if (value is null && faults.Count == before && formula.Keys.All(k => ValueOf(k) is not null)) faults.Add(new FormulaFault(figure, 0, "it divides by what may be nought, or is too large"));
        return value;
    }
}
