using CsCheck;
using Seeds.Engine.Text;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class DidYouMeanTests
{
    [Theory]
    [InlineData("descripton", "description")]
    [InlineData("TITL", "title")]
    [InlineData("titel", "title")]
    [InlineData("tags", "tags")]
    [InlineData("dat", "date")]
    [InlineData("colour", null)]
    [InlineData("x", null)]
    public void The_nearest_is(string written, string? expected) =>
        Assert.Equal(expected, DidYouMean.Nearest(written, ["title", "description", "date", "tags", "updated"]));

    [Fact]
    public void Of_equals_the_ordinally_first() => Assert.Equal("bat", DidYouMean.Nearest("aat", ["cat", "bat", "rat"]));

    [Fact]
    public void It_is_what_trying_all_gives() => Property.Holds(
        Gen.Select(Gen.String[Gen.Char["abcA"], 1, 9], Gen.String[Gen.Char["abcB"], 1, 9].Array[0, 6]), sample =>
        {
            var (name, candidates) = sample;
            var limit = Math.Clamp(name.Length / 3, 1, 4);
            var expected = candidates.Select(c => (Distance: Distance(name, c), Candidate: c))
                .Where(p => p.Distance <= limit)
                .OrderBy(p => p.Distance).ThenBy(p => p.Candidate, StringComparer.Ordinal)
                .Select(p => p.Candidate).FirstOrDefault();
            Assert.Equal(expected, DidYouMean.Nearest(name, candidates));
        });

    /// <summary>Damerau–Levenshtein distance (optimal string alignment) by its definition.</summary>
    private static int Distance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0) table[i, j] = i + j;
                else table[i, j] = Math.Min(table[i - 1, j - 1] + (Same(i - 1, j - 1) ? 0 : 1), 1 + Math.Min(table[i - 1, j], table[i, j - 1]));
                if (i > 1 && j > 1 && Same(i - 1, j - 2) && Same(i - 2, j - 1)) table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[a.Length, b.Length];
        bool Same(int x, int y) => char.ToUpperInvariant(a[x]) == char.ToUpperInvariant(b[y]);
    }
}
