using System.Globalization;

namespace Seeds.Engine.Records.Formulas;

/// <summary>
/// Reads a formula: <c>sum = product (("+" | "-") product)*; product = part (("*" | "/" | "×" | "÷") part)*; part = number | key | "(" sum ")"</c>.
/// Keys hold hyphens, so that a minus sign has spaces around it.
/// </summary>
public sealed class FormulaParser
{
    /// <summary>Deepest nesting of brackets.</summary>
    private const int MaximumDepth = 50;

    /// <summary>Most numbers and keys in a formula; each takes room on the stack.</summary>
    private const int MostParts = 500;

    private readonly string text;
    private int at;
    private int depth;
    private int parts;
    private (int At, string Reason)? fault;

    private FormulaParser(string text) => this.text = text;

    /// <summary>The formula; else where it breaks off, as an offset, and why.</summary>
    public static (Formula? Formula, (int At, string Reason)? Fault) Parse(string text)
    {
        var parser = new FormulaParser(text);
        var formula = parser.Sum();
        parser.SkipSpace();
        if (parser.fault is null && parser.at < text.Length) parser.Fail("a sign `+ - * /` is missing here");
        return parser.fault is null ? (formula, null) : (null, parser.fault);
    }

    private Formula? Sum()
    {
        var left = Product();
        while (left is not null && Sign('+', '-') is { } sign) left = Product() is { } right ? new Formula.Operation(sign, left, right) : null;
        return left;
    }

    private Formula? Product()
    {
        var left = Part();
        while (left is not null && Sign('*', '/', '×', '÷') is { } sign) left = Part() is { } right ? new Formula.Operation(sign switch { '×' => '*', '÷' => '/', _ => sign }, left, right) : null;
        return left;
    }

    private Formula? Part()
    {
        SkipSpace();
        if (at >= text.Length) return Fail("the formula ends too soon");
        if (++parts > MostParts) return Fail("too many numbers and keys");
        if (text[at] == '(') return InBrackets();
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '.' or '_')) at++;
        var word = text[start..at];
        if (word.Length == 0) return Fail("neither a number nor the key of a figure");
        if (decimal.TryParse(word.Replace("_", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)) return new Formula.Number(number);
        return new Formula.Figure(word.StartsWith("figure:", StringComparison.Ordinal) ? word["figure:".Length..] : word);
    }

    private Formula? InBrackets()
    {
        if (++depth > MaximumDepth) return Fail("too many brackets");
        at++;
        var inner = Sum();
        SkipSpace();
        if (inner is null) return null;
        if (at >= text.Length || text[at] != ')') return Fail("a bracket is not closed");
        at++;
        depth--;
        return inner;
    }

    private char? Sign(params ReadOnlySpan<char> signs)
    {
        SkipSpace();
        if (at >= text.Length || !signs.Contains(text[at])) return null;
        return text[at++];
    }

    private void SkipSpace()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
    }

    private Formula? Fail(string reason)
    {
        fault ??= (Math.Min(at, Math.Max(0, text.Length - 1)), reason);
        return null;
    }
}
