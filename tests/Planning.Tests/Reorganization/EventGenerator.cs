using System.Collections.Immutable;
using System.Text.Json;
using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Tests.Generators;

namespace ModelWard.Planning.Tests.Reorganization;

/// <summary>A register and an event that fits it; prints as JSON.</summary>
internal sealed record EventCase(Snapshot Snapshot, ReorganizationEvent Happening)
{
    public override string ToString() => JsonSerializer.Serialize(new { Snapshot, Happening }, ModelJson.Options);
}

/// <summary>Random events: wards that stay, come together, are divided or renamed, shares entered or not, districts that end.</summary>
internal static class EventGenerator
{
    public static readonly DateOnly First = new(2025, 7, 1), Second = new(2026, 1, 1);

    private static readonly Gen<decimal?> Shares = Gen.Frequency(
        (2, Gen.Const((decimal?)null)), (1, Gen.OneOfConst<decimal?>(0m, 0.5m, 0.333333m)), (2, Gen.Int[0, 500_000].Select(millionths => (decimal?)(millionths / 1_000_000m))));

    public static Gen<EventCase> Any { get; } =
        from snapshot in RegisterGenerator.Any
        from happening in Of(snapshot, First)
        select new EventCase(snapshot, happening);

    /// <summary>An event for the wards of a snapshot: each ward stays or goes to one of a few successors, and gives parts to up to two others.</summary>
    public static Gen<ReorganizationEvent> Of(Snapshot snapshot, DateOnly date) =>
        from successors in Gen.Int[1, 4]
        from mains in Gen.Int[-1, successors - 1].Array[snapshot.Wards.Length]
        from parts in Gen.Select(Gen.Int[-2, successors - 1], Shares).Array[0, 2].Array[snapshot.Wards.Length]
        from ended in Gen.Int[0, 2]
        from reassessed in Gen.Bool
        select Build(snapshot, date, mains, parts, ended, reassessed);

    private static ReorganizationEvent Build(Snapshot snapshot, DateOnly date, int[] mains, (int To, decimal? Share)[][] parts, int ended, bool reassessed)
    {
        // At least one ward changes.
        if (Array.TrueForAll(mains, main => main < 0)) mains[0] = 0;
        var links = ImmutableArray.CreateBuilder<UnitLink>();
        for (var w = 0; w < mains.Length; w++)
        {
            if (mains[w] < 0) continue;
            var ward = snapshot.Wards[w].Code;
            links.Add(new UnitLink { From = ward, To = Code(mains[w]), Part = LinkPart.Main });
            foreach (var (to, share) in parts[w].Where(part => part.To >= 0 && part.To != mains[w]).DistinctBy(part => part.To))
                links.Add(new UnitLink { From = ward, To = Code(to), Part = LinkPart.Part, Share = share });
        }
        var districts = snapshot.Programme.Districts.Take(ended).Select(district => new UnitLink { From = district.Code, To = new UnitCode("N", date).ToString(), Part = LinkPart.Main }).ToImmutableArray();
        var criterion = snapshot.Programme.Catalogues[0].Criteria[0].Code;
        return new ReorganizationEvent
        {
            Date = date,
            Names = Names.Same("Event"),
            Wards = links.ToImmutable(),
            Successors = [.. links.Select(link => link.To).Distinct().Select((code, i) => new SuccessorUnit
            {
                Code = code, Names = Names.Same(code), Reassessed = reassessed && i == 0 ? Levels.Of([new CriterionLevel(criterion, new Level(6_100))]) : null,
            })],
            Districts = districts,
            SuccessorDistricts = districts.IsEmpty ? [] : [new SuccessorDistrict(districts[0].To, Names.Same("N"))],
        };

        // The code of a ward that is there is used again.
        string Code(int successor) => UnitCode.TryParse(snapshot.Wards[0].Code, out var unit)
            ? new UnitCode(successor == 0 ? unit.Code : $"{unit.Code}-{successor}", date).ToString()
            : throw new InvalidOperationException(snapshot.Wards[0].Code);
    }
}
