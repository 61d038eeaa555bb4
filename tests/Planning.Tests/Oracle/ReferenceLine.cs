using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rules 10 to 12: who may be considered in a year, and in which order.</summary>
internal sealed class ReferenceLine(Scenario scenario, IReadOnlyList<ReferenceWard> wards)
{
    private readonly List<string> _ranks = scenario.Policy == Policy.Manual ? [] : [.. Ranked(scenario.Policy, wards)];

    /// <summary>Rules 10 and 11: whether the years leave it; said of a ward that is or was a candidate.</summary>
    public bool MayBeConsidered(ReferenceWard ward, int year) =>
        EarliestYear(ward) <= year && (scenario.AllowUnfinished || year + ward.Trajectory.Years - 1 <= scenario.LastYear);

    /// <summary>Rule 11: pinned wards by pinned year, then code.</summary>
    public IEnumerable<ReferenceWard> Pinned(int year) => wards
        .Where(ward => ward.IsCandidate && PinOf(ward)?.Start is not null && MayBeConsidered(ward, year))
        .OrderBy(ward => PinOf(ward)!.Start).ThenBy(ward => ward.Code, StringComparer.Ordinal);

    /// <summary>Rule 12: the next in line this year; null when all were tried.</summary>
    public ReferenceWard? Next(int year, ISet<string> tried)
    {
        var untried = wards.Where(ward => ward.IsCandidate && PinOf(ward)?.Start is null && MayBeConsidered(ward, year) && !tried.Contains(ward.Code));
        return scenario.Policy switch
        {
            Policy.Manual => untried.OrderBy(ward => scenario.Plan is { IsEmpty: false } ? EarliestYear(ward) : 0).ThenBy(ManualIndex).FirstOrDefault(),
            Policy.DistrictBalanced => untried.OrderBy(ward => ward.Source.District, new ByShare(wards))
                .ThenBy(ward => _ranks.IndexOf(ward.Code)).FirstOrDefault(),
            _ => untried.OrderBy(ward => _ranks.IndexOf(ward.Code)).FirstOrDefault(),
        };
    }

    /// <summary>Rules 11 and 12: the first year in which it stands in line; null when it never does.</summary>
    private int? EarliestYear(ReferenceWard ward)
    {
        var pin = PinOf(ward);
        if (pin is { Never: true }) return null;
        if (pin?.Start is { } pinned) return pinned;
        var inLine = scenario.Policy == Policy.Manual ? ManualYear(ward) : scenario.FirstYear;
        return inLine is { } year && pin?.NotBefore is { } notBefore ? Math.Max(year, notBefore) : inLine;
    }

    private int? ManualYear(ReferenceWard ward)
    {
        foreach (var planned in scenario.Plan ?? [])
            if (planned.Ward == ward.Code) return planned.Start;
        return scenario.Order is { } order && order.Contains(ward.Code) ? scenario.FirstYear : null;
    }

    private int ManualIndex(ReferenceWard ward) => scenario.Plan is { IsEmpty: false } plan
        ? plan.Select(planned => planned.Ward).ToList().IndexOf(ward.Code)
        : scenario.Order!.Value.IndexOf(ward.Code);

    private Pin? PinOf(ReferenceWard ward) => scenario.Pins.SingleOrDefault(pin => pin.Ward == ward.Code);

    /// <summary>Rule 12: ranked once from the snapshot, ties by code.</summary>
    private static IEnumerable<string> Ranked(Policy policy, IReadOnlyList<ReferenceWard> wards)
    {
        var byCode = wards.OrderBy(ward => ward.Code, StringComparer.Ordinal);
        var ranked = policy switch
        {
            Policy.Readiness or Policy.DistrictBalanced => byCode.OrderBy(ward => ward.CountMissing()),
            Policy.Cheapest => byCode.OrderBy(ward => ward.Cost),
            Policy.PeoplePerVnd => byCode.OrderBy(ward => ward, Comparer<ReferenceWard>.Create(MorePeopleFirst)),
            Policy.Need => byCode.OrderByDescending(ward => ward.SumOfGaps()),
            _ => throw new ArgumentOutOfRangeException(nameof(policy)),
        };
        return ranked.Select(ward => ward.Code);
    }

    /// <summary>Rule 12: p / max(1, c) descending, by cross-multiplication.</summary>
    private static int MorePeopleFirst(ReferenceWard one, ReferenceWard other) =>
        ((decimal)other.Source.Population * Math.Max(1, one.Cost)).CompareTo((decimal)one.Source.Population * Math.Max(1, other.Cost));

    /// <summary>Rule 12, districtBalanced: least share of wards that are not unstarted candidates, ties by district code.</summary>
    private sealed class ByShare(IReadOnlyList<ReferenceWard> wards) : IComparer<string>
    {
        public int Compare(string? one, string? other)
        {
            var ((begun, all), (otherBegun, otherAll)) = (Count(one), Count(other));
            var byShare = (begun * otherAll).CompareTo(otherBegun * all);
            return byShare != 0 ? byShare : string.CompareOrdinal(one, other);
        }

        private (long Begun, long All) Count(string? district)
        {
            var ofDistrict = wards.Where(ward => ward.Source.District == district).ToList();
            return (ofDistrict.Count(ward => !ward.IsCandidate), ofDistrict.Count);
        }
    }
}
