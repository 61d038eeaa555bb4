using System.Net;
using System.Net.Sockets;

namespace ModelWard.Hosting;

/// <summary>Asks the operating system for free ports, so that instances run side by side.</summary>
internal static class FreePorts
{
    /// <summary>Different ports of the loopback address that nobody listens on.</summary>
    public static int[] Take(int count)
    {
        TcpListener[] listeners = [.. Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        try
        {
            foreach (var listener in listeners) listener.Start();
            return [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        }
        finally
        {
            foreach (var listener in listeners) listener.Dispose();
        }
    }
}
