using System.Buffers;
using System.Text;
using Seeds.Engine.Text;

namespace Seeds.Engine.Records.Care;

/// <summary>
/// Takes out of texts the names that must not be published and puts in their place what may stand there. Names of others that
/// share a word with one of these stay whole, and so do keys of records in mentions, which never reach a reader.
/// </summary>
public sealed class Redactor
{
    private readonly SearchValues<string> signs;
    private readonly ILookup<string, Entry> byFirstWord;

    /// <summary>A redactor.</summary>
    /// <param name="withheld">What must not be published.</param>
    /// <param name="shown">Names that may, and that may share words with those.</param>
    public Redactor(ImmutableArray<Withheld> withheld, IEnumerable<NamePhrase> shown)
    {
        Withheld = withheld;
        signs = SearchValues.Create([.. withheld.Select(w => w.Phrase.Words[0]).Distinct(StringComparer.OrdinalIgnoreCase)], StringComparison.OrdinalIgnoreCase);
        byFirstWord = withheld.Select(w => new Entry(w.Phrase, w))
            .Concat(withheld.IsEmpty ? [] : shown.Distinct().Select(p => new Entry(p, null)))
            .OrderByDescending(e => e.Phrase.Words.Length) // the longest name that stands at a place is the one meant
            .ThenBy(e => e.Withheld is null) // of equals, care comes first
            .ToLookup(e => e.Phrase.Words[0], StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>One that takes nothing out.</summary>
    public static Redactor None { get; } = new([], []);

    /// <summary>What must not be published.</summary>
    public ImmutableArray<Withheld> Withheld { get; }

    /// <summary>The text without what must not be published; the same instance where there is nothing of it. Its lines stay as many.</summary>
    public string Apply(string text, TextForm form = TextForm.Plain)
    {
        if (Withheld.IsEmpty || text.AsSpan().IndexOfAny(signs) < 0) return text;
        var result = new StringBuilder(text.Length);
        var done = 0;
        foreach (var (span, withheld) in Find(text, form))
        {
            var words = AtSentenceStart(text, span.Start) ? Capitalised(withheld.Replacement) : withheld.Replacement;
            if (form == TextForm.Html) words = Markdown.Html.Escape(words);
            if (form == TextForm.Markdown && IsId(text, span.Start)) words = Slug.Of(withheld.Replacement);
            result.Append(text, done, span.Start - done).Append(WithLines(words, text.AsSpan(span.Start, span.Length).Count('\n')));
            done = span.End;
        }

        return done == 0 ? text : result.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>Where a text holds what must not be published.</summary>
    public ImmutableArray<(TextSpan Span, Withheld Name)> Find(string text, TextForm form = TextForm.Plain)
    {
        if (Withheld.IsEmpty || text.AsSpan().IndexOfAny(signs) < 0) return [];
        var words = NameWords.In(text).Select(w => WithoutPrefix(text, w)).ToArray();
        var found = ImmutableArray.CreateBuilder<(TextSpan, Withheld)>();
        for (var i = 0; i < words.Length;)
        {
            var entry = byFirstWord[text.Substring(words[i].Start, words[i].Length)].FirstOrDefault(e => StandsAt(e.Phrase, text, words, i, form));
            if (entry?.Withheld is { } name && !(form == TextForm.Markdown && (IsInMention(text, words[i].Start) || IsInDestination(text, words[i].Start))))
            {
                found.Add((TextSpan.Between(words[i].Start, words[i + name.Phrase.Words.Length - 1].End), name));
            }

            i += entry?.Phrase.Words.Length ?? 1;
        }

        return found.ToImmutable();
    }

    /// <summary>Whether a place begins an id that its author chose: <c>{#a}</c>.</summary>
    private static bool IsId(string text, int at) => at > 0 && text[at - 1] == '#';

    private TextSpan WithoutPrefix(string text, TextSpan word)
    {
        if (text[word.Start] is < '\u0620' or > '\u064A') return word;
        var prefix = NameWords.PrefixLength(text.Substring(word.Start, word.Length), byFirstWord.Contains);
        return new TextSpan(word.Start + prefix, word.Length - prefix);
    }

    private static bool StandsAt(NamePhrase phrase, string text, TextSpan[] words, int at, TextForm form)
    {
        if (at + phrase.Words.Length > words.Length) return false;
        for (var i = 0; i < phrase.Words.Length; i++)
        {
            var word = words[at + i];
            var ownForm = form == TextForm.Markdown && IsId(text, word.Start) ? TextForm.Address : form;
            if (!phrase.Matches(i, text.AsSpan(word.Start, word.Length), ownForm)) return false;
            if (i > 0 && !NameWords.Joins(text.AsSpan(words[at + i - 1].End, word.Start - words[at + i - 1].End))) return false;
        }

        return true;
    }

    /// <summary>Whether a place lies in the destination of a link of Markdown: <c>](a-b.md)</c>.</summary>
    private static bool IsInDestination(string text, int at)
    {
        while (at > 0 && !char.IsWhiteSpace(text[at - 1]) && text[at - 1] is not ('(' or ')' or '[' or ']')) at--;
        return at > 1 && text[at - 1] == '(' && text[at - 2] == ']';
    }

    /// <summary>Whether a sentence begins at a place, signs of Markdown and quotation marks apart.</summary>
    private static bool AtSentenceStart(string text, int at)
    {
        while (at > 0 && text[at - 1] is '[' or '*' or '_' or '"' or '“' or '‘' or '(') at--;
        if (at == 0) return true;
        var space = at;
        while (space > 0 && text[space - 1] is ' ' or '\u00A0') space--;
        if (space == 0) return true;
        return text[space - 1] is '.' or '!' or '?' or '…' ? space < at : text[space - 1] is '#' || (text[space - 1] == '\n' && (space < 2 || text[space - 2] == '\n'));
    }

    /// <summary>The words on as many lines as the name stood on, so that the lines behind keep their numbers.</summary>
    private static string WithLines(string words, int breaks)
    {
        for (; breaks > 0; breaks--) words = words.IndexOf(' ', StringComparison.Ordinal) is var space and >= 0 ? words[..space] + "\n" + words[(space + 1)..] : words + "\n";
        return words;
    }

    private static string Capitalised(string text) => text.Length > 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;

    /// <summary>Whether a place lies in the key of a mention: <c>person:a-b</c>.</summary>
    private static bool IsInMention(string text, int at)
    {
        while (at > 0 && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] == '-')) at--;
        if (at < 2 || text[at - 1] != ':') return false;
        var scheme = at - 1;
        while (scheme > 0 && char.IsAsciiLetter(text[scheme - 1])) scheme--;
        return RecordKinds.FromScheme(text.AsSpan(scheme, at - 1 - scheme)) is not null;
    }

    private sealed record Entry(NamePhrase Phrase, Withheld? Withheld);
}
