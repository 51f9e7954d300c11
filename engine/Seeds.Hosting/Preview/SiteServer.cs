using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Seeds.Hosting.Files;
using Seeds.Hosting.Terminal;

namespace Seeds.Hosting.Preview;

/// <summary>Serves a folder at 127.0.0.1, and to nobody else: a preview may hold what is not to be published yet.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    /// <summary>How many ports are tried, from the one asked for.</summary>
    private const int PortsTried = 50;

    private readonly WebApplication app;
    private readonly int asked;

    private SiteServer(WebApplication app, int asked, int port) => (this.app, this.asked, Port) = (app, asked, port);

    /// <summary>The port it serves on.</summary>
    public int Port { get; }

    /// <summary>Its address.</summary>
    public string Url => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/");

    /// <summary>Starts to serve.</summary>
    /// <param name="folder">Full path of the folder.</param>
    /// <param name="port">The port to try first; when it is taken, the next free one is used.</param>
    /// <param name="live">What tells open pages of builds; null serves the files as they are.</param>
    /// <param name="cancellation">Ends the start.</param>
    /// <exception cref="OutputException">No port is free.</exception>
    public static async Task<SiteServer> StartAsync(string folder, int port, LiveReload? live, CancellationToken cancellation)
    {
        for (var tried = port; tried < port + PortsTried && tried <= 65535; tried++)
        {
            var candidate = Build(folder, tried, live);
            try
            {
                await candidate.StartAsync(cancellation);
                return new SiteServer(candidate, port, tried);
            }
            catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException or SocketException)
            {
                await candidate.DisposeAsync();
            }
        }

        throw new OutputException(string.Create(CultureInfo.InvariantCulture, $"no port from {port} to {Math.Min(65535, port + PortsTried - 1)} is free; choose another with --port"));
    }

    /// <summary>Says where the site is to be seen, and opens it where asked.</summary>
    public void Announce(Screen screen, string folder, bool open)
    {
        if (Port != asked) screen.Say(string.Create(CultureInfo.InvariantCulture, $"port {asked} is taken"));
        screen.Say($"showing {folder} at {Url} (Ctrl+C stops)");
        if (!open) return;
        try
        {
            using var browser = Process.Start(new ProcessStartInfo(Url) { UseShellExecute = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            screen.Say("no browser could be opened; open the address yourself");
        }
    }

    /// <summary>Waits until it is to stop.</summary>
    public async Task WaitAsync(CancellationToken cancellation) => await app.WaitForShutdownAsync(cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static WebApplication Build(string folder, int port, LiveReload? live)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(System.Net.IPAddress.Loopback, port);
            kestrel.AddServerHeader = false;
        });
        builder.Logging.ClearProviders();
        var built = builder.Build();
        var files = new SiteFiles(folder, live);
        built.Run(async context =>
        {
            if (live is not null && context.Request.Path == "/_seeds/events") await SendEventsAsync(context, live, built.Lifetime.ApplicationStopping);
            else if (live is not null && context.Request.Path == SiteFiles.ScriptPath) await SendScriptAsync(context);
            else await files.SendAsync(context);
        });
        return built;
    }

    private static async Task SendEventsAsync(HttpContext context, LiveReload live, CancellationToken stopping)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await foreach (var message in live.ListenAsync(ended.Token))
            {
                await context.Response.WriteAsync($"data: {message}\n\n", ended.Token);
                await context.Response.Body.FlushAsync(ended.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The reader closed the page, or the preview ends: both are how it should be.
        }
    }

    private static async Task SendScriptAsync(HttpContext context)
    {
        context.Response.ContentType = "text/javascript; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        await using var script = typeof(SiteServer).Assembly.GetManifestResourceStream("live.js")!;
        await script.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
