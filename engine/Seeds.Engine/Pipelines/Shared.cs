namespace Seeds.Engine.Pipelines;

/// <summary>
/// A value that several outputs are made of: made when the first of them asks for it, kept until the last of them has it, and then forgotten, so
/// that a site is never in memory as a whole. It is never made twice at once; who asks again has it made anew.
/// </summary>
/// <typeparam name="T">What is shared.</typeparam>
/// <param name="prepare">Called when the first share is taken; gives what makes the value, a pure function.</param>
public sealed class Shared<T>(Func<Func<Task<T>>> prepare)
{
    private readonly Lock gate = new();
    private Func<Task<T>>? make;
    private Task<T>? made;
    private int waiting;

    /// <summary>A share: what gives the value to one output. All shares are taken before the first output asks.</summary>
    public Func<Task<T>> Share()
    {
        lock (gate)
        {
            make ??= prepare();
            waiting++;
        }

        var hasAsked = 0;
        return () => TakeAsync(isFirst: Interlocked.Exchange(ref hasAsked, 1) == 0);
    }

    private Task<T> TakeAsync(bool isFirst)
    {
        var promise = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously); // else who waited would go on in the thread of who made it
        lock (gate)
        {
            var known = made;
            if (isFirst) waiting--;
            made = waiting > 0 ? known ?? promise.Task : null;
            if (known is not null) return known;
        }

        _ = make!().ContinueWith(promise.SetFromTask, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return promise.Task;
    }
}
