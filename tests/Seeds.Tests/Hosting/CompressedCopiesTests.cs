using System.IO.Compression;
using System.Text;
using Seeds.Engine.Content;
using Seeds.Hosting.Files;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hosting;

public sealed class CompressedCopiesTests : IDisposable
{
    private static readonly string Long = string.Concat(Enumerable.Range(0, 500).Select(i => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"The oak of year {i}. ")));

    private readonly TempFolder temp = new();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task Copies_of_long_texts_give_the_same_bytes_back()
    {
        var copies = await WriteAsync(("oak.html", Long), ("short.html", "short"), ("oak.png", Long));
        Assert.Equal(["oak.html.br", "oak.html.gz"], copies.Paths.Order(StringComparer.Ordinal));
        Assert.Equal(2, copies.Anew);
        await using var brotli = new BrotliStream(File.OpenRead(temp.At("site/oak.html.br")), CompressionMode.Decompress);
        await using var gzip = new GZipStream(File.OpenRead(temp.At("site/oak.html.gz")), CompressionMode.Decompress);
        Assert.Equal((Long, Long), (await TextOf(brotli), await TextOf(gzip)));
    }

    [Fact]
    public async Task Nothing_in_a_copy_tells_when_or_where_it_was_made()
    {
        await WriteAsync(("oak.html", Long));
        var head = (await File.ReadAllBytesAsync(temp.At("site/oak.html.gz"), TestContext.Current.CancellationToken)).AsSpan(0, 10).ToArray();
        Assert.Equal((0x1F, 0x8B, 255), (head[0], head[1], head[9]));
        Assert.Equal(new byte[4], head[4..8]);
    }

    [Fact]
    public async Task Only_what_has_changed_is_compressed_again()
    {
        await WriteAsync(("oak.html", Long), ("elm.html", Long));
        await File.WriteAllTextAsync(temp.At("site/oak.html.br"), "kept", TestContext.Current.CancellationToken); // told apart from one made anew
        await File.WriteAllTextAsync(temp.At("site/elm.html.br"), "old", TestContext.Current.CancellationToken);
        var copies = await WriteAsync(("oak.html", Long), ("elm.html", Long.Replace("oak", "elm", StringComparison.Ordinal)));
        Assert.Equal((4, 2), (copies.Paths.Count, copies.Anew));
        var site = temp.Snapshot("site");
        Assert.Equal("kept", site["oak.html.br"]);
        Assert.NotEqual("old", site["elm.html.br"]);
    }

    [Fact]
    public async Task They_are_the_builds_own_and_go_when_they_are_not_asked_for()
    {
        await WriteAsync(("oak.html", Long));
        Assert.Equal(["oak.html", "oak.html.br", "oak.html.gz"], Manifest.Read(temp.At("site"))!.Paths.Order(StringComparer.Ordinal));
        await WriteAsync(withCopies: false, ("oak.html", Long));
        Assert.Equal([Manifest.FileName, "oak.html"], temp.Snapshot("site").Keys);
    }

    [Fact]
    public async Task A_file_of_the_sites_own_stays()
    {
        var copies = await WriteAsync(("oak.html", Long), ("oak.html.gz", "mine"));
        Assert.Equal(["oak.html.br"], copies.Paths);
        Assert.Equal("mine", temp.Snapshot("site")["oak.html.gz"]);
    }

    [Fact]
    public async Task A_file_that_no_build_made_is_not_replaced()
    {
        await WriteAsync(withCopies: false, ("oak.html", Long));
        temp.Write("site/oak.html.br", "mine");
        var fault = await Assert.ThrowsAsync<OutputException>(() => WriteAsync(("oak.html", Long)));
        Assert.Contains("was not made by a build", fault.Message, StringComparison.Ordinal);
        Assert.Equal("mine", temp.Snapshot("site")["oak.html.br"]);
    }

    private static async Task<string> TextOf(Stream stream)
    {
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private Task<CopiesMade> WriteAsync(params (string Address, string Text)[] files) => WriteAsync(withCopies: true, files);

    private async Task<CopiesMade> WriteAsync(bool withCopies, params (string Address, string Text)[] files)
    {
        ImmutableArray<Document> outputs = [.. files.Select(f => new Document("", new Address(f.Address)) { Content = OutputContent.Of(() => new(Encoding.UTF8.GetBytes(f.Text))) })];
        return (await new OutputFolder(temp.At("site")).WriteAsync(outputs, _ => false, withCopies, 2, TestContext.Current.CancellationToken)).Copies;
    }
}
