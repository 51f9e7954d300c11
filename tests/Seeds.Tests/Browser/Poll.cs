using System.Diagnostics;

namespace Seeds.Tests.Browser;

/// <summary>Waits for something outside the browser to be so.</summary>
internal static class Poll
{
    /// <summary>How long anything may take before a test fails: far more than it ever needs.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    /// <summary>Waits until a condition holds; the test fails when it does not.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="otherwise">What to say when it never held.</param>
    public static async Task UntilAsync(Func<bool> condition, Func<string> otherwise)
    {
        var clock = Stopwatch.StartNew();
        while (!condition())
        {
            if (clock.Elapsed > Limit) Assert.Fail(otherwise());
            await Task.Delay(TimeSpan.FromMilliseconds(1), TestContext.Current.CancellationToken);
        }
    }
}
