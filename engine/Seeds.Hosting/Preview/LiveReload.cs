using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;
using Seeds.Engine.Diagnostics;

namespace Seeds.Hosting.Preview;

/// <summary>Tells open pages what the last build gave, each as soon as it asks and again at each build.</summary>
/// <param name="session">What tells this preview from one before it on the same port.</param>
public sealed class LiveReload(string session)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly ConcurrentDictionary<Channel<string>, byte> pages = new();
    private int builds;
    private string last = "{}";

    /// <summary>Names the last build; a page that was served with another name is out of date.</summary>
    public string Stamp => string.Create(CultureInfo.InvariantCulture, $"{session}-{Volatile.Read(ref builds)}");

    /// <summary>Tells of a build.</summary>
    public void Built(ImmutableArray<Diagnostic> diagnostics)
    {
        Interlocked.Increment(ref builds);
        Refused(diagnostics);
    }

    /// <summary>Tells of a build whose faults forbade it to be written.</summary>
    public void Refused(ImmutableArray<Diagnostic> diagnostics)
    {
        var plain = new TextFormat(Palette.Plain);
        var faults = diagnostics.Select(d => new { severity = d.Severity == Severity.Error ? "error" : "warning", text = plain.Write([d]) });
        Tell(JsonSerializer.Serialize(new { build = Stamp, faults }, Json));
    }

    /// <summary>Tells of a build that could not be written.</summary>
    public void Failed(string message) =>
        Tell(JsonSerializer.Serialize(new { build = Stamp, faults = new[] { new { severity = "error", text = message } } }, Json));

    /// <summary>What there is to tell a page, from now on until it goes away.</summary>
    public async IAsyncEnumerable<string> ListenAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var channel = Channel.CreateUnbounded<string>();
        pages[channel] = 0;
        try
        {
            yield return Volatile.Read(ref last);
            await foreach (var message in channel.Reader.ReadAllAsync(cancellation)) yield return message;
        }
        finally
        {
            pages.TryRemove(channel, out _);
        }
    }

    private void Tell(string message)
    {
        Volatile.Write(ref last, message);
        foreach (var page in pages.Keys) page.Writer.TryWrite(message);
    }
}
