using System.Net;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>Where the service listens.</summary>
internal static class Addresses
{
    /// <summary>Where it listens when nothing says otherwise.</summary>
    public const string Default = "http://127.0.0.1:5080";

    /// <summary>Every address that the configuration names: urls, ports (which mean every network), endpoints of Kestrel.</summary>
    public static IReadOnlyList<string> Of(IConfiguration configuration) =>
    [
        .. Split(configuration["urls"]),
        .. Split(configuration["http_ports"]).Select(port => $"http://*:{port}"),
        .. Split(configuration["https_ports"]).Select(port => $"https://*:{port}"),
        .. configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>(),
    ];

    /// <summary>The first address from which other machines could reach the service; null when there is none.</summary>
    public static string? BeyondLoopback(IEnumerable<string> addresses) => addresses.FirstOrDefault(address => !IsLoopback(BindingAddress.Parse(address)));

    private static bool IsLoopback(BindingAddress address) =>
        address.IsUnixPipe
        || address.Host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip));

    private static string[] Split(string? list) => (list ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
