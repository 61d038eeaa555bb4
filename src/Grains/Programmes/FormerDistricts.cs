using System.Collections.Immutable;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;

namespace ModelWard.Grains.Programmes;

/// <summary>Which districts have ended over a ward once an event is applied: who could change its wards of before may change it still (decision 0027).</summary>
internal sealed class FormerDistricts
{
    private readonly ImmutableHashSet<string> _ended;

    private FormerDistricts(ImmutableHashSet<string> ended) => _ended = ended;

    /// <summary>Reads which districts an event ends.</summary>
    public static FormerDistricts Of(AppliedReorganization applied) =>
        new(applied.DistrictsBefore.Select(district => district.Code).Except(applied.DistrictsAfter.Select(district => district.Code)).ToImmutableHashSet(StringComparer.Ordinal));

    /// <summary>What a ward that stays was without the event that gave it to another district.</summary>
    public static ImmutableArray<string>? Before(WardView ward, Redistricted moved) => Written((ward.FormerDistricts ?? []).Where(code => code != moved.From));

    /// <summary>The districts that have ended over a ward made of these, or over the one that stays; null where there are none.</summary>
    public ImmutableArray<string>? After(IEnumerable<WardView> pieces) => Written(pieces.SelectMany(view => (view.FormerDistricts ?? []).Concat(_ended.Where(code => code == view.Ward.District))));

    private static ImmutableArray<string>? Written(IEnumerable<string> codes) => codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToImmutableArray() is { IsEmpty: false } some ? some : null;
}
