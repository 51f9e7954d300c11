using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Seeds.Engine.Text;

namespace Seeds.Engine.Search;

/// <summary>
/// The index of an edition, in files. 1. Items are numbered facet by facet. 2. Each term gets its postings. 3. Terms, bare terms and sections are
/// dealt out to files of about equal size. 4. The manifest says where each file begins. Each file is a script that hands over what it holds: a
/// page that is opened from a disk may ask for nothing else.
/// </summary>
public sealed class SearchIndex
{
    private readonly ImmutableArray<SearchFacet> facets;
    private readonly ImmutableArray<StoredItem> items;
    private readonly ImmutableArray<(string Term, string Postings)> terms;
    private readonly ImmutableArray<string> reversed;
    private readonly ImmutableArray<(int Item, int Section)> sections;
    private readonly ImmutableArray<int> termStarts, listStarts, reversedStarts, sectionStarts;

    /// <summary>Makes the index.</summary>
    /// <param name="plan">Its files.</param>
    /// <param name="facets">All that can be found; facets without items are left out.</param>
    /// <param name="table">The numbers of the terms.</param>
    /// <param name="isWithheld">Whether a term must not be published: bare, it would tell a name, though the word it comes from does not.</param>
    public SearchIndex(SearchPlan plan, ImmutableArray<SearchFacet> facets, TermTable table, Func<string, bool> isWithheld)
    {
        this.facets = [.. facets.Where(f => !f.Items.IsEmpty)];
        var all = this.facets.SelectMany(f => f.Items).ToImmutableArray();
        items = [.. all.Select(i => i.Item)];
        terms = TermsOf(all, table, isWithheld);
        reversed = [.. terms.Select(t => Backwards(t.Term)).Order(StringComparer.Ordinal)];
        sections = [.. items.SelectMany((item, number) => Enumerable.Range(0, item.Sections.Length).Select(s => (number, s)))];
        termStarts = EvenParts.Starts([.. terms.Select(t => t.Term.Length + t.Postings.Length + 6)], plan.Terms);
        listStarts = EvenParts.Starts([.. terms.Select(t => t.Term.Length + 1)], plan.Lists);
        reversedStarts = EvenParts.Starts([.. reversed.Select(t => t.Length + 1)], plan.Lists);
        sectionStarts = EvenParts.Starts([.. sections.Select(s => items[s.Item].Sections[s.Section].Length + 60)], plan.Texts);
    }

    /// <summary>The manifest.</summary>
    /// <param name="words">The words of the interface that the search needs.</param>
    public string Manifest(JsonObject words) => $"seedsSearch({JsonText.ForScript(new JsonObject
    {
        ["items"] = items.Length,
        ["facets"] = new JsonArray([.. facets.Select(f => new JsonArray(f.Label, f.Items.Length))]),
        ["t"] = Firsts(termStarts, i => terms[i].Term, terms.Length),
        ["v"] = Firsts(listStarts, i => terms[i].Term, terms.Length),
        ["w"] = Firsts(reversedStarts, i => reversed[i], reversed.Length),
        ["p"] = SectionStarts(),
        ["words"] = words,
    })})\n";

    /// <summary>The text of a file.</summary>
    public byte[] Write(SearchPart part)
    {
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        bytes.Write(Encoding.UTF8.GetBytes($"seedsPart(\"{part.Name}\","));
        using (var json = new Utf8JsonWriter(bytes, StoredItem.Compact))
        {
            if (part.Sort == SearchPart.Text) WriteTexts(json, Range(sectionStarts, part));
            else if (part.Sort == SearchPart.Terms) WriteTerms(json, Range(termStarts, part));
            else if (part.Sort == SearchPart.List) json.WriteStringValue(string.Join(' ', Range(listStarts, part).Select(i => terms[i].Term)));
            else json.WriteStringValue(string.Join(' ', Range(reversedStarts, part).Select(i => reversed[i])));
        }

        bytes.Write(")\n"u8);
        return bytes.WrittenSpan.ToArray();
    }

    private void WriteTerms(Utf8JsonWriter json, IEnumerable<int> range)
    {
        json.WriteStartArray();
        foreach (var i in range)
        {
            json.WriteStringValue(terms[i].Term);
            json.WriteStringValue(terms[i].Postings);
        }

        json.WriteEndArray();
    }

    private void WriteTexts(Utf8JsonWriter json, IEnumerable<int> range)
    {
        json.WriteStartArray();
        foreach (var some in range.GroupBy(i => sections[i].Item))
        {
            var item = items[some.Key];
            json.WriteStartArray();
            json.WriteNumberValue(some.Key);
            json.WriteNumberValue(sections[some.First()].Section);
            foreach (var text in item.Head) json.WriteStringValue(text);
            json.WriteStartArray();
            foreach (var i in some) json.WriteRawValue(item.Sections[sections[i].Section], skipInputValidation: true);
            json.WriteEndArray();
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    /// <summary>The terms with their postings: counted first, then laid one behind the other.</summary>
    private static ImmutableArray<(string Term, string Postings)> TermsOf(ImmutableArray<ItemTerms> items, TermTable table, Func<string, bool> isWithheld)
    {
        var weights = Bm25F.Of(items);
        var ends = new int[table.Count + 1];
        foreach (var count in items.SelectMany(i => i.Counts)) ends[count.Term + 1]++;
        for (var i = 1; i < ends.Length; i++) ends[i] += ends[i - 1];
        var starts = ends.ToArray();
        var postings = new Posting[ends[^1]];
        for (var i = 0; i < items.Length; i++)
        {
            foreach (var count in items[i].Counts) postings[ends[count.Term]++] = new Posting(i, count.Section, (byte)weights.Weigh(count, items[i]));
        }

        return [.. table.InOrder().Where(t => starts[t.Value] < ends[t.Value] && !isWithheld(t.Key)).AsParallel().AsOrdered().Select(t => (t.Key, PostingText.Write(postings.AsSpan(starts[t.Value]..ends[t.Value]))))];
    }

    private static IEnumerable<int> Range(ImmutableArray<int> starts, SearchPart part) => Enumerable.Range(starts[part.Number], starts[part.Number + 1] - starts[part.Number]);

    /// <summary>The first term of each file, parted by spaces; an empty file has that of the next.</summary>
    private static string Firsts(ImmutableArray<int> starts, Func<int, string> term, int count) =>
        string.Join(' ', starts[..^1].Select(start => start < count ? term(start) : ""));

    /// <summary>The item and the section that each file begins with, as numbers: how far the item is from that of the file before, and the section.</summary>
    private string SectionStarts()
    {
        var text = new StringBuilder();
        var last = 0;
        foreach (var start in sectionStarts[..^1])
        {
            var (item, section) = start < sections.Length ? sections[start] : (items.Length, 0);
            PostingText.AppendNumber(text, item - last);
            PostingText.AppendNumber(text, section);
            last = item;
        }

        return text.ToString();
    }

    private static string Backwards(string term)
    {
        var signs = term.ToCharArray();
        Array.Reverse(signs);
        return new string(signs);
    }
}
