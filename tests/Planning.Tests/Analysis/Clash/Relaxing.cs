using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Analysis.Clash;

/// <summary>Carries out a relaxation as a reader would: from the names of what gives and the figures beside them.</summary>
internal static class Relaxing
{
    public static Scenario By(Scenario scenario, ImmutableArray<Give> gives, Snapshot snapshot)
    {
        var named = gives.Select(give => give.Row).ToHashSet(StringComparer.Ordinal);
        var kept = scenario with
        {
            Precedence = [.. scenario.Precedence.Where((_, i) => !named.Contains($"precedence/{i}"))],
            Exclusions = [.. scenario.Exclusions.Where((_, i) => !named.Contains($"exclusion/{i}"))],
        };
        return gives.Aggregate(kept, (of, give) => By(of, give, give.Row.Split('/'), snapshot));
    }

    private static Scenario By(Scenario scenario, Give give, string[] name, Snapshot snapshot) => name[0] switch
    {
        "milestone" => scenario with
        {
            Milestones = scenario.Milestones.SetItem(int.Parse(name[1]), scenario.Milestones[int.Parse(name[1])] with { Share = Share(give.To, snapshot.Wards.Length) }),
        },
        "districtFloor" => scenario with
        {
            DistrictFloors = scenario.DistrictFloors.SetItem(int.Parse(name[1]), Lowered(scenario.DistrictFloors[int.Parse(name[1])], give.To, snapshot)),
        },
        "precedence" or "exclusion" => scenario,
        "pin" => scenario with { Pins = scenario.Pins.RemoveAll(pin => pin.Ward == name[1]) },
        _ => scenario with { Limits = [.. scenario.Limits.Select(limits => limits.Year == int.Parse(name[1]) ? Raised(limits, name[0], give.To) : limits)] },
    };

    private static DistrictFloor Lowered(DistrictFloor floor, long to, Snapshot snapshot) =>
        floor with { Share = Share(to, snapshot.Wards.Count(ward => ward.District == floor.District)) };

    private static decimal Share(long target, int wards) => wards == 0 ? 0 : decimal.Round(target / (decimal)wards, 6, MidpointRounding.ToZero);

    private static YearLimits Raised(YearLimits limits, string resource, long to) => resource switch
    {
        "capital" => limits with { Capital = to },
        "works" => limits with { Works = to },
        "equipment" => limits with { Equipment = to },
        "upkeep" => limits with { Upkeep = to },
        "officers" => limits with { Officers = to },
        "floorArea" => limits with { FloorArea = to },
        "guidance" => limits with { Guidance = to },
        _ => throw new ArgumentOutOfRangeException(nameof(resource), resource, "No such resource."),
    };
}
