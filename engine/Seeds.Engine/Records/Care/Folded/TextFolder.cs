using System.Text;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care.Folded;

/// <summary>Folds one text, letter by letter.</summary>
/// <param name="text">The text.</param>
internal sealed class TextFolder(string text)
{
    private readonly StringBuilder letters = new(text.Length);
    private readonly ImmutableArray<FoldedLetter>.Builder places = ImmutableArray.CreateBuilder<FoldedLetter>(text.Length);
    private PartKind part;
    private Gap gap = Gap.Break;
    private int lineEnds;
    private bool isHyphen;

    /// <summary>Folds the text: first what readers see, then what stands inside the mark-up.</summary>
    public FoldedText Fold(ImmutableArray<Markup> markups)
    {
        var at = 0;
        foreach (var markup in markups)
        {
            Read(at, markup.Span.Start);
            gap = Max(gap, markup.Gap);
            at = markup.Span.End;
        }

        Read(at, text.Length);
        foreach (var (span, kind) in markups.SelectMany(m => m.Parts))
        {
            (part, gap) = (kind, Gap.Break);
            Read(span.Start, span.End);
        }

        return new FoldedText(text, letters.ToString(), places.DrainToImmutable());
    }

    private void Read(int at, int end)
    {
        while (at < end)
        {
            var c = text[at];
            if (char.IsAsciiLetterOrDigit(c))
            {
                Add(char.ToLowerInvariant(c), at, at + 1, char.IsAsciiLetterUpper(c));
                at++;
            }
            else if (c is '&' or '%' or '\\' && EncodedLetters.Read(text.AsSpan(at, end - at)) is { Length: > 0 } encoded)
            {
                foreach (var rune in encoded.Text.EnumerateRunes()) Add(rune, at, at + encoded.Length);
                at += encoded.Length;
            }
            else
            {
                var rune = Rune.TryGetRuneAt(text, at, out var whole) ? whole : Rune.ReplacementChar;
                var next = at + (char.IsHighSurrogate(c) && at + 1 < end ? rune.Utf16SequenceLength : 1);
                Add(rune, at, next);
                at = next;
            }
        }
    }

    private void Add(Rune rune, int start, int end)
    {
        if (LetterFolding.IsSilent(rune))
        {
            if (gap == Gap.None && places.Count > 0) places[^1] = places[^1] with { End = end };
        }
        else if (LetterFolding.IsLetter(rune))
        {
            foreach (var letter in LetterFolding.Of(rune)) Add(letter, start, end, Rune.IsUpper(rune));
        }
        else
        {
            var next = GapOf(rune.Value);
            gap = isHyphen && rune.Value == '\n' ? Gap.Silent : Max(gap, next); // a word that is divided at the end of a line
            isHyphen = gap == Gap.Joint && rune.Value is '-' or 0x2010 && start > 0 && places.Count > 0 && places[^1].End == start;
        }
    }

    private void Add(char letter, int start, int end, bool isUpper)
    {
        letters.Append(letter);
        places.Add(new FoldedLetter(start, end, gap, isUpper, part));
        (gap, lineEnds, isHyphen) = (Gap.None, 0, false);
    }

    private Gap GapOf(int c)
    {
        if (c == '\n') return ++lineEnds > 1 ? Gap.Break : Gap.Joint;
        return c switch
        {
            '*' or '_' or '~' or '`' or '\\' or '=' or '^' or '+' => Gap.Silent,
            '-' or '.' or '\'' or '’' or '‘' or 'ʼ' or '´' or '/' or '·' or (>= 0x2010 and <= 0x2015) => Gap.Joint,
            ',' or '،' => Gap.Comma,
            '>' when lineEnds > 0 => Gap.Joint, // a quotation of Markdown
            _ => Rune.IsValid(c) && Rune.IsWhiteSpace(new Rune(c)) ? Gap.Joint : Gap.Break,
        };
    }

    private static Gap Max(Gap a, Gap b) => a > b ? a : b;
}
