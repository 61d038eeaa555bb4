using System.Globalization;

namespace ModelWard.Api.Tests.Identity;

/// <summary>What one endpoint must answer to whom: a line of <c>endpoints.tsv</c> or <c>silo-endpoints.tsv</c>.</summary>
/// <param name="Method">The method asked with.</param>
/// <param name="Route">The route as the product maps it.</param>
/// <param name="Path">A request of it.</param>
/// <param name="Body">Its body, JSON; null for none.</param>
/// <param name="Roles">Who is let in; null for everybody, signed in or not. "-" is somebody without a role.</param>
/// <param name="Allowed">The status for those.</param>
/// <param name="OtherDistrict">The status for those among them who are limited to another district.</param>
public sealed record EndpointRow(string Method, string Route, string Path, string? Body, IReadOnlyList<string>? Roles, int Allowed, int OtherDistrict)
{
    /// <summary>All lines for the process of pages and API.</summary>
    public static IReadOnlyList<EndpointRow> All { get; } = Read("endpoints.tsv");

    /// <summary>All lines for a silo's own process.</summary>
    public static IReadOnlyList<EndpointRow> OfSilos { get; } = Read("silo-endpoints.tsv");

    /// <summary>Which endpoint it is about.</summary>
    public string Name => $"{Method} {Route}";

    /// <summary>What somebody with a role must be answered.</summary>
    public int Expected(string role, bool otherDistrict) =>
        Roles?.Contains(role) == false ? 403 : otherDistrict ? OtherDistrict : Allowed;

    private static EndpointRow[] Read(string file) => [.. File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "Identity", file))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => Of(line.Split('\t')))];

    private static EndpointRow Of(string[] cells)
    {
        var allowed = int.Parse(cells[5], CultureInfo.InvariantCulture);
        return new EndpointRow(
            cells[0], cells[1], cells[2], cells[3] == "-" ? null : cells[3], cells[4] == "*" ? null : cells[4].Split(' '), allowed,
            cells[6] == "=" ? allowed : int.Parse(cells[6], CultureInfo.InvariantCulture));
    }
}
