using Seeds.Engine.Records.Care.Folded;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>Decides whether letters that equal a name's are that name, or the inside of another word.</summary>
/// <param name="text">The text.</param>
/// <param name="form">What kind of text it is.</param>
internal sealed class NameMatcher(FoldedText text, TextForm form)
{
    /// <summary>Least letters of a name that is found inside a longer word as well: <c>Smithsonian</c>. A shorter one may be there by chance.</summary>
    private const int LongWord = 6;

    /// <summary>The same for a name of several words that are written as one.</summary>
    private const int LongName = 8;

    /// <summary>Most letters of a first part of a word, as in <c>O'Brien</c>.</summary>
    private const int LongestInitial = 2;

    /// <summary>The whole word that a name is part of: in <c>Smithsonian</c> the rest would make no sense by itself.</summary>
    public TextSpan WordAround(KnownName known, int at)
    {
        var (first, end) = (at, at + known.Name.Letters.Length);
        if (known.Name.IsUnspaced || !char.IsAsciiLetter(text.Letters[at])) return text.SpanOf(first, end - first);
        while (!text.IsBoundary(first)) first--;
        while (!text.IsBoundary(end)) end++;
        return text.SpanOf(first, end - first);
    }

    /// <summary>Whether a name stands at a letter. The letters are equal already.</summary>
    public bool StandsAt(KnownName known, int at)
    {
        var name = known.Name;
        return HoldsTogether(name, at) && Ends(known, at) && (!name.IsOneWord || known.IsShown || IsWrittenAsName(name, at));
    }

    /// <summary>Whether nothing parts the letters of a word, and nothing but what may stand between the words of a name parts those.</summary>
    private bool HoldsTogether(FoldedName name, int at)
    {
        var mayBeGlued = name.Letters.Length >= LongName || IsAddress(at);
        for (var i = 1; i < name.Letters.Length; i++)
        {
            var gap = text.Places[at + i].Before;
            var word = name.Starts.IndexOf(i);
            if (gap > (word <= 0 ? Gap.Silent : name.IsInverted ? Gap.Comma : Gap.Joint)) return false;
            if (word > 0 && !mayBeGlued && !IsLeader(name, word - 1, i) && !text.IsBoundary(at + i)) return false;
        }

        return true;
    }

    /// <summary>Whether a word of a name is one that is written together with the next: <c>O'Brien</c>, <c>Abu Omar</c>.</summary>
    private static bool IsLeader(FoldedName name, int word, int end) =>
        end - name.Starts[word] <= LongestInitial || NameParticles.Contains(name.Letters[name.Starts[word]..end]);

    /// <summary>Whether words begin and end where the name does. A long name is found inside a longer word too, if that is written as names are.</summary>
    private bool Ends(KnownName known, int at)
    {
        var name = known.Name;
        var isLong = !known.IsShown && (name.IsOneWord ? name.Letters.Length >= LongWord && (IsCapital(at) || IsAddress(at)) : name.Letters.Length >= LongName);
        if (isLong || name.IsUnspaced) return true;
        return IsStart(name, at) && IsEnd(name, at + name.Letters.Length);
    }

    private bool IsStart(FoldedName name, int at) => text.IsBoundary(at) || JoinedWords.Before(text.Letters, at, name.Letters.Length).Any(length => text.IsBoundary(at - length));

    /// <summary>A plural or a possessive of a name is the name too; of very short ones it is another word.</summary>
    private bool IsEnd(FoldedName name, int end) => text.IsBoundary(end) || (name.Letters.Length >= LongWord - 1 && text.Letters[end] == 's' && text.IsBoundary(end + 1));

    /// <summary>Whether a single word is written as names are: with a capital, where its script has them, or long enough to be no other word, or in an address.</summary>
    private bool IsWrittenAsName(FoldedName name, int at)
    {
        if (IsCapital(at)) return true;
        if (text.Places[at].Part == PartKind.Data) return false; // a key beside the words
        return name.Letters.Length >= LongWord || IsAddress(at);
    }

    private bool IsCapital(int at) => text.Places[at].IsUpper || !char.IsLower(text.Letters[at]);

    private bool IsAddress(int at)
    {
        var place = text.Places[at];
        return form == TextForm.Address || place.Part == PartKind.Address || (place.Start > 0 && text.Text[place.Start - 1] is '#' or '@') || AddressRun.At(text.Text, place.Start) is not null;
    }
}
