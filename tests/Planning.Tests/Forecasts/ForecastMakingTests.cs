using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Forecasts;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Tests.Tracking;
using ModelWard.Planning.Tracking;

namespace ModelWard.Planning.Tests.Forecasts;

public sealed class ForecastMakingTests
{
    /// <summary>A kept forecast says what the track of the day says, and what its spend adds up to with what was paid before.</summary>
    [Fact]
    public void Forecast_OfARandomPractice_IsThatOfTheTrack() => Practised.Deviating.Sample(practised =>
    {
        var (scheme, from) = (practised.Scheme, practised.Today.Year);
        var continuation = Continuation.Of(scheme, practised.Snapshot, practised.Wards, from)!;
        var future = SchemeFuture.Of(scheme, continuation, 8, FuturesRuns.Alone, default);
        var record = ForecastMaking.InQuarter(scheme, future, practised.Today);
        var track = TrackMaking.Of(scheme, practised.Snapshot, practised.Wards, ProgrammeSettings.Default, 1, new TrackRequest(Replications: 8), practised.Today, future, default);

        record.IsSealed().ShouldBeTrue();
        (record.Futures, record.Decision, record.Years[0].Year).ShouldBe((track.Forecast!.Fingerprint, track.Decision, track.From));
        record.Wards.Select(ward => (ward.Ward, ward.Chances[0], ward.Chances[^1])).ShouldBe(track.Wards.Select(ward => (ward.Ward, ward.ChanceThisYear!.Value, ward.ChanceAtEnd!.Value)));
        record.Years[0].Spend.P50.ShouldBe(track.Forecast.Years[0].Spend.At(50) + continuation.Beside);
        record.Years.ShouldAllBe(year => year.Recognized.P10 <= year.Recognized.P50 && year.Recognized.P50 <= year.Recognized.P90);
        track.ShouldBeEquivalentTo(TrackMaking.Of(scheme, practised.Snapshot, practised.Wards, ProgrammeSettings.Default, 1, new TrackRequest(Replications: 8), practised.Today, FuturesRuns.Alone, default));
    }, iter: 60);

    /// <summary>Without noise a forecast of a practice that goes as planned is what then comes, to the unit.</summary>
    [Fact]
    public void Forecast_WithoutNoise_IsWhatComes()
    {
        var history = new KnownHistory(Uncertainty.None);
        var (wards, actuals) = history.After(KnownHistory.Years, 0);
        var score = ForecastScoring.Of([history.Forecast()], actuals, TestContext.Current.CancellationToken);

        wards.ShouldAllBe(ward => ward.Ward.Stage == Stage.Recognized);
        score.Total.RecognizedBias.ShouldBe(new ForecastBias(KnownHistory.Years, 0, 0));
        (score.Total.Recognized.Share, score.Total.Wards!.Score).ShouldBe((1m, 0m));
        score.Total.SpendBias.ShouldBe(new ForecastBias(KnownHistory.Years, 0, 0));
        (score.Total.Spend.Share, score.Total.Targets!.Score).ShouldBe((1m, 0m));
    }

    /// <summary>What was paid in the first year for needs that are no more is no part of the plan, but of what that year has cost.</summary>
    [Fact]
    public void Forecast_OfAYearInWhichSomethingWasPaidBefore_HoldsThatToo()
    {
        var history = new KnownHistory(Uncertainty.None);
        var (plain, paid) = (history.Forecast(), history.Forecast(Paid(1, 70, null), Paid(2, 30, "error")));

        paid.Years[0].Spend.P10.ShouldBe(plain.Years[0].Spend.P10 + 70);
        paid.Years[1].ShouldBe(plain.Years[1]);
    }

    [Fact]
    public void Actuals_OfPractice_AreWhatCountsOfYearsThatAreOver()
    {
        var (recognized, declined) = (Ward("A", Stage.Recognized), Ward("B", Stage.Declined));
        var actuals = ActualsMaking.Of(
            [
                new WardPractice(recognized, null, null, [Paid(1, 70, null), Paid(2, 30, "error"), Paid(3, 5, null) with { On = new DateOnly(2026, 1, 1) }, Paid(4, 9, null) with { Item = ActualItem.OfficersArrived }]),
                new WardPractice(declined, null, null, []), new WardPractice(declined with { Code = "C" }, null, null, []),
            ],
            new Dictionary<string, int> { ["B"] = 2025 }, 2024, new DateOnly(2026, 3, 1));

        actuals.Through.ShouldBe(2025);
        actuals.Paid.ShouldBe([new YearPaid(2024, 0), new YearPaid(2025, 70)]);
        // Of C nobody knows how long it held the title.
        actuals.Wards.SelectMany(ward => ward.Titles, (ward, title) => (ward.Ward, title)).ShouldBe([("A", new TitleSpan(2024)), ("B", new TitleSpan(2024, 2025))]);
    }

    private static Actual Paid(long number, long amount, string? cancelled)
    {
        var at = new DateTimeOffset(2024, 11, 1, 0, 0, 0, TimeSpan.Zero);
        return new Actual(number, ActualItem.WorksPaid, new DateOnly(2025, 1, 1), amount, null, "", at, "a", cancelled is null ? null : at, cancelled);
    }

    private static Ward Ward(string code, Stage stage) => new() { Code = code, Names = Names.Same(code), District = "D", Stage = stage, Started = 2023, Recognized = 2024 };
}
