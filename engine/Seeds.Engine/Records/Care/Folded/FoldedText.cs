using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care.Folded;

/// <summary>
/// The letters and digits of a text, folded and without anything between them, so that a name is found however it is written: with
/// accents or without, joined, hyphenated, encoded, or with mark-up in its midst.
/// </summary>
/// <param name="Text">The text.</param>
/// <param name="Letters">The folded letters: words first, then what stands inside tags and comments.</param>
/// <param name="Places">Where each comes from.</param>
public sealed record FoldedText(string Text, string Letters, ImmutableArray<FoldedLetter> Places)
{
    /// <summary>Whether a word can begin with a letter: something stands before it, or a capital after a small letter, or another kind of sign.</summary>
    /// <param name="index">The letter; the number of letters stands for the end.</param>
    public bool IsBoundary(int index)
    {
        if (index <= 0 || index >= Letters.Length || Places[index].Before > Gap.None) return true;
        if (Places[index].IsUpper && !Places[index - 1].IsUpper) return true;
        return char.IsDigit(Letters[index]) != char.IsDigit(Letters[index - 1]) || char.IsAscii(Letters[index]) != char.IsAscii(Letters[index - 1]);
    }

    /// <summary>The part of the text that some letters come from.</summary>
    public TextSpan SpanOf(int first, int count) => TextSpan.Between(Places[first].Start, Places[first + count - 1].End);

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string text, TextForm form) => new TextFolder(text).Fold(form == TextForm.Address ? [] : MarkupReader.Read(text, form));
}
