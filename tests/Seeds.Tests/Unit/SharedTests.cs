using Seeds.Engine.Pipelines;

namespace Seeds.Tests.Unit;

/// <summary>What several outputs are made of is made once, whoever asks first, is forgotten when all have it, and a fault reaches all who wait for it.</summary>
public sealed class SharedTests
{
    [Fact]
    public async Task Those_who_ask_while_it_is_made_wait_for_the_same_one()
    {
        var (made, gate) = (0, new TaskCompletionSource());
        var shared = new Shared<string>(() => async () =>
        {
            made++;
            await gate.Task;
            return "page";
        });
        var shares = Enumerable.Range(0, 8).Select(_ => shared.Share()).ToArray();
        var asked = shares.Select(share => share()).ToArray();
        gate.SetResult();
        Assert.All(await Task.WhenAll(asked), value => Assert.Equal("page", value));
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task It_is_kept_until_the_last_has_it_and_made_anew_for_who_asks_again()
    {
        var made = 0;
        var shared = new Shared<int>(() => () => Task.FromResult(++made));
        var (first, second) = (shared.Share(), shared.Share());
        Assert.Equal((1, 1), (await first(), await second()));
        Assert.Equal((2, 3), (await first(), await second()));
    }

    [Fact]
    public async Task One_that_nobody_asks_twice_does_not_stay_in_memory()
    {
        var shared = new Shared<byte[]>(() => () => Task.FromResult(new byte[100]));
        var kept = await WeakAsync(shared.Share());
        GC.Collect();
        Assert.False(kept.IsAlive);
        GC.KeepAlive(shared);

        static async Task<WeakReference> WeakAsync(Func<Task<byte[]>> share) => new(await share());
    }

    [Fact]
    public async Task A_fault_reaches_each_who_waits()
    {
        var shared = new Shared<string>(() => async () =>
        {
            await Task.Yield();
            throw new InvalidOperationException("broken");
        });
        var (one, other) = (shared.Share(), shared.Share());
        var (first, second) = (one(), other());
        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        await Assert.ThrowsAsync<InvalidOperationException>(() => second);
    }
}
