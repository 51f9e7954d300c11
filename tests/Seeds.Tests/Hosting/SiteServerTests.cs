using System.Net;
using System.Net.Sockets;
using System.Text;
using Seeds.Engine.Diagnostics;
using Seeds.Engine.Text;
using Seeds.Hosting.Preview;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hosting;

public sealed class SiteServerTests : IAsyncLifetime
{
    private readonly TempFolder temp = new();
    private readonly HttpClient client = new(new HttpClientHandler { AllowAutoRedirect = false });
    private readonly LiveReload live = new("test");
    private SiteServer? plain, preview;

    private static CancellationToken Ending => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        temp.Write("site/index.html", "<!DOCTYPE html><html><head><title>Home</title></head><body><p>Home</p></body></html>");
        temp.Write("site/404.html", "<!DOCTYPE html><html><head><title>Nothing</title></head><body></body></html>");
        temp.Write("site/trees/index.html", "<p>Trees");
        temp.Write("site/an oak/index.html", "<p>An oak");
        temp.Write("site/بلوط/index.html", "<p>بلوط");
        temp.Write("site/بلوط.html", "<p>بلوط");
        temp.Write("site/style.css", "body{}");
        temp.Write("site/data.unknown", "x");
        temp.Write("site/.seeds-site", "secret");
        temp.Write("site/.well-known/security.txt", "Contact: desk");
        temp.Write("secret.txt", "secret");
        plain = await SiteServer.StartAsync(temp.At("site"), HeldPort.Freed(), null, Ending);
        preview = await SiteServer.StartAsync(temp.At("site"), HeldPort.Freed(), live, Ending);
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        if (plain is not null) await plain.DisposeAsync();
        if (preview is not null) await preview.DisposeAsync();
        temp.Dispose();
    }

    [Theory]
    [InlineData("", "Home", "text/html; charset=utf-8")]
    [InlineData("index.html", "Home", "text/html; charset=utf-8")]
    [InlineData("index.html?x=1", "Home", "text/html; charset=utf-8")]
    [InlineData("trees/", "Trees", "text/html; charset=utf-8")]
    [InlineData("بلوط.html", "بلوط", "text/html; charset=utf-8")]
    [InlineData("style.css", "body{}", "text/css; charset=utf-8")]
    [InlineData("data.unknown", "x", "application/octet-stream")]
    [InlineData(".well-known/security.txt", "Contact", "text/plain; charset=utf-8")]
    public async Task A_file_is_sent(string path, string content, string type)
    {
        using var response = await client.GetAsync(plain!.Url + path, Ending);
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType?.ToString()));
        Assert.Contains(content, await response.Content.ReadAsStringAsync(Ending), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere")]
    [InlineData("trees/nowhere.html")]
    [InlineData(".seeds-site")]
    [InlineData("secret.txt")]
    [InlineData("_seeds/live.js")]
    public async Task What_is_missing_or_hidden_is_answered_with_the_site_s_page_and_status_404(string path)
    {
        using var response = await client.GetAsync(plain!.Url + path, Ending);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<head><base href=\"/\"><title>Nothing</title>", await response.Content.ReadAsStringAsync(Ending), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("trees", "/trees/")]
    [InlineData("trees?x=1", "/trees/?x=1")]
    [InlineData("an%20oak", "/an%20oak/")]
    [InlineData("بلوط", "/%D8%A8%D9%84%D9%88%D8%B7/")]
    public async Task A_folder_without_its_slash_is_sent_on(string path, string location)
    {
        using var response = await client.GetAsync(plain!.Url + path, Ending);
        Assert.Equal((HttpStatusCode.Found, location), (response.StatusCode, response.Headers.Location?.OriginalString));
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/trees/../../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("/%00/secret.txt")]
    public async Task No_path_leads_out_of_the_folder(string path)
    {
        var answer = await RawAsync($"GET {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 4[0-9][0-9] ", answer);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Head_is_answered_without_a_body_and_other_methods_are_refused()
    {
        var head = await RawAsync("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", head, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", head, StringComparison.Ordinal);
        var post = await RawAsync("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 405 ", post, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_gives_way_to_the_next_free_one_and_it_is_said()
    {
        using var held = new HeldPort();
        await using var server = await SiteServer.StartAsync(temp.At("site"), held.Number, null, Ending);
        Assert.InRange(server.Port, held.Number + 1, held.Number + 50);
        var screen = new TestScreen();
        server.Announce(screen.Screen, "output", open: false);
        Assert.StartsWith($"port {held.Number} is taken\nshowing output at http://127.0.0.1:{server.Port}/", screen.Messages, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(server.Url, Ending)).StatusCode);
    }

    [Fact]
    public void Nobody_but_this_machine_is_served()
    {
        Assert.StartsWith("http://127.0.0.1:", plain!.Url, StringComparison.Ordinal);
        using var elsewhere = new TcpListener(IPAddress.Parse("127.0.0.2"), plain.Port);
        elsewhere.Start(); // succeeds only when the server did not take the port on every address
    }

    [Fact]
    public async Task A_preview_adds_its_script_to_pages_and_a_plain_server_does_not()
    {
        Assert.DoesNotContain("_seeds", await client.GetStringAsync(plain!.Url, Ending), StringComparison.Ordinal);
        Assert.EndsWith("<p>Home</p><script src=\"/_seeds/live.js\" data-build=\"test-0\" defer></script></body></html>", await client.GetStringAsync(preview!.Url, Ending), StringComparison.Ordinal);
        Assert.DoesNotContain("_seeds", await client.GetStringAsync(preview.Url + "style.css", Ending), StringComparison.Ordinal);
        Assert.Contains("EventSource", await client.GetStringAsync(preview.Url + "_seeds/live.js", Ending), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Open_pages_hear_of_each_build()
    {
        live.Built([]);
        using var response = await client.GetAsync(preview!.Url + "_seeds/events", HttpCompletionOption.ResponseHeadersRead, Ending);
        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync(Ending));
        Assert.Equal("data: {\"build\":\"test-1\",\"faults\":[]}", await events.ReadLineAsync(Ending));
        live.Built([new Diagnostic("SEED004", Severity.Error, "link goes nowhere", new SourceText("input/a.md", ""), default)]);
        Assert.Equal("", await events.ReadLineAsync(Ending));
        var second = await events.ReadLineAsync(Ending);
        Assert.StartsWith("data: {\"build\":\"test-2\",\"faults\":[{\"severity\":\"error\",\"text\":\"error[SEED004]: link goes nowhere", second, StringComparison.Ordinal);
        live.Failed("the disk is full");
        Assert.Equal("", await events.ReadLineAsync(Ending));
        Assert.Equal("data: {\"build\":\"test-2\",\"faults\":[{\"severity\":\"error\",\"text\":\"the disk is full\"}]}", await events.ReadLineAsync(Ending));
    }

    [Fact]
    public async Task A_server_stops_though_a_page_still_listens()
    {
        await using var server = await SiteServer.StartAsync(temp.At("site"), HeldPort.Freed(), live, Ending);
        using var response = await client.GetAsync(server.Url + "_seeds/events", HttpCompletionOption.ResponseHeadersRead, Ending);
        var start = TimeProvider.System.GetTimestamp();
        await server.DisposeAsync();
        Assert.InRange(TimeProvider.System.GetElapsedTime(start).TotalSeconds, 0, 3);
    }

    private async Task<string> RawAsync(string request)
    {
        using var connection = new TcpClient();
        await connection.ConnectAsync(IPAddress.Loopback, plain!.Port, Ending);
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), Ending);
        using var answer = new StreamReader(connection.GetStream());
        return await answer.ReadToEndAsync(Ending);
    }
}
