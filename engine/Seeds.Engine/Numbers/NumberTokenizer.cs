using System.Globalization;

namespace Seeds.Engine.Numbers;

/// <summary>
/// Parts a text into words, numbers in digits and symbols, and tells digits that are numbers from those in names, dates, times and
/// the like. Each character is looked at a bounded number of times.
/// </summary>
internal sealed class NumberTokenizer
{
    private readonly string text;
    private readonly NumberWords words;
    private readonly List<DigitLiteral> literals = [];
    private NumberToken[] tokens;
    private int count;
    private int at;
    private bool space;

    private NumberTokenizer(string text, NumberWords words) => (this.text, this.words, tokens) = (text, words, new NumberToken[(text.Length / 5) + 4]);

    /// <summary>The text in pieces.</summary>
    public static NumberTokens Read(string text, NumberWords words)
    {
        var tokenizer = new NumberTokenizer(text, words);
        while (tokenizer.at < text.Length) tokenizer.Next();
        return new NumberTokens(text, tokenizer.tokens, tokenizer.count, tokenizer.literals);
    }

    private void Next()
    {
        var c = text[at];
        if (char.IsWhiteSpace(c)) (space, at) = (true, at + 1);
        else if (char.GetUnicodeCategory(c) == UnicodeCategory.Format) at++; // marks of direction part nothing
        else if (char.IsDigit(c)) ReadDigits(at);
        else if (IsSign()) ReadDigits(at + 1);
        else if (char.IsLetter(c)) ReadWord();
        else if (DigitNotation.ReadSign(text, at) is { } fraction) Add(fraction);
        else ReadSymbol(c);
    }

    private void ReadSymbol(char c)
    {
        var word = words.Vocabulary.Find([WordFolding.Fold(c)]);
        Add(NumberTokenKind.Symbol, at + 1, word, word);
    }

    private void ReadWord()
    {
        var end = NumberVocabulary.WordEnd(text, at);
        if (DigitScanner.IsDigit(text, end) && IsCased(text[end - 1]))
        {
            Add(NumberTokenKind.Other, DigitNames.End(text, end));
            return;
        }

        var (word, stem, prefix) = words.Vocabulary.Find(text.AsSpan(at, end - at), words.Prefixes);
        var and = prefix.Length > 0 && words.AttachedAnd.Length > 0 && prefix.StartsWith(words.AttachedAnd, StringComparison.Ordinal);
        Add(NumberTokenKind.Word, end, word, stem, and);
    }

    private void ReadDigits(int digits)
    {
        var name = DigitNames.Find(text, at, digits, IsJoinedToNumber());
        if (name > at)
        {
            Add(NumberTokenKind.Other, name);
            return;
        }

        if (DigitScanner.Scan(text, digits, words.Shape) is not { } literal) Add(NumberTokenKind.Other, DigitNames.End(text, digits));
        else if (Close(digits > at ? Negative(literal) : literal) is { } closed) Add(closed);
        else Add(NumberTokenKind.Other, DigitNames.End(text, literal.End));
    }

    /// <summary>Looks at what follows the digits: null when that makes them no number; with its scale when one is written together with them.</summary>
    private DigitLiteral? Close(DigitLiteral literal)
    {
        var end = literal.End;
        if (end == text.Length) return literal;
        if (DigitNotation.Read(text, literal) is { } made) return made;
        if (DigitNames.GoesOn(text, literal, words.Shape)) return null;
        if (!IsCased(text[end])) return literal;
        var suffixEnd = NumberVocabulary.WordEnd(text, end);
        if (suffixEnd - end > 8 || DigitScanner.IsDigit(text, suffixEnd)) return null;
        var suffix = WordFolding.Fold(text[end..suffixEnd]);
        if (suffixEnd < text.Length && text[suffixEnd] is '²' or '³' or '/') return literal; // 60m² is an area, 5m/s a speed
        if (words.ScaleSuffixes.TryGetValue(suffix, out var scale)) return literal with { End = suffixEnd, Scale = scale, Digits = 0 };
        return words.UnitSuffixes.Contains(suffix) || words.MultipleSuffixes.Contains(suffix) ? literal : null;
    }

    private static DigitLiteral Negative(DigitLiteral literal) => literal with { Start = literal.Start - 1, Value = -literal.Value, Digits = 0 };

    /// <summary>Whether a minus sign of the digits behind it stands here, and not a dash or hyphen.</summary>
    private bool IsSign()
    {
        if (text[at] is not ('-' or '−') || !DigitScanner.IsDigit(text, at + 1)) return false;
        if (at == 0) return true;
        var before = text[at - 1];
        if (text[at] == '−') return !char.IsLetterOrDigit(before);
        var afterNumber = count > 0 && tokens[count - 1].Kind == NumberTokenKind.Digits;
        return !afterNumber && (char.IsWhiteSpace(before) || before is '(' or '[' or '“' or '"' or '«');
    }

    /// <summary>Whether a hyphen joins the digits here to a number before it, which has then been found to be a range.</summary>
    private bool IsJoinedToNumber() => count > 1 && tokens[count - 2].Kind == NumberTokenKind.Digits && tokens[count - 2].End == at - 1;

    /// <summary>Whether a letter's script has capitals: names such as <c>B52</c> are written in such scripts, while others put words and numbers together.</summary>
    private static bool IsCased(char c) => char.IsLower(c) || char.IsUpper(c);

    private void Add(NumberTokenKind kind, int end, int word = 0, int stem = 0, bool and = false)
    {
        Add(new NumberToken(kind, at, end, word, stem, space, and, -1));
        (at, space) = (end, false);
    }

    private void Add(DigitLiteral literal)
    {
        // An `and` that is written together with digits stands as a word of its own before them.
        var and = !space && count > 0 && tokens[count - 1] is { Kind: NumberTokenKind.Word } before && before.End == at
            && words.AttachedAnd.Length > 0 && WordFolding.Fold(text[before.Start..before.End]) == words.AttachedAnd;
        if (and) count--;
        Add(new NumberToken(NumberTokenKind.Digits, literal.Start, literal.End, 0, 0, space || and, and, literals.Count));
        literals.Add(literal);
        (at, space) = (literal.End, false);
    }

    private void Add(in NumberToken token)
    {
        if (count == tokens.Length) Array.Resize(ref tokens, 2 * count);
        tokens[count++] = token;
    }
}
