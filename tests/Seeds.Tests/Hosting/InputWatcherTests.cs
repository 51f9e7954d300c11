using System.Threading.Channels;
using Seeds.Hosting.Preview;
using Seeds.Tests.Support;

namespace Seeds.Tests.Hosting;

public sealed class InputWatcherTests : IDisposable
{
    /// <summary>Longest wait for the operating system to tell of a change; in all but a broken build it is a few milliseconds.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly TempFolder temp = new();
    private readonly Channel<string> changes = Channel.CreateUnbounded<string>();

    public void Dispose() => temp.Dispose();

    [Fact]
    public async Task A_change_at_any_depth_is_told()
    {
        temp.Write("input/a/b.md", "one");
        using var watcher = Watch("input", "site");
        temp.Write("input/a/b.md", "two");
        Assert.Equal(temp.At("input/a/b.md"), await NextAsync());
    }

    [Fact]
    public async Task Of_hidden_files_and_the_output_nothing_is_told()
    {
        temp.Write("input/a.md", "one");
        Directory.CreateDirectory(temp.At("input/site"));
        Directory.CreateDirectory(temp.At("input/.site.new"));
        using var watcher = Watch("input", "input/site");
        temp.Write("input/site/index.html", "built");
        temp.Write("input/.a.md.swp", "being edited");
        temp.Write("input/.site.new/index.html", "being built");
        temp.Write("input/a.md", "two");
        Assert.Equal(temp.At("input/a.md"), await NextAsync());
    }

    [Fact]
    public async Task A_folder_whose_name_begins_like_the_output_s_is_watched()
    {
        temp.Write("site-source/a.md", "one");
        using var watcher = Watch("site-source", "site");
        temp.Write("site-source/a.md", "two");
        Assert.Equal(temp.At("site-source/a.md"), await NextAsync());
    }

    [Fact]
    public void A_folder_that_is_not_there_is_passed_over()
    {
        using var watcher = Watch("nowhere", "site");
        Assert.False(changes.Reader.TryPeek(out _));
    }

    private InputWatcher Watch(string folder, string output) => new([temp.At(folder)], temp.At(output), path => changes.Writer.TryWrite(path));

    private async Task<string> NextAsync()
    {
        using var wait = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        wait.CancelAfter(Patience);
        return await changes.Reader.ReadAsync(wait.Token);
    }
}
