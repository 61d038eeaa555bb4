using System.Collections.Immutable;
using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Reorganization;
using static ModelWard.Planning.Tests.Reorganization.SmallRegister;

namespace ModelWard.Planning.Tests.Reorganization;

public sealed class ActualMappingTests
{
    private static readonly DateTimeOffset s_noon = new(2025, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Actuals_OfWardsThatComeTogether_GoBySharesAndKeepWhatTheySay()
    {
        var after = ActualMapping.Of(new Dictionary<string, ImmutableArray<Actual>>
        {
            ["A"] = [Paid(4, 10) with { Source = "city", Note = "first" }], ["C"] = [Paid(2, 10) with { RecordedAt = s_noon.AddHours(-1) }, Paid(3, 1)],
        }, Of(Happening));

        // 25 % of 10 are 2.5, and the odd one goes to the main piece; of 1 nothing goes.
        after.Keys.ShouldBe([C, M]);
        after[M].Select(actual => (actual.Number, actual.Amount, actual.Source, actual.Note)).ShouldBe([(-2, 2, null, ""), (-1, 10, "city", "first")]);
        after[C].Select(actual => (actual.Number, actual.Amount)).ShouldBe([(-2, 8), (-1, 1)]);
    }

    [Fact]
    public void ProgressAndWhatWasCancelled_StayWithTheWardThatEnds() => ActualMapping.Of(new Dictionary<string, ImmutableArray<Actual>>
    {
        ["A"] = [Paid(2, 10) with { CancelledAt = s_noon }, Paid(3, 50) with { Item = ActualItem.WorksProgress }], ["D"] = [Paid(2, 5)],
    }, Of(Happening)).ShouldBeEmpty();

    [Fact]
    public void Amounts_OfEveryItem_KeepTheirSum() => EventGenerator.Any.SelectMany(
        one => Gen.Select(Gen.Enum<ActualItem>(), Gen.Long[1, 1_000]).Array[0, 3].Array[one.Snapshot.Wards.Length], (one, reports) => (one, reports)).Sample(pair =>
    {
        var succession = ReorganizingLawTests.SuccessionOf(pair.one);
        var before = pair.one.Snapshot.Wards.Select((ward, w) => (ward.Code, Actuals: pair.reports[w].Select((report, i) => Paid(i + 2, report.Item2) with { Item = report.Item1 }).ToImmutableArray()))
            .Where(ward => !succession.PiecesOf(ward.Code).IsEmpty).ToDictionary(ward => ward.Code, ward => ward.Actuals);

        Sums(ActualMapping.Of(before, succession).Values).ShouldBe(Sums(before.Values));
    });

    private static Actual Paid(long number, long amount) => new(number, ActualItem.WorksPaid, new DateOnly(2025, 2, 1), amount, null, "", s_noon, "officer");

    private static IEnumerable<(ActualItem, long)> Sums(IEnumerable<ImmutableArray<Actual>> wards) =>
        wards.SelectMany(actuals => actuals).Where(actual => actual.Item != ActualItem.WorksProgress).GroupBy(actual => actual.Item).OrderBy(item => item.Key).Select(item => (item.Key, item.Sum(actual => actual.Amount)));
}
