using ModelWard.Model;

namespace ModelWard.Planner.Api.Hosting;

/// <summary>What the console says when the service is ready.</summary>
internal static class Announcement
{
    /// <summary>The lines: what is there, where, and what next.</summary>
    public static string Of(IReadOnlyList<Snapshot> programmes, IEnumerable<string> addresses, string? dataDirectory)
    {
        var what = programmes.Count == 0
            ? "no programme yet; import one"
            : string.Join("; ", programmes.Select(snapshot => $"{snapshot.Programme.Code} with {snapshot.Wards.Length} wards"));
        var address = addresses.FirstOrDefault()?.TrimEnd('/') ?? Addresses.Default;
        return $"""
            ModelWard is ready: {what}.
              Page        {address}
              API         {address}{ApiDocs.Path}
              Operations  {address}/ops/dashboard
              Data        {dataDirectory ?? "kept by the silos"}
              Ctrl+C stops it.
            """;
    }
}
