using System.Text;
using Seeds.Engine.Search.Terms;
using Seeds.Tests.Search;

namespace Seeds.Tests.Browser;

/// <summary>What a word is, in the browser: the same as in the index.</summary>
public sealed class SearchWordsTests(ChromiumFixture chromium, BuiltSites sites)
{
    /// <summary>What each letter becomes; those that the browser's own tables of Unicode do not know yet are left out.</summary>
    private const string Letters = """
        () => {
          const letters = [];
          for (let code = 1; code < 0x30000; code++) {
            const sign = String.fromCodePoint(code);
            if (/[\p{L}\p{Nd}\p{Mc}]/u.test(sign)) letters.push(`${code} ${seedsFind.fold(sign)}`);
          }
          return letters;
        }
        """;

    [Fact]
    public async Task Each_text_has_the_terms_of_the_list()
    {
        await using var tab = await OpenAsync();
        foreach (var (text, terms) in WordVectors.All)
        {
            Assert.Equal((text, terms), (text, await tab.Page.EvaluateAsync<string>("text => seedsFind.wordsOf(text).map(word => seedsFind.termsOf(word.folded).join('/')).join(' ')", text)));
            Assert.Equal(WordScanner.Words(text).Select(w => (w.Start, w.Length)), (await tab.Page.EvaluateAsync<int[][]>("text => seedsFind.wordsOf(text).map(word => [word.start, word.length])", text)).Select(p => (p[0], p[1])));
        }
    }

    [Fact]
    public async Task Each_letter_of_Unicode_becomes_the_same()
    {
        await using var tab = await OpenAsync();
        var folded = await tab.Page.EvaluateAsync<string[]>(Letters);
        Assert.True(folded.Length > 100_000);
        var other = folded.Select(l => l.Split(' ', 2)).Select(l => (Rune: new Rune(int.Parse(l[0], System.Globalization.CultureInfo.InvariantCulture)), Folded: l[1]))
            .Where(l => SearchLetter.IsWord(l.Rune) && SearchLetter.Fold(l.Rune) != l.Folded)
            .Select(l => $"U+{l.Rune.Value:X4} {l.Rune}: index {SearchLetter.Fold(l.Rune)}, browser {l.Folded}");
        Expect.None([.. other]);
    }

    private async Task<Tab> OpenAsync()
    {
        var tab = await chromium.OpenAsync(new View(View.Desktop));
        await tab.GoAsync((await sites.ProjectAsync()).UrlOf("search.html"));
        await tab.Page.WaitForFunctionAsync("() => globalThis.seedsFind");
        return tab;
    }
}
