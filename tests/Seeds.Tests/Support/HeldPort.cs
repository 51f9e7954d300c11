using System.Net;
using System.Net.Sockets;

namespace Seeds.Tests.Support;

/// <summary>A port at 127.0.0.1 that is held by a listener until it is disposed.</summary>
internal sealed class HeldPort : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    /// <summary>Takes a port that was free.</summary>
    public HeldPort()
    {
        listener.Start();
        Number = ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The port.</summary>
    public int Number { get; }

    /// <inheritdoc/>
    public void Dispose() => listener.Dispose();

    /// <summary>A port that was free a moment ago; the server tries the next ones should it be taken by then.</summary>
    public static int Freed()
    {
        using var held = new HeldPort();
        return held.Number;
    }
}
