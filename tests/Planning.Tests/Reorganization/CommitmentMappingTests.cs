using System.Collections.Immutable;
using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;
using static ModelWard.Planning.Tests.Reorganization.SmallRegister;

namespace ModelWard.Planning.Tests.Reorganization;

public sealed class CommitmentMappingTests
{
    [Fact]
    public void Promises_OfWardsThatComeTogether_AreTheEarliestStartAndTheLatestRecognition()
    {
        var after = CommitmentMapping.Of(Commitments(("A", 2025, 2026), ("B", 2027, 2028), ("C", 2026, 2026), ("D", null, null)), Of(Happening));

        after.Keys.ShouldBe([C, "D", M]);
        (after[M].Start, after[M].Recognized).ShouldBe((2025, 2028));
        // 25 % of C: works 1 of 3, officers half of 1 to the main piece.
        after[M].Years.ShouldBe([new CommittedYear(2026, 3 + 3 + 1, 0, 0, 1 + 1, 0, 0)]);
        after[C].Years.ShouldBe([new CommittedYear(2026, 2, 0, 0, 1, 0, 0)]);
    }

    [Fact]
    public void Recognition_ThatOneOfThemWasNotPromised_IsPromisedToNone() =>
        CommitmentMapping.Of(Commitments(("A", 2025, 2026), ("B", 2027, null)), Of(Merger))[M].Recognized.ShouldBeNull();

    [Fact]
    public void Amounts_OfEveryYearAndItem_KeepTheirSum() => EventGenerator.Any.SelectMany(one => AmountsOf(one.Snapshot), (one, commitments) => (one, commitments)).Sample(pair =>
    {
        var after = CommitmentMapping.Of(pair.commitments, ReorganizingLawTests.SuccessionOf(pair.one));

        Sums(after).ShouldBe(Sums(pair.commitments));
        after.Keys.ShouldAllBe(code => ReorganizingLawTests.Applied(pair.one).After.Find(code) != null);
    });

    private static ImmutableSortedDictionary<string, Commitment> Commitments(params (string Ward, int? Start, int? Recognized)[] promises) =>
        promises.ToImmutableSortedDictionary(one => one.Ward, one => new Commitment("p-1", one.Start, one.Recognized, one.Start is null ? [] : [new CommittedYear(2026, 3, 0, 0, 1, 0, 0)]), StringComparer.Ordinal);

    private static Gen<ImmutableSortedDictionary<string, Commitment>> AmountsOf(Snapshot snapshot) =>
        from amounts in Gen.Long[0, 1_000].Array[6].Array[1, 3].Array[snapshot.Wards.Length]
        select snapshot.Wards.Select((ward, w) => (ward.Code, Commitment: new Commitment("p-1", 2025, 2026, [.. amounts[w].Select((year, y) => new CommittedYear(2025 + y, year[0], year[1], year[2], year[3], year[4], year[5]))])))
            .ToImmutableSortedDictionary(one => one.Code, one => one.Commitment, StringComparer.Ordinal);

    private static CommittedYear[] Sums(ImmutableSortedDictionary<string, Commitment> commitments) =>
    [
        .. commitments.Values.SelectMany(one => one.Years).GroupBy(year => year.Year).OrderBy(year => year.Key).Select(year => new CommittedYear(
            year.Key, year.Sum(one => one.Works), year.Sum(one => one.Equipment), year.Sum(one => one.Upkeep), year.Sum(one => one.Officers), year.Sum(one => one.FloorArea), year.Sum(one => one.Guidance)))
            .Where(year => year != new CommittedYear { Year = year.Year }),
    ];
}
