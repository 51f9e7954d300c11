using System.Globalization;
using Seeds.Tests.Support;

namespace Seeds.Tests.Browser;

/// <summary>A project folder of its own with a preview running in it: input, theme and output may be changed at will.</summary>
internal sealed class PreviewedSite : IAsyncDisposable
{
    private readonly TempFolder folder = new();
    private SiteProgram program;

    private PreviewedSite(int port)
    {
        Port = port;
        Copy(BuiltSites.ExamplesInput, folder.At("input"));
        foreach (var part in new[] { "style", "words" }) Copy(Repository.At("theme", part), folder.At("theme/" + part));
        program = Run();
    }

    /// <summary>The port it was asked to serve on.</summary>
    public int Port { get; }

    /// <summary>The program that runs now.</summary>
    public SiteProgram Program => program;

    /// <summary>Starts a preview and waits until it serves.</summary>
    /// <param name="port">The port to ask for.</param>
    public static async Task<PreviewedSite> StartAsync(int port)
    {
        var site = new PreviewedSite(port);
        try
        {
            await site.program.HearAsync("showing ");
            return site;
        }
        catch
        {
            await site.DisposeAsync();
            throw;
        }
    }

    /// <summary>The address of a page.</summary>
    public string UrlOf(string path) => string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{Port}/{path}");

    /// <summary>Changes a file as an editor does.</summary>
    /// <param name="path">The file, from the project's top.</param>
    /// <param name="change">Makes the new text of the old.</param>
    public void Edit(string path, Func<string, string> change)
    {
        var before = File.ReadAllText(folder.At(path));
        var after = change(before);
        Assert.False(before == after, $"the change finds nothing to change in {path}");
        File.WriteAllText(folder.At(path), after);
    }

    /// <summary>Adds a file.</summary>
    public void Write(string path, string text) => folder.Write(path, text);

    /// <summary>Takes a file away.</summary>
    public void Delete(string path) => File.Delete(folder.At(path));

    /// <summary>Ends the program as Ctrl+C does and starts it again.</summary>
    /// <param name="meanwhile">What happens in between.</param>
    public async Task RestartAsync(Action meanwhile)
    {
        program.Interrupt();
        Assert.Equal(0, await program.EndAsync());
        await program.DisposeAsync();
        meanwhile();
        program = Run();
        await program.HearAsync(UrlOf(""));
    }

    /// <summary>Waits until it has built a number of times since it was started.</summary>
    public Task BuiltAsync(int times) =>
        Poll.UntilAsync(() => program.Said.Split('\n').Count(line => line.StartsWith("built ", StringComparison.Ordinal)) >= times, () => program.Said);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await program.DisposeAsync();
        folder.Dispose();
    }

    private SiteProgram Run() =>
        SiteProgram.Start(folder.Path, "preview", "--input", "input", "--output", "output", "--port", Port.ToString(CultureInfo.InvariantCulture));

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
