using Seeds.Engine.Numbers;
using Seeds.Engine.Prose;
using Seeds.Engine.Records;
using Seeds.Engine.Records.Care;
using Seeds.Engine.Text;

namespace Seeds.Engine.Checks;

/// <summary>
/// Finds words nearly a name in scripts without capital letters, such as Arabic, where a name cannot be told by its looks. A word is looked at only within a mention
/// of the record, or right beside another word of the same name. Spellings that writers use for each other are one (alef with and
/// without hamza, teh marbuta and heh), and so is a word with and without what is written together with its front.
/// </summary>
internal sealed class CaselessNames
{
    /// <summary>Shortest word of a name that is looked at, in letters.</summary>
    private const int ShortestName = 4;

    private readonly ImmutableArray<(Record Record, ImmutableArray<(string Word, string Folded)> Words)> names;
    private readonly ILookup<string, int> byWord;
    private readonly ImmutableHashSet<string> known;

    /// <summary>Draws up the names.</summary>
    /// <param name="records">Records with the names that each gives.</param>
    public CaselessNames(IEnumerable<(Record Record, ImmutableArray<string> Names)> records)
    {
        names = [.. from entry in records
                    from name in entry.Names
                    let words = NameWords.Of(name).Where(IsCaseless).Select(w => (w, WordFolding.Fold(w))).ToImmutableArray()
                    where !words.IsEmpty
                    select (entry.Record, words)];
        byWord = names.SelectMany((n, i) => n.Words.Select(w => (w.Folded, i))).ToLookup(n => n.Folded, n => n.i, StringComparer.Ordinal);
        known = [.. byWord.Select(g => g.Key)];
    }

    /// <summary>The words of a block that are nearly a name, each with the name as its record writes it.</summary>
    /// <param name="block">The block.</param>
    /// <param name="prefixes">What the page's language writes together with the front of a word, folded.</param>
    public IEnumerable<(TextSpan Span, string Name)> In(ProseBlock block, ImmutableArray<string> prefixes)
    {
        if (names.IsEmpty) yield break;
        var words = NameWords.In(block.Text).Select(s => (Span: s, Forms: Forms(block.Text.Substring(s.Start, s.Length), prefixes))).ToImmutableArray();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Forms.IsEmpty || words[i].Forms.Any(known.Contains)) continue;
            var beside = new[] { i - 1, i + 1 }.Where(at => at >= 0 && at < words.Length).SelectMany(at => words[at].Forms).SelectMany(f => byWord[f]).Select(n => names[n]);
            var mentioned = block.Mentions.Where(m => m.InBlock.Start <= words[i].Span.Start && words[i].Span.End <= m.InBlock.End);
            var within = names.Where(n => mentioned.Any(m => m.Kind == n.Record.Kind && m.Key == n.Record.Key));
            var near = beside.Concat(within).SelectMany(n => n.Words).FirstOrDefault(w => words[i].Forms.Any(f => IsNear(f, w.Folded))).Word;
            if (near is not null) yield return (words[i].Span, near);
        }
    }

    /// <summary>A word, folded, and without each of the prefixes that it may have; nothing for one with capital letters.</summary>
    private static ImmutableArray<string> Forms(string word, ImmutableArray<string> prefixes)
    {
        if (!IsCaseless(word)) return [];
        var folded = WordFolding.Fold(word);
        return [folded, .. prefixes.Where(p => folded.Length > p.Length + 1 && folded.StartsWith(p, StringComparison.Ordinal)).Select(p => folded[p.Length..])];
    }

    private static bool IsNear(string word, string name) =>
        name.Length >= ShortestName && word.Length >= ShortestName && !word.StartsWith(name, StringComparison.Ordinal) && !name.StartsWith(word, StringComparison.Ordinal)
        && !word.EndsWith(name, StringComparison.Ordinal) && !name.EndsWith(word, StringComparison.Ordinal) && DidYouMean.Distance(word, name, 1) == 1;

    private static bool IsCaseless(string word) => word.Length > 0 && char.GetUnicodeCategory(word[0]) == System.Globalization.UnicodeCategory.OtherLetter;
}
