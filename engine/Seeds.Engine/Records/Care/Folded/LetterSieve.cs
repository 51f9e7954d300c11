using System.Buffers;
using System.Text;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care.Folded;

/// <summary>
/// Tells quickly that a text holds none of some names: nearly all do. It folds letters as <see cref="TextFolder"/> does and keeps no places;
/// where it finds letters of a name, the text is folded with care.
/// </summary>
/// <param name="names">The folded letters of the names.</param>
internal sealed class LetterSieve(SearchValues<string> names)
{
    private const char None = '\0';

    /// <summary>Stands for a sign that must be looked at with care: it may be a code for a letter.</summary>
    private const char Special = '\x7F';

    /// <summary>What each sign of ASCII becomes.</summary>
    private static readonly ImmutableArray<char> Plain =
    [
        .. Enumerable.Range(0, 0x80).Select(c => (char)c).Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : c is '&' or '%' or '\\' ? Special : None),
    ];

    /// <summary>Whether a text may hold a name, as readers see it or inside its tags.</summary>
    public bool MayHold(string text)
    {
        var first = text.IndexOf('<', StringComparison.Ordinal);
        return first < 0 ? Holds(text, 0, text.Length, inTags: null) : Holds(text, 0, text.Length, inTags: false) || Holds(text, first, text.Length, inTags: true);
    }

    /// <summary>Whether what stands outside of tags holds a name, or inside of them, or all of it.</summary>
    private bool Holds(string text, int at, int end, bool? inTags)
    {
        var letters = ArrayPool<char>.Shared.Rent(end - at + 64);
        var count = 0;
        while (at < end)
        {
            var tag = inTags is null ? end : text.IndexOf('<', at, end - at) is var next and >= 0 ? next : end;
            if (inTags != true) Add(text, at, tag, ref letters, ref count);
            if (tag == end) break;
            at = EndOfTag(text, tag);
            if (inTags == true) Add(text, tag, at, ref letters, ref count);
        }

        var found = letters.AsSpan(0, count).ContainsAny(names);
        ArrayPool<char>.Shared.Return(letters);
        return found;
    }

    private static void Add(string text, int at, int end, ref char[] letters, ref int count)
    {
        while (at < end)
        {
            var c = text[at];
            var letter = c < 0x80 ? Plain[c] : Special;
            if (letter == Special)
            {
                at += Add(text, at, ref letters, ref count);
                continue;
            }

            letters[count] = letter; // what is no letter is written over by the next: whether one is cannot be foreseen, and a wrong guess is dear
            count += letter == None ? 0 : 1;
            at++;
        }
    }

    /// <summary>Adds what a letter that is no plain one, or a code for one, becomes; gives its length in the text.</summary>
    private static int Add(string text, int at, ref char[] letters, ref int count)
    {
        var encoded = text[at] < 0x80 ? EncodedLetters.Read(text.AsSpan(at)) : default;
        if (encoded.Length > 0)
        {
            foreach (var rune in encoded.Text.EnumerateRunes()) Add(rune, text.Length - at, ref letters, ref count);
            return encoded.Length;
        }

        if (!Rune.TryGetRuneAt(text, at, out var own)) return 1;
        Add(own, text.Length - at, ref letters, ref count);
        return own.Utf16SequenceLength;
    }

    /// <summary>A sign may become several letters, for which there must be room beside what is still to come.</summary>
    private static void Add(Rune rune, int rest, ref char[] letters, ref int count)
    {
        if (LetterFolding.IsSilent(rune) || !LetterFolding.IsLetter(rune)) return;
        var folded = LetterFolding.Of(rune);
        if (count + folded.Length + rest > letters.Length)
        {
            var larger = ArrayPool<char>.Shared.Rent((letters.Length * 2) + folded.Length);
            letters.AsSpan(0, count).CopyTo(larger);
            ArrayPool<char>.Shared.Return(letters);
            letters = larger;
        }

        folded.CopyTo(letters.AsSpan(count));
        count += folded.Length;
    }

    private static int EndOfTag(string text, int at)
    {
        if (at + 1 >= text.Length || !(char.IsAsciiLetter(text[at + 1]) || text[at + 1] is '/' or '!')) return at + 1;
        var close = string.CompareOrdinal(text, at, "<!--", 0, 4) == 0 ? text.IndexOf("-->", at + 2, StringComparison.Ordinal) + 2 : text.IndexOf('>', at);
        return close < at ? at + 1 : close + 1;
    }
}
