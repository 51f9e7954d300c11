using System.Text;

namespace Seeds.Engine.Search.Terms;

/// <summary>
/// Parts a text into words. 1. What is no letter and no digit parts words; a comma before three digits, and a point between digits, do not.
/// 2. Letters are folded. 3. Chinese, Japanese and Korean are read as pairs of signs, each with the one behind it. 4. Of <c>Idlib's</c> the
/// <c>s</c> is none. No word is made a string: an index has millions.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="buffer">Room for one word; what does not fit is cut off. <see cref="Room"/> is enough for any.</param>
public ref struct WordReader(string text, char[] buffer)
{
    /// <summary>Longer than any word is.</summary>
    public const int Room = 256;

    private readonly string text = text;
    private readonly char[] buffer = buffer;
    private int at;
    private int length;
    private bool isInRun;

    /// <summary>The word without case and accents; until the next is read.</summary>
    public readonly ReadOnlySpan<char> Folded => buffer.AsSpan(0, length);

    /// <summary>Where it begins in the text.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends in the text.</summary>
    public int End { get; private set; }

    /// <summary>Reads the next word; false where there is none.</summary>
    public bool MoveNext()
    {
        while (at < text.Length)
        {
            length = 0;
            var rune = RuneAt(at, out var size);
            if (!SearchLetter.IsWord(rune))
            {
                isInRun &= SearchLetter.IsSilent(rune);
                at += size;
            }
            else if (SearchLetter.IsEastAsian(rune))
            {
                if (ReadPair(rune, size)) return true;
            }
            else
            {
                isInRun = false;
                ReadWord();
                if (!IsPossessive()) return true;
            }
        }

        return false;
    }

    /// <summary>Reads a sign and the one behind it; a sign without one is a word where there is none before it either.</summary>
    private bool ReadPair(Rune rune, int size)
    {
        Start = at;
        End = at += size;
        Add(SearchLetter.Fold(rune));
        var next = at;
        while (next < text.Length)
        {
            var second = RuneAt(next, out var secondSize);
            next += secondSize;
            if (SearchLetter.IsSilent(second)) continue;
            if (!SearchLetter.IsWord(second) || !SearchLetter.IsEastAsian(second)) break;
            Add(SearchLetter.Fold(second));
            (End, isInRun) = (next, true);
            return true;
        }

        var isAlone = !isInRun;
        isInRun = false;
        return isAlone;
    }

    private void ReadWord()
    {
        Start = at;
        while (at < text.Length)
        {
            var c = text[at];
            if (char.IsAsciiLetterOrDigit(c))
            {
                Add(c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c);
                at++;
                continue;
            }

            if (c is ' ') break;
            var rune = RuneAt(at, out var size);
            if (SearchLetter.IsWord(rune) && !SearchLetter.IsEastAsian(rune)) Add(SearchLetter.Fold(rune));
            else if (!SearchLetter.IsSilent(rune) && !IsWithinNumber()) break;
            at += size;
        }

        End = at;
    }

    /// <summary>Whether the sign stands within a number; one that parts decimals is kept, as a point.</summary>
    private bool IsWithinNumber()
    {
        if (length == 0 || !char.IsAsciiDigit(buffer[length - 1])) return false;
        var digits = 0;
        while (at + 1 + digits < text.Length && char.IsDigit(text[at + 1 + digits])) digits++;
        if (SearchLetter.PartsThousands(text[at])) return digits == 3;
        if (!SearchLetter.PartsDecimals(text[at]) || digits == 0) return false;
        Add('.');
        return true;
    }

    private readonly bool IsPossessive() =>
        length == 1 && buffer[0] == 's' && Start > 1 && text[Start - 1] is '\'' or '’' && (char.IsSurrogate(text[Start - 2]) || SearchLetter.IsWord(new Rune(text[Start - 2])));

    private void Add(string letters)
    {
        foreach (var letter in letters) Add(letter);
    }

    private void Add(char letter)
    {
        if (length < buffer.Length) buffer[length++] = letter;
    }

    /// <summary>Half of a sign that is written in two code units is no letter.</summary>
    private readonly Rune RuneAt(int place, out int size)
    {
        var rune = Rune.TryGetRuneAt(text, place, out var whole) ? whole : Rune.ReplacementChar;
        size = rune == Rune.ReplacementChar ? 1 : rune.Utf16SequenceLength;
        return rune;
    }
}
