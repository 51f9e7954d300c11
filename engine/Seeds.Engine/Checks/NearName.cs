using Seeds.Engine.Diagnostics;
using Seeds.Engine.Pages;
using Seeds.Engine.Pipelines;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>A name in an article that differs by a letter or two from one that a record knows, and is not listed as another spelling of it.</summary>
public sealed class NearName : ICheck
{
    /// <summary>Shortest name that is looked at, in letters: shorter ones lie near too many words.</summary>
    private const int ShortestName = 6;

    /// <summary>Shortest name that may differ by two letters.</summary>
    private const int LongName = 9;

    /// <inheritdoc/>
    public string Id => "SEED057";

    /// <inheritdoc/>
    public IEnumerable<Diagnostic> Run(Corpus corpus)
    {
        var known = corpus.Records.Written.SelectMany(Names).SelectMany(n => NamePhrase.Of(n)?.Words ?? []).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var byInitial = known.Where(n => n.Length >= ShortestName).Order(StringComparer.Ordinal).ToLookup(n => char.ToUpperInvariant(n[0]));
        var near = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var page in corpus.Pages.Where(p => p.Body is not null && PageKindName.Of(p) == PageKindName.Article))
        {
            foreach (var (word, span) in Words(page))
            {
                if (known.Contains(word)) continue;
                if (!near.TryGetValue(word, out var name)) near[word] = name = byInitial[char.ToUpperInvariant(word[0])].FirstOrDefault(n => IsNear(word, n));
                if (name is not null)
                {
                    yield return new Diagnostic(
                        Id, Severity.Warning, $"`{word}` is nearly `{name}`", page.Source, span, "a slip of the pen?",
                        "mend it, or list it in the record as another spelling");
                }
            }
        }
    }

    /// <summary>All names and spellings that a record gives.</summary>
    private static IEnumerable<string> Names(Record record) => record switch
    {
        PersonRecord person => person.Name.All.Concat(person.GivenName.All).Concat(person.Spellings),
        OrganisationRecord organisation => organisation.Name.All.Concat(organisation.Abbreviation.All).Concat(organisation.Spellings),
        PlaceRecord place => place.Name.All.Concat(place.OtherNames),
        SourceRecord source => source.Author.Concat(source.Contributor).Select(n => n.Full),
        TermRecord term => term.Title.All.Concat(term.OtherLabels),
        _ => [],
    };

    /// <summary>The words of an article's text that are written as names are.</summary>
    private static IEnumerable<(string Word, TextSpan Span)> Words(Content.Document page) =>
        from block in page.Body!.Prose
        from span in NameWords.In(block.Text).Where(s => s.Length >= ShortestName - 1 && char.IsUpper(block.Text[s.Start]))
        select (block.Text.Substring(span.Start, span.Length), block.InSource(span));

    /// <summary>Near in letters, and not the same word with an ending: <c>Syria</c> and <c>Syrian</c> are two words.</summary>
    private static bool IsNear(string word, string name) =>
        !word.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && DidYouMean.Distance(word, name, 2) <= (name.Length >= LongName ? 2 : 1);
}
