using System.Text.Json.Serialization;

namespace ModelWard.Model;

/// <summary>
/// What a scenario multiplies the needs of every ward by, as "building 10 % dearer": amount · factor, rounded half away from zero. What works cost is multiplied by the
/// factor of all works and by that of their kind, and rounded once. Each factor 0.01 to 10 with at most six decimal places; null is 1.
/// </summary>
[GenerateSerializer, Immutable, Alias("ModelWard.NormFactors")]
public sealed record NormFactors
{
    /// <summary>The least factor.</summary>
    public const decimal Least = 0.01m;

    /// <summary>The largest factor.</summary>
    public const decimal Most = 10;

    /// <summary>Factors that change nothing.</summary>
    public static NormFactors None { get; } = new();

    /// <summary>On what works cost.</summary>
    [Id(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public decimal? WorksCost { get; init; }

    /// <summary>On what equipment costs.</summary>
    [Id(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public decimal? EquipmentCost { get; init; }

    /// <summary>On officers.</summary>
    [Id(2), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public decimal? Officers { get; init; }

    /// <summary>On floor area under works.</summary>
    [Id(3), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public decimal? FloorArea { get; init; }

    /// <summary>On guidance.</summary>
    [Id(4), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public decimal? Guidance { get; init; }

    /// <summary>On upkeep.</summary>
    [Id(5), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public decimal? Upkeep { get; init; }

    /// <summary>On what a repair costs, beside <see cref="WorksCost"/>.</summary>
    [Id(6), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public decimal? RepairCost { get; init; }

    /// <summary>On what an extension costs, beside <see cref="WorksCost"/>.</summary>
    [Id(7), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public decimal? ExtensionCost { get; init; }

    /// <summary>On what a new building costs, beside <see cref="WorksCost"/>.</summary>
    [Id(8), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public decimal? NewBuildingCost { get; init; }

    /// <summary>The same factors as documents write them: those of 1 are left out, and null where none is left.</summary>
    public NormFactors? Shortest()
    {
        var shortest = this with
        {
            WorksCost = Short(WorksCost), EquipmentCost = Short(EquipmentCost), Officers = Short(Officers), FloorArea = Short(FloorArea),
            Guidance = Short(Guidance), Upkeep = Short(Upkeep), RepairCost = Short(RepairCost), ExtensionCost = Short(ExtensionCost), NewBuildingCost = Short(NewBuildingCost),
        };
        return shortest == None ? null : shortest;
    }

    /// <summary>Whether two scenarios' factors come to the same.</summary>
    public static bool Same(NormFactors? one, NormFactors? other) => (one ?? None).Shortest() == (other ?? None).Shortest();

    /// <summary>The needs multiplied. May exceed <see cref="Needs.Most"/>: <see cref="ScenarioValidation"/> refuses that.</summary>
    public Needs On(Needs needs) => needs with
    {
        Officers = Times(needs.Officers, Officers),
        FloorArea = Times(needs.FloorArea, FloorArea),
        WorksCost = Times(needs.WorksCost, Product(WorksCost, OfKind(needs.Works))),
        EquipmentCost = Times(needs.EquipmentCost, EquipmentCost),
        Guidance = Times(needs.Guidance, Guidance),
        Upkeep = Times(needs.Upkeep, Upkeep),
    };

    /// <summary>The wards with their needs multiplied.</summary>
    public Snapshot On(Snapshot snapshot) => snapshot with { Wards = [.. snapshot.Wards.Select(ward => ward with { Needs = On(ward.Needs) })] };

    private static long Times(long amount, decimal? factor) =>
        factor is { } times ? (long)decimal.Round(amount * times, 0, MidpointRounding.AwayFromZero) : amount;

    private decimal? OfKind(Works works) => works switch
    {
        Works.Repair => RepairCost,
        Works.Extension => ExtensionCost,
        Works.NewBuilding => NewBuildingCost,
        _ => null,
    };

    private static decimal? Product(decimal? one, decimal? other) => one is null ? other : one * (other ?? 1);

    private static decimal? Short(decimal? factor) => factor == 1 ? null : factor;
}
