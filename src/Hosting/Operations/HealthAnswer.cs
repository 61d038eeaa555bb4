using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using ModelWard.Model;

namespace ModelWard.Hosting;

/// <summary>What <c>/health/live</c> and <c>/health/ready</c> say with 200.</summary>
/// <param name="Status">ok; or busy: pages, reads and commands are served, a line of work is full.</param>
/// <param name="Reason">Which line is full, and how long it is; absent when the status is ok.</param>
public sealed record HealthAnswer(string Status, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Reason = null)
{
    /// <summary>The answer for a report; null when nothing can be served.</summary>
    public static HealthAnswer? Of(HealthReport report) => report.Status switch
    {
        HealthStatus.Healthy => new("ok"),
        HealthStatus.Degraded => new("busy", Missing(report)),
        _ => null,
    };

    /// <summary>What is missing, in a sentence.</summary>
    public static string Missing(HealthReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Entries.Values.Select(entry => entry.Description).FirstOrDefault(text => text is not null) ?? "The service is not ready.";
    }

    /// <summary>The answer as it is sent.</summary>
    [JsonIgnore]
    public IResult Result => Results.Json(this, ModelJson.Options);
}
