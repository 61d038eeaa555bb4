using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>
/// What a ward's needs were when they were last set, and since which version actuals are counted against them. Its present needs are
/// the basis less the actuals that count: so a cancelled actual gives back exactly what it took, in whatever order.
/// </summary>
/// <param name="Needs">The needs as set.</param>
/// <param name="WorksSince">Ward version from which on actuals count against works, their years, floor area and cost.</param>
/// <param name="EquipmentSince">The same for equipment.</param>
/// <param name="OfficersSince">The same for officers.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.NeedsBasis")]
public sealed record NeedsBasis(
    [property: Id(0)] Needs Needs,
    [property: Id(1)] long WorksSince,
    [property: Id(2)] long EquipmentSince,
    [property: Id(3)] long OfficersSince)
{
    /// <summary>Needs against which nothing counts yet.</summary>
    /// <param name="needs">The needs.</param>
    /// <param name="version">The ward's version with them.</param>
    public static NeedsBasis At(Needs needs, long version) => new(needs, version, version, version);

    /// <summary>The version since which actuals of an item count; null for upkeep, which is due anew every year.</summary>
    public long? Since(ActualItem item) => item switch
    {
        ActualItem.WorksPaid or ActualItem.WorksProgress => WorksSince,
        ActualItem.EquipmentPaid => EquipmentSince,
        ActualItem.OfficersArrived => OfficersSince,
        _ => null,
    };

    /// <summary>
    /// What is still missing: cost less what was paid, officers less those who arrived, each at least 0. Works at p percent last
    /// max(1, ceil(years·(100 − p)/100)) more years; at 100 nothing is left of them, neither years nor m² nor cost. Guidance and upkeep stay.
    /// </summary>
    /// <param name="actuals">The ward's actuals.</param>
    public Needs Left(IEnumerable<Actual> actuals)
    {
        var counted = actuals.Where(actual => actual.Counts && actual.Number > Since(actual.Item)).ToLookup(actual => actual.Item, actual => actual.Amount);
        var progress = counted[ActualItem.WorksProgress].DefaultIfEmpty().Max();
        var left = Needs with
        {
            Officers = Math.Max(0, Needs.Officers - counted[ActualItem.OfficersArrived].Sum()),
            EquipmentCost = Math.Max(0, Needs.EquipmentCost - counted[ActualItem.EquipmentPaid].Sum()),
        };
        if (Needs.Works == Works.None) return left;
        return progress == Actual.Done
            ? left with { Works = Works.None, WorksYears = 0, FloorArea = 0, WorksCost = 0 }
            : left with
            {
                WorksYears = (int)Math.Max(1, ((Needs.WorksYears * (Actual.Done - progress)) + Actual.Done - 1) / Actual.Done),
                WorksCost = Math.Max(0, Needs.WorksCost - counted[ActualItem.WorksPaid].Sum()),
            };
    }

    /// <summary>What was still missing before some of the actuals: as <see cref="Left"/> of the others. Works that those have finished last one year.</summary>
    /// <param name="actuals">The ward's actuals.</param>
    /// <param name="isGivenBack">Which are given back.</param>
    public Needs LeftWithout(ImmutableArray<Actual> actuals, Func<Actual, bool> isGivenBack)
    {
        var left = Left(actuals.Where(actual => !isGivenBack(actual)));
        var isFinished = actuals.Any(actual => actual is { Item: ActualItem.WorksProgress, Amount: Actual.Done } && isGivenBack(actual));
        return isFinished && left.WorksYears > 1 ? left with { WorksYears = 1 } : left;
    }

    /// <summary>The basis after needs were set from outside: what differs from the needs before begins anew, the rest goes on.</summary>
    /// <param name="before">The ward's needs before.</param>
    /// <param name="after">Its needs as set.</param>
    /// <param name="version">The ward's version with them.</param>
    public NeedsBasis Set(Needs before, Needs after, long version)
    {
        var next = this with { Needs = Needs with { Guidance = after.Guidance, Upkeep = after.Upkeep } };
        if (before.Officers != after.Officers) next = next.WithOfficers(after.Officers, version);
        if (before.EquipmentCost != after.EquipmentCost) next = next.WithEquipment(after.EquipmentCost, version);
        return WorksOf(before) == WorksOf(after) ? next : next.WithWorks(after, version);
    }

    /// <summary>The same with officers from a version on.</summary>
    public NeedsBasis WithOfficers(long officers, long since) => this with { Needs = Needs with { Officers = officers }, OfficersSince = since };

    /// <summary>The same with a cost of equipment, VND million, from a version on.</summary>
    public NeedsBasis WithEquipment(long cost, long since) => this with { Needs = Needs with { EquipmentCost = cost }, EquipmentSince = since };

    /// <summary>The same with the works of other needs from a version on.</summary>
    public NeedsBasis WithWorks(Needs works, long since) => this with
    {
        Needs = Needs with { Works = works.Works, WorksYears = works.WorksYears, FloorArea = works.FloorArea, WorksCost = works.WorksCost },
        WorksSince = since,
    };

    private static (Works, int, long, long) WorksOf(Needs needs) => (needs.Works, needs.WorksYears, needs.FloorArea, needs.WorksCost);
}
