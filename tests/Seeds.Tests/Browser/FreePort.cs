using System.Net;
using System.Net.Sockets;

namespace Seeds.Tests.Browser;

/// <summary>Ports that nothing listens on.</summary>
internal static class FreePort
{
    /// <summary>A port that is free, and with it the one above, as far as one can know.</summary>
    public static int Find()
    {
        while (true)
        {
            using var first = Listen(0);
            var port = ((IPEndPoint)first.LocalEndpoint).Port;
            if (port < 65535 && IsFree(port + 1)) return port;
        }
    }

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = Listen(port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static TcpListener Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        return listener;
    }
}
