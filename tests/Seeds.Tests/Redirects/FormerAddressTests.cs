using Seeds.Engine.Redirects;

namespace Seeds.Tests.Redirects;

public sealed class FormerAddressTests
{
    [Theory]
    [InlineData("old/oak.html", "old/oak.html")]
    [InlineData("/old/oak.html", "old/oak.html")]
    [InlineData(" /old/oak.HTM ", "old/oak.HTM")]
    [InlineData("old/oak", "old/oak/index.html")]
    [InlineData("old/oak/", "old/oak/index.html")]
    [InlineData("old/index.html", "old/index.html")]
    [InlineData("/", "index.html")]
    [InlineData("show.php", "show.php/index.html")]
    [InlineData("2018/05/14/oak", "2018/05/14/oak/index.html")]
    [InlineData("قديم/بلوط.html", "قديم/بلوط.html")]
    [InlineData("%D9%82%D8%AF%D9%8A%D9%85/a%20b.html", "قديم/a b.html")]
    [InlineData("c%23.html", "c#.html")]
    [InlineData(".well-known/oak.html", ".well-known/oak.html")]
    public void An_address_is_read_from_the_top_of_the_site(string written, string path) => Assert.Equal(path, FormerAddress.Read(written)?.Path);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("https://example.org/oak.html")]
    [InlineData("//example.org/oak.html")]
    [InlineData("mailto:oak@example.org")]
    [InlineData("../oak.html")]
    [InlineData("old/../oak.html")]
    [InlineData("./oak.html")]
    [InlineData("old/%2E%2E/%2E%2E/oak.html")]
    [InlineData("old//oak.html")]
    [InlineData("oak.html?page=2")]
    [InlineData("oak.html#bark")]
    [InlineData("old/*")]
    [InlineData("old/:name")]
    [InlineData("old\\oak.html")]
    [InlineData("a\u0000b.html")]
    [InlineData("old /oak.html")]
    [InlineData(".seeds-site")]
    [InlineData(".git/config")]
    public void What_is_no_address_below_the_top_is_none(string written) => Assert.Null(FormerAddress.Read(written));

    [Fact]
    public void A_name_too_long_for_a_disk_is_none()
    {
        Assert.NotNull(FormerAddress.Read(new string('a', 230)));
        Assert.Null(FormerAddress.Read(new string('a', 231)));
        Assert.Null(FormerAddress.Read(new string('ب', 120)));
    }
}
