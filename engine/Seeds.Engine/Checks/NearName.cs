using Seeds.Engine.Content;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>A name in an article that differs by a letter or two from one that a record knows, and is not listed as another spelling of it.</summary>
public sealed class NearName : ICheck
{
    /// <summary>Shortest name that is looked at, in letters: shorter ones lie near too many words.</summary>
    private const int ShortestName = 5;

    /// <summary>Shortest name that may differ by two letters.</summary>
    private const int LongName = 9;

    /// <inheritdoc/>
    public string Id => "SEED057";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        return Cased(corpus).Concat(Caseless(corpus));
    }

    private IEnumerable<Diagnostic> Caseless(Corpus corpus)
    {
        // Organisations are called by common words, which have other endings elsewhere.
        var names = new CaselessNames(corpus.Records.Written.Where(r => r is PersonRecord or PlaceRecord).Select(r => (r, RecordNames.Of(r).ToImmutableArray())));
        var words = new NumberWordsByLanguage(corpus);
        return
            from page in corpus.Pages
            where PageKindName.Of(page) == PageKindName.Article
            from block in page.Prose
            from slip in names.In(block, words.Of(page).Prefixes)
            select Report(block.Text.Substring(slip.Span.Start, slip.Span.Length), slip.Name, page, block.InSource(slip.Span));
    }

    private IEnumerable<Diagnostic> Cased(Corpus corpus)
    {
        var known = corpus.Records.Written.SelectMany(RecordNames.Of).SelectMany(NameWords.Of).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var persons = corpus.Records.Written.OfType<PersonRecord>().SelectMany(RecordNames.Of).SelectMany(NameWords.Of).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var found = Near(corpus, known, persons).ToImmutableArray();
        if (found.IsEmpty) return [];
        var ordinary = WordsInSmallLetters(corpus, [.. found.SelectMany(f => new[] { f.Word, f.Name })]);
        var names = found.Where(f => !f.BeginsSentence).Select(f => f.Word).ToHashSet(StringComparer.Ordinal);
        return
            from slip in found
            where names.Contains(slip.Word) && !ordinary.Contains(slip.Word) && !ordinary.Contains(slip.Name)
            select Report(slip.Word, slip.Name, slip.Page, slip.Span);
    }

    private Diagnostic Report(string word, string name, Document page, TextSpan span) => new(
        Id, Severity.Warning, $"`{word}` is nearly `{name}`", page.Source, span, "a slip of the pen?",
        "mend it, or list it in the record as another spelling");

    private static IEnumerable<(string Word, string Name, Document Page, TextSpan Span, bool BeginsSentence)> Near(Corpus corpus, HashSet<string> known, HashSet<string> persons)
    {
        var byInitial = known.Where(n => n.Length >= ShortestName).Order(StringComparer.Ordinal).ToLookup(n => char.ToUpperInvariant(n[0]));
        var near = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var page in corpus.Pages.Where(p => PageKindName.Of(p) == PageKindName.Article))
        {
            foreach (var block in page.Prose)
            {
                foreach (var span in NameWords.In(block.Text))
                {
                    if (span.Length < ShortestName - 1 || !char.IsUpper(block.Text[span.Start])) continue;
                    var word = block.Text.Substring(span.Start, span.Length);
                    if (known.Contains(word)) continue;
                    if (!near.TryGetValue(word, out var name)) near[word] = name = byInitial[char.ToUpperInvariant(word[0])].FirstOrDefault(n => IsNear(word, n, persons.Contains(n)));
                    if (name is not null) yield return (word, name, page, block.InSource(span), BeginsSentence(block.Text, span) && !IsBeforeName(block.Text, span, known));
                }
            }
        }
    }

    /// <summary>
    /// Those of some words that stand somewhere in the site without a capital: they are words of the language, and have a capital elsewhere
    /// because a sentence begins, or a heading.
    /// </summary>
    private static HashSet<string> WordsInSmallLetters(Corpus corpus, ImmutableHashSet<string> words)
    {
        var wanted = words.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var small = from page in corpus.Pages
                    from block in page.Prose
                    from span in NameWords.In(block.Text)
                    where char.IsLower(block.Text[span.Start])
                    let word = block.Text.Substring(span.Start, span.Length)
                    where wanted.Contains(word)
                    select word;
        return small.ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether no word of its sentence stands before a word; behind a colon a sentence may begin too.</summary>
    private static bool BeginsSentence(string text, TextSpan word)
    {
        for (var at = word.Start - 1; at >= Sentence.Around(text, word).Start; at--)
        {
            if (char.IsLetterOrDigit(text[at])) return false;
            if (text[at] == ':') return true;
        }

        return true;
    }

    /// <summary>Whether a known name follows, so that a word is a part of it wherever it stands.</summary>
    private static bool IsBeforeName(string text, TextSpan word, HashSet<string> known) =>
        NameWords.In(text[word.End..Math.Min(text.Length, word.End + 60)]).Select(s => text.Substring(word.End + s.Start, s.Length)).FirstOrDefault() is { } next
        && char.IsUpper(next[0]) && known.Contains(next);

    /// <summary>
    /// Near in letters, and not the same word with an ending: <c>Syria</c> and <c>Syrian</c> are two words, and <c>Meyers</c> are several of one name. A
    /// name of a person that lacks its last letter is near: <c>George</c> for <c>Georges</c>.
    /// </summary>
    private static bool IsNear(string word, string name, bool isPerson)
    {
        if (word.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return false;
        if (name.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return isPerson && name.Length == word.Length + 1;
        return DidYouMean.Distance(word, name, 2) <= (name.Length >= LongName ? 2 : 1);
    }
}
