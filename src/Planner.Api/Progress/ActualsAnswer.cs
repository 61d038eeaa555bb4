using System.Text.Json.Serialization;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Planner.Api.Progress;

/// <summary>What taking in actuals did or, under <c>preview</c>, would do.</summary>
/// <param name="Status">done or preview.</param>
/// <param name="Actuals">How many actuals.</param>
/// <param name="WardsChanged">Of how many wards.</param>
/// <param name="Notices">What was put right by itself.</param>
/// <param name="Wards">The first wards and what would change in them; null when done.</param>
internal sealed record ActualsAnswer(
    string Status,
    int Actuals,
    int WardsChanged,
    IReadOnlyList<ImportNotice> Notices,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<WardChange>? Wards = null);
