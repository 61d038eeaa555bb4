using System.Text.Json;
using ModelWard.Model;
using ModelWard.Planner.Web.Reorganization;

namespace ModelWard.Web.Tests.Standins;

/// <summary>The shipped reorganizations, from the repository.</summary>
internal sealed class StandinShippedEvents : IShippedEvents
{
    public IReadOnlyList<string> Days { get; } = ["2025-01-01", "2025-07-01"];

    public static ReorganizationEvent Of(string day)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(RepositoryFiles.Path("data", "reorganizations", day + ".json")));
        return ReorganizationReader.Read(document.RootElement, new FaultList())!;
    }

    public Task<ReorganizationEvent> Read(string day, CancellationToken cancellationToken) => Task.FromResult(Of(day));
}
