using System.Runtime.InteropServices;

namespace Seeds.Hosting.Commands;

/// <summary>
/// Ctrl+C, or a polite request to end (SIGTERM), while a command runs: the first asks the command to end, which then tidies up
/// in its own time; a second one ends the program at once.
/// </summary>
/// <remarks>
/// System.CommandLine has the like, but knows of a command only once that has waited for something for the first time: a signal that
/// comes before then, or more than its two seconds before the tidying is done, ends the program with files left half-way.
/// </remarks>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource source = new();
    private readonly PosixSignalRegistration interrupt;
    private readonly PosixSignalRegistration terminate;

    /// <summary>Begins to listen.</summary>
    public Interruption()
    {
        interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Ask);
        terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ask);
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => source.Token;

    /// <summary>Listens no longer.</summary>
    public void Dispose()
    {
        interrupt.Dispose();
        terminate.Dispose();
        source.Dispose();
    }

    private void Ask(PosixSignalContext signal)
    {
        if (source.IsCancellationRequested) return;
        signal.Cancel = true;
        source.Cancel();
    }
}
