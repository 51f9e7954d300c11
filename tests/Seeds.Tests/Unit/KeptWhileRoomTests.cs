using Seeds.Engine.Pipelines;

namespace Seeds.Tests.Unit;

/// <summary>What several outputs are made of is made once, whoever asks first, and a fault reaches all who wait for it.</summary>
public sealed class KeptWhileRoomTests
{
    [Fact]
    public async Task Those_who_ask_while_it_is_made_wait_for_the_same_one()
    {
        var (made, gate) = (0, new TaskCompletionSource());
        var kept = new KeptWhileRoom<string>(async () =>
        {
            made++;
            await gate.Task;
            return "page";
        });
        var asked = Enumerable.Range(0, 8).Select(_ => kept.GetAsync()).ToArray();
        gate.SetResult();
        Assert.All(await Task.WhenAll(asked), value => Assert.Equal("page", value));
        Assert.Equal(1, made);
        GC.KeepAlive(asked);
    }

    [Fact]
    public async Task A_fault_reaches_each_who_waits()
    {
        var kept = new KeptWhileRoom<string>(async () =>
        {
            await Task.Yield();
            throw new InvalidOperationException("broken");
        });
        var (first, second) = (kept.GetAsync(), kept.GetAsync());
        await Assert.ThrowsAsync<InvalidOperationException>(() => first);
        await Assert.ThrowsAsync<InvalidOperationException>(() => second);
    }
}
