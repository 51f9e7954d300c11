using System.Globalization;

namespace Seeds.Engine.Dates;

/// <summary>
/// Asks about the tokens of a text by their index. An index past the last token is allowed everywhere and answers no. Each question
/// looks at a fixed number of tokens only, so that a text is read in linear time.
/// </summary>
internal sealed class DateTokens(string text, ImmutableArray<DateToken> tokens, DateLexicon lexicon)
{
    /// <summary>A longer word is the name of nothing.</summary>
    private const int MaxWord = 64;

    /// <summary>Words that a phrase before a month may have.</summary>
    private const int MaxLeadWords = 4;

    private readonly string?[] parts = new string?[tokens.Length];

    /// <summary>What is known of the language.</summary>
    public DateLexicon Lexicon => lexicon;

    /// <summary>The token at an index; a space past the end.</summary>
    public DateToken this[int i] => i < tokens.Length ? tokens[i] : new DateToken(text.Length, text.Length, ' ', -1, true);

    /// <summary>Whether a mark stands right behind the token before it.</summary>
    public bool IsJoined(int i, char mark) => this[i].Mark == mark && !this[i].Spaced;

    /// <summary>The token as names hold it; empty for a word of more than 64 letters.</summary>
    public string Part(int i)
    {
        if (i >= tokens.Length) return "";
        return parts[i] ??= tokens[i] is { IsWord: true, Length: > MaxWord } ? "" : DateLexicon.PartOf(text, tokens[i]);
    }

    /// <summary>Whether the token is a word of a set.</summary>
    public bool IsOneOf(int i, ImmutableHashSet<string> words) => this[i].IsWord && words.Contains(Part(i));

    /// <summary>Whether the text writes the token with a capital.</summary>
    public bool HasCapital(int i) => this[i].IsWord && char.IsUpper(text[tokens[i].Start]);

    /// <summary>
    /// Whether a number begins here: no letter of a script with spaces, sign of a currency, hash or underscore is at its front, and
    /// it is not the rest of a longer number (<c>1.2018</c>, <c>555-2018</c>).
    /// </summary>
    public bool IsFreeBefore(int i)
    {
        var start = this[i].Start;
        if (start == 0 || this[i].Spaced) return true;
        var before = text[start - 1];
        if (before is '#' or '_' or '№' or '\\' or '@' or '=' or '&' or '+' or '−' or '±' or '%' or '٪' || IsCurrency(before)) return false;
        // Letters without case may stand at a number: Arabic joins its shortest words on, Chinese has no spaces.
        if (char.IsLetter(before)) return char.GetUnicodeCategory(before) == UnicodeCategory.OtherLetter;
        if (!IsWithinNumber(before) || start < 2) return true;
        return !(before == '/' ? char.IsLetterOrDigit(text[start - 2]) : char.IsDigit(text[start - 2])); // mid-2018, but not S/2018
    }

    /// <summary>Whether a number ends here, and counts nothing: no letter, sign or unit is at its back, and it does not go on.</summary>
    public bool IsFreeBehind(int i)
    {
        var end = this[i].End;
        if (end >= text.Length) return true;
        if (IsMeasured(i + 1)) return false;
        var behind = text[end];
        if (behind is '_' or '\\' or '@' or '=') return false;
        if (char.GetUnicodeCategory(behind) == UnicodeCategory.OtherLetter) return IsOneOf(i + 1, lexicon.Links) || (lexicon.CommonEra is { Behind: [var era] } && Part(i + 1) == era);
        if (char.IsLetter(behind)) return false;
        return !IsWithinNumber(behind) || end + 1 >= text.Length || !char.IsDigit(text[end + 1]);
    }

    /// <summary>Whether a phrase of time such as <c>in</c> ends before a token, a hyphen between them or not: <c>in May</c>, <c>mid-May</c>.</summary>
    public bool IsLed(int i)
    {
        var last = i > 0 && tokens[i - 1].Mark is '-' or '‑' ? i - 2 : i - 1;
        var phrase = "";
        for (var at = last; at >= 0 && at > last - MaxLeadWords && tokens[at].IsWord; at--)
        {
            phrase = phrase.Length == 0 ? Part(at) : Part(at) + " " + phrase;
            if (lexicon.Leads.Contains(phrase) || (DateWordFolding.WithoutProclitic(phrase) is { } rest && lexicon.Leads.Contains(rest))) return true;
        }

        return false;
    }

    /// <summary>The index behind the name of a month or season that begins here, and what it names; null when none does.</summary>
    public (DateName Name, int Next)? Name(int i)
    {
        if (i >= tokens.Length || !(tokens[i].IsWord || tokens[i].IsNumber)) return null;
        var part = Part(i);
        return NameFrom(i, part) ?? (DateWordFolding.WithoutProclitic(part) is { } rest ? NameFrom(i, rest) : null);
    }

    /// <summary>A day of a month: one or two digits, with or without the ending of its ordinal; null when it is none.</summary>
    public (int Value, int Next)? Day(int i)
    {
        if (this[i] is not { IsNumber: true, Length: <= 2, Value: >= 1 and <= 31 and var day }) return null;
        return (day, BehindOrdinal(i, day));
    }

    /// <summary>A day of a month in words, with the word behind it that leads on to the month: <c>eleventh of</c>; null when there is none.</summary>
    public (int Value, int Next)? DayInWords(int i)
    {
        if (!this[i].IsWord) return null;
        foreach (var (parts, value) in lexicon.DayWords)
        {
            var (at, same) = (i, 0);
            while (same < parts.Length && Part(at) == parts[same])
            {
                (at, same) = (at + 1, same + 1);
                if (same < parts.Length && IsJoined(at, '-')) at++; // twenty-first
            }

            if (same == parts.Length && IsOneOf(at, lexicon.Links)) return (value, at);
        }

        return null;
    }

    /// <summary>A number of four digits from 1000 to 2999, whatever stands around it.</summary>
    public int? FourDigits(int i) => this[i] is { IsNumber: true, Length: 4, Value: >= 1000 and <= 2999 and var year } ? year : null;

    /// <summary>A year that ends here; what stands before it is not asked.</summary>
    public int? Year(int i) => FourDigits(i) is { } year && IsFreeBehind(i) ? year : null;

    /// <summary>The year of a day or month, which a dash may join to the next: <c>29 January 2018–3 February 2018</c>.</summary>
    public int? YearOfPoint(int i)
    {
        if (Year(i) is { } year) return year;
        return (IsJoined(i + 1, '–') || IsJoined(i + 1, '—')) && Day(i + 2) is { } day && Name(BehindLinks(day.Next)) is not null ? FourDigits(i) : null;
    }

    /// <summary>The index behind the marks and words that may stand between two parts of a date, at most three.</summary>
    public int BehindLinks(int i)
    {
        for (var end = i + 3; i < end && (lexicon.Marks.Contains(this[i].Mark) || IsOneOf(i, lexicon.Links)); i++)
        {
        }

        return i;
    }

    /// <summary>The index behind a dash or a word such as <c>to</c>; null when there is neither.</summary>
    public int? BehindRangeJoin(int i) => this[i].Mark is '-' or '–' or '—' or '‑' || IsOneOf(i, lexicon.RangeJoins) ? i + 1 : null;

    /// <summary>The index behind a word such as <c>and</c>; null when there is none.</summary>
    public int? BehindListJoin(int i) => this[i].Mark == '&' || IsOneOf(i, lexicon.ListJoins) ? i + 1 : null;

    /// <summary>The index behind the number and the ending that makes it the ordinal of its value, or behind the number alone.</summary>
    public int BehindOrdinal(int i, int value)
    {
        if (value > lexicon.Ordinals.Length || !this[i + 1].IsWord || this[i + 1].Spaced) return i + 1;
        return DateWordFolding.Fold(text.AsSpan(this[i].Start, this[i + 1].End - this[i].Start)) == lexicon.Ordinals[value - 1] ? i + 2 : i + 1;
    }

    /// <summary>The index behind what makes the number before it a decade or century; null when that is not there.</summary>
    /// <param name="number">Index of the number.</param>
    /// <param name="next">Index behind the number and its ending.</param>
    /// <param name="affix">What must stand there.</param>
    public int? BehindAffix(int number, int next, DateAffix affix)
    {
        if (affix.Behind.IsEmpty) return affix.Before.Select((part, i) => Before(number - affix.Before.Length + i) == part).All(same => same) ? next : null;
        if (this[next].Mark is '\'' or '’' or '-' && !this[next].Spaced) next++; // the 1980's, the 20th-century
        else if (this[next].Spaced != affix.Spaced) return null;
        for (var i = 0; i < affix.Behind.Length; i++)
        {
            if (Part(next + i) != affix.Behind[i]) return null;
        }

        return next + affix.Behind.Length;
    }

    private string Before(int i) => i >= 0 ? Part(i) : "";

    private (DateName Name, int Next)? NameFrom(int i, string first)
    {
        if (!lexicon.Names.TryGetValue(first, out var names)) return null;
        foreach (var name in names)
        {
            var same = 1;
            while (same < name.Parts.Length && Part(i + same) == name.Parts[same]) same++;
            if (same < name.Parts.Length) continue;
            var next = i + same;
            return (name, name.Short && IsJoined(next, '.') ? next + 1 : next);
        }

        return null;
    }

    /// <summary>Whether a sign of percent or currency, or a unit, stands here, at the number or one space or hyphen behind it.</summary>
    private bool IsMeasured(int i)
    {
        if (IsJoined(i, '-')) i++;
        return this[i].Mark is '%' or '‰' or '٪' or '°' || IsCurrency(this[i].Mark) || IsOneOf(i, lexicon.Units);
    }

    private static bool IsCurrency(char mark) => char.GetUnicodeCategory(mark) == UnicodeCategory.CurrencySymbol;

    /// <summary>Marks that join digits to one number, or figures to one expression, when no space is at them.</summary>
    private static bool IsWithinNumber(char mark) => mark is '.' or ',' or ':' or '/' or '-' or '–' or '—' or '٫' or '٬' or '،' or '\'' or '’' or '+' or '×' or '*' or '^';
}
