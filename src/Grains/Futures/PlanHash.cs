using System.Security.Cryptography;
using System.Text.Json;
using ModelWard.Model;

namespace ModelWard.Grains.Futures;

/// <summary>Names a plan among those that a cluster knows.</summary>
internal static class PlanHash
{
    /// <summary>Lower-case hex SHA-256 of scenario, plan and the version of the snapshot, which names the wards' data.</summary>
    public static string Of(FuturesPlan plan) => Convert.ToHexStringLower(SHA256.HashData(
        JsonSerializer.SerializeToUtf8Bytes(new { plan.Scenario, plan.Starts, plan.Snapshot.Version }, ModelJson.Options)));
}
