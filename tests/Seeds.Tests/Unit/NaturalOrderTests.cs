using CsCheck;
using Seeds.Engine.Catalogues;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class NaturalOrderTests
{
    private static readonly Gen<string> Names = Gen.String[Gen.Char["a0129-."], 0, 6];

    [Theory]
    [InlineData("chapter-2", "chapter-10")]
    [InlineData("1.md", "2.md")]
    [InlineData("a", "ab")]
    [InlineData("1", "1a")]
    [InlineData("2018-01-02", "2018-01-10")]
    [InlineData("9", "10000000000000000000000")]
    [InlineData("B", "a")]
    [InlineData("", "a")]
    public void The_first_comes_before_the_second(string first, string second)
    {
        Assert.True(NaturalOrder.Instance.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Instance.Compare(second, first) > 0);
    }

    [Fact]
    public void It_is_an_order() => Property.Holds(Gen.Select(Names, Names, Names), names =>
    {
        var (a, b, c) = names;
        Assert.Equal(Math.Sign(Compare(a, b)), -Math.Sign(Compare(b, a)));
        Assert.Equal(string.Equals(a, b, StringComparison.Ordinal), Compare(a, b) == 0);
        if (Compare(a, b) < 0 && Compare(b, c) < 0) Assert.True(Compare(a, c) < 0);
        static int Compare(string x, string y) => NaturalOrder.Instance.Compare(x, y);
    }, count: 5000);
}
