using System.Collections.Immutable;
using System.Text.Json;
using ModelWard.Instances;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Reorganization;

/// <summary>The events that the product ships.</summary>
internal static class ShippedEvents
{
    public static readonly DateOnly Old = new(2024, 12, 31), January = new(2025, 1, 1), July = new(2025, 7, 1);

    public static ImmutableArray<ReorganizationEvent> All { get; } = [Read(January), Read(July)];

    private static ReorganizationEvent Read(DateOnly day)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(RepositoryFiles.Path("data", "reorganizations", $"{day:yyyy-MM-dd}.json")));
        return ReorganizationReader.Read(document.RootElement, new FaultList())!;
    }
}
