using System.Security.Cryptography;
using System.Text.Json;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Planner.Web.WhatIf;

/// <summary>Which planner answers a question: questions that differ in their limits alone share one.</summary>
internal static class WhatIfKey
{
    /// <summary>The planner's key for a scenario.</summary>
    public static string Of(Scenario scenario)
    {
        var document = JsonSerializer.SerializeToUtf8Bytes(scenario with { Limits = [] }, ModelJson.Options);
        return GrainKeys.WhatIf(Convert.ToHexStringLower(SHA256.HashData(document)));
    }
}
