using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;

namespace Seeds.Tests.Browser;

/// <summary>Serves a folder as a host does that compresses: with Brotli, on a port of its own.</summary>
internal sealed class CompressingServer : IAsyncDisposable
{
    private readonly WebApplication server;

    private CompressingServer(WebApplication server, int port) => (this.server, Root) = (server, $"http://127.0.0.1:{port}/");

    /// <summary>Where the folder is served.</summary>
    public string Root { get; }

    /// <summary>Starts to serve a folder.</summary>
    public static async Task<CompressingServer> StartAsync(string folder)
    {
        var port = FreePort.Find();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddResponseCompression(options => options.Providers.Add<BrotliCompressionProvider>());
        var app = builder.Build();
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder) });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new CompressingServer(app, port);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => server.DisposeAsync();
}
