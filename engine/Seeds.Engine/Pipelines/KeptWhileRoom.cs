namespace Seeds.Engine.Pipelines;

/// <summary>
/// A value that several outputs are made of, made when the first of them asks and kept until the memory is needed for something else; who asks
/// later has it made anew. It is never made twice at once.
/// </summary>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="make">Makes it; a pure function.</param>
public sealed class KeptWhileRoom<T>(Func<Task<T>> make)
{
    private readonly Lock gate = new();
    private readonly WeakReference<Task<T>> kept = new(null!);

    /// <summary>The value.</summary>
    public Task<T> GetAsync()
    {
        var promise = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously); // else who waited would go on in the thread of who made it
        lock (gate)
        {
            if (kept.TryGetTarget(out var made)) return made;
            kept.SetTarget(promise.Task);
        }

        _ = make().ContinueWith(promise.SetFromTask, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        return promise.Task;
    }
}
