using System.Collections.Immutable;
using CsCheck;
using ModelWard.Model;

namespace ModelWard.Planning.Tests.Generators;

/// <summary>What only the optimal policy reads: an objective with weights, precedence without rings, exclusions.</summary>
internal sealed record SideConditions(
    Objective Objective, ImmutableArray<StartWeight> Weights, ImmutableArray<Precedence> Precedence, ImmutableArray<Exclusion> Exclusions);

/// <summary>Valid side conditions for a register and a span of years; often none.</summary>
internal static class SideConditionGenerator
{
    /// <summary>Negative now and then, with up to six places, now and then very large.</summary>
    private static readonly Gen<decimal> Values = Gen.Frequency(
        (6, Gen.Int[0, 2_000].Select(value => (decimal)value)), (2, Gen.Int[-5_000_000, 9_000_000].Select(millionths => millionths / 1_000_000m)),
        (1, Gen.OneOfConst(StartWeight.Most, -StartWeight.Most, 0.000001m)));

    public static Gen<SideConditions> Of(Snapshot snapshot, int firstYear, int lastYear) =>
        from objective in Gen.Enum<Objective>()
        from weights in WeightsOf(snapshot, firstYear, lastYear)
        from precedence in PrecedenceOf(snapshot)
        from exclusions in ExclusionsOf(snapshot)
        select new SideConditions(objective, weights, precedence, exclusions);

    /// <summary>At least one, each ward and year once.</summary>
    private static Gen<ImmutableArray<StartWeight>> WeightsOf(Snapshot snapshot, int firstYear, int lastYear) =>
        Gen.Select(Gen.Int[0, snapshot.Wards.Length - 1], Gen.Int[firstYear, lastYear], Values).Array[1, 40]
            .Select(drawn => drawn.DistinctBy(weight => (weight.Item1, weight.Item2))
                .Select(weight => new StartWeight(snapshot.Wards[weight.Item1].Code, weight.Item2, weight.Item3)).ToImmutableArray());

    /// <summary>In a line of the wards each waits only for wards before it, so nobody waits for itself.</summary>
    private static Gen<ImmutableArray<Precedence>> PrecedenceOf(Snapshot snapshot) =>
        from line in Gen.Shuffle(snapshot.Wards.Select(ward => ward.Code).ToArray())
        from pairs in Gen.Select(Gen.Int[0, line.Length - 1], Gen.Int[0, line.Length - 1]).Array[0, 2]
        from any in Gen.Bool
        select any
            ? pairs.Where(pair => pair.Item1 != pair.Item2).Select(pair => (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2)))
                .Distinct().Select(pair => new Precedence(line[pair.Item2], line[pair.Item1])).ToImmutableArray()
            : [];

    private static Gen<ImmutableArray<Exclusion>> ExclusionsOf(Snapshot snapshot) =>
        from line in Gen.Shuffle(snapshot.Wards.Select(ward => ward.Code).ToArray())
        from size in Gen.Int[2, 3]
        from any in Gen.FrequencyConst((3, false), (1, true))
        select any && line.Length >= 2 ? ImmutableArray.Create(new Exclusion([.. line.Take(size)])) : [];
}
