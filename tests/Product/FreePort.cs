using System.Net;
using System.Net.Sockets;

namespace ModelWard.Product;

/// <summary>
/// Ports that nobody listens on, from 20000 to 29999: below those that systems hand out by themselves, so that no connection takes one
/// between this look and its use. Each process begins elsewhere.
/// </summary>
public static class FreePort
{
    private const int First = 20_000;
    private const int Count = 10_000;

    private static int _last = Environment.ProcessId * 37;

    /// <summary>A loopback port that was free a moment ago, another each time.</summary>
    public static int Next()
    {
        while (true)
        {
            var port = First + (int)((uint)Interlocked.Increment(ref _last) % Count);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Taken; the next may not be.
            }
        }
    }
}
