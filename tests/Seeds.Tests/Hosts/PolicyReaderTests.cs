using Seeds.Engine.Hosts;

namespace Seeds.Tests.Hosts;

public sealed class PolicyReaderTests
{
    [Fact]
    public void Scripts_and_styles_are_known_by_their_hashes()
    {
        // The digests are those of `printf 'a()' | openssl dgst -sha256 -binary | base64`, and of `p{}` and `b()\nc()`.
        Assert.Equal(
            [("script-src", "'sha256-qVpDBgj7bpq5hMAcGp3AOc79J3Y1Z4HvySTwKrWDoy4='"), ("style-src", "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='"), ("script-src", "'sha256-cxpli8yG3cfNOjAlKjHRKjS0J5KwFz84HfLfZwOCZTU='")],
            Read("<script>a()</script><STYLE media=\"a > b\">p{}</STYLE ><script type=module>b()\r\nc()</script>"));
    }

    [Theory]
    [InlineData("<script src=\"a.js\"></script>")]
    [InlineData("<script type=\"application/ld+json\">{}</script>")]
    [InlineData("<p>&lt;script>a()&lt;/script> style=&quot;x&quot; src=\"https://a.example/b\"")]
    [InlineData("<a href=\"https://other.example/\">x</a>")]
    [InlineData("<script src=\"https://other.example/a.js\"></script>")]
    [InlineData("<img src=\"pictures/a.png\" srcset=\"a.png 1x, b.png 2x\">")]
    [InlineData("<p onclick=\"a()\">")]
    [InlineData("")]
    public void What_needs_no_leave_or_gets_none_is_passed_over(string html) => Assert.Empty(Read(html));

    [Fact]
    public void Style_in_attributes_is_allowed_by_its_hash() =>
        Assert.Equal([("style-src", "'unsafe-hashes'"), ("style-src", "'sha256-gG2yISYereRMiG2lMXrbiUgi0Ubw9p7QCeWcroOvy9Y='")], Read("<p style='p{}'>"));

    [Theory]
    [InlineData("<img src=\"https://pictures.example/a/b.png\">", "img-src https://pictures.example")]
    [InlineData("<img src=\"//pictures.example:8443/b.png\">", "img-src pictures.example:8443")]
    [InlineData("<img alt=\"\" src='data:image/png;base64,AAAA'>", "img-src data:")]
    [InlineData("<source srcset=\"http://a.example/1.png 1x, http://b.example/2.png 2x\">", "img-src http://a.example, img-src http://b.example")]
    [InlineData("<video src=\"https://films.example/a.mp4\" poster=\"https://p.example/a.jpg\"></video>", "media-src https://films.example, img-src https://p.example")]
    [InlineData("<iframe src=\"https://maps.example/\"></iframe>", "frame-src https://maps.example")]
    [InlineData("<object data=\"https://o.example/a.pdf\"></object>", "object-src https://o.example")]
    public void Hosts_of_pictures_films_and_frames_are_allowed(string html, string expected) =>
        Assert.Equal(expected, string.Join(", ", Read(html).Select(s => $"{s.Directive} {s.Source}")));

    private static IEnumerable<(string Directive, string Source)> Read(string html) => PolicyReader.Read(html).Select(s => (s.Directive, s.Source));
}
