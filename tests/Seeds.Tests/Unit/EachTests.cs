using Seeds.Engine.Pipelines;
using Seeds.Tests.Support;

namespace Seeds.Tests.Unit;

public sealed class EachTests
{
    [Theory]
    [InlineData(1, 100)]
    [InlineData(4, 100)]
    [InlineData(8, 3)]
    [InlineData(8, 0)]
    public void Each_thing_is_mapped_once_and_results_come_in_order(int threads, int count)
    {
        var mapped = new int[count];
        var things = Enumerable.Range(0, count).ToImmutableArray();
        var results = Each.Of(things, Context(threads, TestContext.Current.CancellationToken), i =>
        {
            Interlocked.Increment(ref mapped[i]);
            if (i % 7 == 0) Thread.SpinWait(10_000); // some take longer than others
            return i * 10;
        });
        Assert.Equal(things.Select(i => i * 10), results);
        Assert.All(mapped, times => Assert.Equal(1, times));
    }

    [Fact]
    public void It_ends_early_when_the_build_is_ended()
    {
        using var source = new CancellationTokenSource();
        var mapped = 0;
        Assert.ThrowsAny<OperationCanceledException>(() => Each.Of([.. Enumerable.Range(0, 1_000)], Context(2, source.Token), i =>
        {
            if (Interlocked.Increment(ref mapped) == 5) source.Cancel();
            return i;
        }));
        Assert.InRange(mapped, 5, 10);
    }

    private static BuildContext Context(int threads, CancellationToken cancellation) =>
        new(new BuildInputs([], TestWords.Theme(), new BuildOptions(Threads: threads)), null!, TestSite.RecipeWith(PlainTheme.Instance).Extensions, cancellation);
}
