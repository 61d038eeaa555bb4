using ModelWard.Grains.Forecasts;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Forecasts;

/// <summary>What every store of forecasts must do. A class a store derives from this and brings the database.</summary>
public abstract class ForecastStoreContract
{
    private static readonly ForecastSpread Spread = new(1, 2, 3, 2.25m);

    private static readonly ForecastRecord Adopted = new ForecastRecord
    {
        Programme = "p", Decision = "p-1", Day = new DateOnly(2026, 11, 27), Occasion = ForecastOccasion.Adoption, Replications = 100, Seed = 7, Futures = "ab", All = 0.25m,
        Years = [new ForecastYear(2026, Spread, Spread), new ForecastYear(2027, Spread, Spread)],
        Milestones = [new MilestoneChance(2027, 3, new ChanceEstimate(0.5m, 0.05m, 0.4m, 0.6m))],
        Wards = [new ForecastWard("W1", [0.125m, 1m])],
    }.Sealed();

    private static readonly ForecastRecord InQuarter = (Adopted with { Day = new DateOnly(2027, 1, 1), Occasion = ForecastOccasion.Quarter }).Sealed();

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An empty database with this version's schema, for one test.</summary>
    internal abstract SqlDatabase Database { get; }

    private ForecastStore Forecasts => new(Database);

    [Fact]
    public async Task Keep_Forecasts_ComeBackByTheirDaysWithTheirSeals()
    {
        (await Forecasts.Keep(StoredForecast.Of(InQuarter), Stop)).ShouldBeTrue();
        (await Forecasts.Keep(StoredForecast.Of(Adopted), Stop)).ShouldBeTrue();
        (await Forecasts.Keep(StoredForecast.Of((Adopted with { Programme = "q" }).Sealed()), Stop)).ShouldBeTrue();

        var records = await Forecasts.All("p", Stop);
        records.Select(record => record.Fingerprint).ShouldBe([Adopted.Fingerprint, InQuarter.Fingerprint]);
        records.ShouldAllBe(record => record.IsSealed());
        StoredForecast.Of(records[0]).ShouldBe(StoredForecast.Of(Adopted));
        (await Forecasts.Keys("p", Stop)).ShouldBe([ForecastKey.AtAdoption("p-1"), ForecastKey.InQuarter("p-1", "2026-Q4")], ignoreOrder: true);
        (await Forecasts.Keys("r", Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keep_ASecondOfTheSameQuarter_LeavesTheFirst()
    {
        await Forecasts.Keep(StoredForecast.Of(InQuarter), Stop);

        (await Forecasts.Keep(StoredForecast.Of((InQuarter with { Day = InQuarter.Day.AddDays(1), Seed = 8 }).Sealed()), Stop)).ShouldBeFalse();

        (await Forecasts.All("p", Stop)).ShouldHaveSingleItem().Fingerprint.ShouldBe(InQuarter.Fingerprint);
    }

    [Fact]
    public async Task Keep_OfManyAtOnce_KeepsOne()
    {
        var kept = await Task.WhenAll(Enumerable.Range(0, 8).Select(seed => Forecasts.Keep(StoredForecast.Of((InQuarter with { Seed = seed }).Sealed()), Stop)));

        kept.Count(one => one).ShouldBe(1);
        (await Forecasts.All("p", Stop)).Length.ShouldBe(1);
    }

    [Theory]
    [InlineData("midnight", "")]
    [InlineData("quarter", "")]
    [InlineData("adoption", "2026-Q4")]
    public async Task Keep_OfAnOccasionThatIsNone_IsRefused(string occasion, string quarter) =>
        await Should.ThrowAsync<Exception>(() => Forecasts.Keep(StoredForecast.Of(InQuarter) with { Occasion = occasion, Quarter = quarter }, Stop));
}
