using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Consistency;
using ModelWard.Grains.Forecasts;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Hosting.Storage.Sql;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Forecasts;

/// <summary>Forecasts made, made up for, scored and learned from, on a silo whose clock jumps to the ends of quarters.</summary>
public sealed class ForecastsGrainTests : IAsyncLifetime
{
    private readonly JumpingClock _clock = new();
    private readonly GrainCluster _cluster;

    public ForecastsGrainTests() => _cluster = new GrainCluster { Clock = _clock };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private DateOnly Today => _clock.GetUtcNow().CivilDay();

    [Fact]
    public async Task Adoption_OfAScheme_KeepsTheForecastItWasAdoptedOn()
    {
        var (code, record) = await Adopted("W1", "W2", "W3");

        var head = await First(code);

        var proposal = Proposal.Read(DecisionFile.Read((await _cluster.Grains.GetGrain<IDecisionsGrain>(code).File(1, Stop))!).Proposal);
        var forecast = (await Forecasts(code).Find(head.Fingerprint, Stop)).ShouldNotBeNull();
        (forecast.Occasion, forecast.Decision, forecast.Day, forecast.Quarter).ShouldBe((ForecastOccasion.Adoption, record.Id, record.AdoptedAt.CivilDay(), null));
        (forecast.Futures, forecast.Replications, forecast.Seed).ShouldBe((proposal.Results.Futures.Fingerprint, 100L, proposal.Results.Futures.Seed));
        forecast.Wards.Select(ward => ward.Ward).ShouldBe(["W1", "W2", "W3"]);
        forecast.IsSealed().ShouldBeTrue();
        (await Forecasts(code).Find("nothing", Stop)).ShouldBeNull();
    }

    // What happens to wards between the adoption and the making up, and what was paid before, must change no byte.
    [Fact]
    public async Task Make_OfAnAdoptionThatACrashCutShort_MakesTheSameBytes()
    {
        var code = await _cluster.Import("W1", "W2", "W3");
        var paid = await Pay(code, "before", 70);
        var id = await _cluster.Made(Scheme(code));
        await _cluster.Approved(id);
        (await _cluster.Adopt(code, id)).Status.ShouldBe(CommandStatus.Done);
        var first = await First(code);
        var kept = (await Stored(code)).ShouldHaveSingleItem();
        await Erase(code);
        await Pay(code, "after", 30);
        (await _cluster.Ward(code, "W1").Progress(new CancelActual { Header = Example.Header("cancel"), Number = paid, Reason = "typed wrong" }, Stop)).Status.ShouldBe(CommandStatus.Done);
        (await _cluster.Grains.ChangeWard(code, "W2", ward => ward.ChangeNeeds(new ChangeNeeds(Example.Header("needs"), Example.Needs with { WorksCost = 5_000 }), Stop))).Status.ShouldBe(CommandStatus.Done);
        await _cluster.LetGo(Forecasts(code));
        _clock.Ahead = TimeSpan.FromDays(3);

        (await Forecasts(code).Make(Stop)).ShouldBe(1);

        (await Stored(code)).ShouldHaveSingleItem().ShouldBe(kept);
        var without = Proposal.Read(DecisionFile.Read((await _cluster.Grains.GetGrain<IDecisionsGrain>(code).File(1, Stop))!).Proposal).Results.Futures.Fan.Years[0].Spend.At(50);
        first.Years[0].Spend.P50.ShouldBe(without + 70, "what was paid in the year before the hand-in belongs to what the year costs");
    }

    [Fact]
    public async Task Make_AtAQuartersEnd_KeepsExactlyOneOfTheSchemeInForce()
    {
        var (code, _) = await Adopted("W1", "W2");
        await First(code);
        (await Forecasts(code).Make(Stop)).ShouldBe(0, "no quarter is over");
        ToTheNextQuarter();

        (await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Forecasts(code).Make(Stop)))).Sum().ShouldBe(1);

        var heads = await Forecasts(code).List(Stop);
        (heads[0].Occasion, heads[0].Day, heads[0].Quarter, heads[0].Replications).ShouldBe((ForecastOccasion.Quarter, Today, ForecastRecord.QuarterBefore(Today), DueForecasts.Replications));
        heads[0].Years[0].Year.ShouldBe(Math.Max(Today.Year, Scheme(code).FirstYear));
        ToTheNextQuarter();
        ToTheNextQuarter();
        (await Forecasts(code).Make(Stop)).ShouldBe(1, "of quarters in which nothing ran nobody knows how the wards stood");
        (await Forecasts(code).List(Stop)).Length.ShouldBe(3);
    }

    [Fact]
    public async Task Make_AfterTheScheme_KeepsNothingMore()
    {
        var (code, _) = await Adopted("W1");
        await First(code);
        _clock.Ahead = TimeSpan.FromDays(366 * 6);

        (await Forecasts(code).Make(Stop)).ShouldBe(0);
    }

    [Fact]
    public async Task Make_AfterASecondAdoption_FollowsTheSecond()
    {
        var (code, _) = await Adopted("W1", "W2");
        var second = await _cluster.Adopted(code, Scheme(code) with { Policy = Policy.Cheapest, Name = "Second" });
        await Forecasts(code).Make(Stop);
        ToTheNextQuarter();

        (await Forecasts(code).Make(Stop)).ShouldBe(1);

        (await Forecasts(code).List(Stop)).Select(head => (head.Decision, head.Occasion)).ShouldBe(
            [(second.Id, ForecastOccasion.Quarter), (second.Id, ForecastOccasion.Adoption), ($"{code}-1", ForecastOccasion.Adoption)], ignoreOrder: true);
    }

    [Fact]
    public async Task Forecasts_AfterAReorganization_GoOnWithTheWardsThatFollow()
    {
        var (code, _) = await Adopted("W1", "W2", "W3");
        await First(code);
        (await _cluster.Programme(code).ApplyReorganization(Example.Header("merge"), Happenings.WithDistrict, Stop)).Faults.ShouldBeEmpty();
        await Erase(code);
        ToTheNextQuarter();

        (await Forecasts(code).Make(Stop)).ShouldBe(2, "that of the adoption is made up of the wards as they were");

        var heads = await Forecasts(code).List(Stop);
        heads.ToDictionary(head => head.Occasion, head => head.Wards).ShouldBe(new Dictionary<ForecastOccasion, int> { [ForecastOccasion.Quarter] = 2, [ForecastOccasion.Adoption] = 3 }, ignoreOrder: true);
        _clock.Ahead += TimeSpan.FromDays(366);
        var score = (await Forecasts(code).Score(new ForecastQuestion(), Stop)).View.ShouldNotBeNull();
        (await Forecasts(code).Calibrate(Stop)).Status.ShouldBe(CommandStatus.Done);
        score.Score!.Forecasts.Length.ShouldBe(2);
    }

    [Fact]
    public async Task Score_OnceAYearIsOver_HoldsTheForecastAgainstWhatIsRecorded()
    {
        var (code, _) = await Adopted("W1", "W2", "W3");
        var head = await First(code);
        var year = Today.Year;
        var before = (await Forecasts(code).Score(new ForecastQuestion(), Stop)).View.ShouldNotBeNull();
        (before.Kept, before.Scored, before.Score!.Total.Recognized.Figures).ShouldBe((1, 0, 0));
        await Pay(code, "paid", 40);
        var tables = Example.Tables(code, "W1", "W2", "W3");
        tables = tables with { Register = [tables.Register!.Value[0] with { Ward = tables.Register!.Value[0].Ward with { Stage = Stage.Recognized, Started = year, Recognized = year } }, .. tables.Register.Value[1..]] };
        (await _cluster.Programme(code).Import(Example.Header("recognized"), tables, Stop)).Faults.ShouldBeEmpty();
        _clock.Ahead = new DateOnly(year + 1, 2, 1).Begins() - TimeProvider.System.GetUtcNow();

        var view = (await Forecasts(code).Score(new ForecastQuestion($"{code}-1"), Stop)).View.ShouldNotBeNull();

        (view.Through, view.Kept, view.Scored).ShouldBe((year, 1, 1));
        var lead = view.Score!.Leads.ShouldHaveSingleItem();
        lead.Lead.ShouldBe(0);
        (lead.RecognizedBias, lead.SpendBias!.Mean).ShouldBe((new ForecastBias(1, 1 - head.Years[0].Recognized.P50, lead.RecognizedBias!.Relative), 40 - head.Years[0].Spend.P50));
        (lead.Wards!.Figures, lead.Wards.Happened).ShouldBe((3, 1));
    }

    [Fact]
    public async Task Score_OfAPilotCohort_WaitsForTheFirstRecognitionThatIsRecorded()
    {
        var code = $"p{Guid.NewGuid():N}"[..20];
        (await _cluster.Programme(code).Import(Example.Header("import"), Piloting(code, Stage.NotStarted, null), Stop)).Faults.ShouldBeEmpty();
        await _cluster.Adopted(code, Scheme(code));
        await First(code);
        var year = Today.Year;
        _clock.Ahead = new DateOnly(year + 1, 2, 1).Begins() - TimeProvider.System.GetUtcNow();

        var waiting = (await Forecasts(code).Score(new ForecastQuestion(Pilot: 2023), Stop)).View.ShouldNotBeNull();
        (waiting.Pilot, waiting.Score).ShouldBe((new PilotOutcome(2023, 1, 0), null));

        (await _cluster.Programme(code).Import(Example.Header("recognized"), Piloting(code, Stage.Recognized, year), Stop)).Faults.ShouldBeEmpty();
        var scored = (await Forecasts(code).Score(new ForecastQuestion(Pilot: 2023), Stop)).View.ShouldNotBeNull();
        scored.Pilot.ShouldBe(new PilotOutcome(2023, 1, 1));
        (scored.Score!.Total.Wards!.Figures, scored.Score.Total.Wards.Happened, scored.Score.Total.Recognized.Figures).ShouldBe((1, 1, 0));
    }

    [Fact]
    public async Task Score_OfWhatIsNotThere_NamesIt()
    {
        var code = await _cluster.Import("W1");

        (await Forecasts(code).Score(new ForecastQuestion("nobody-1"), Stop)).Faults.ShouldHaveSingleItem().Path.ShouldBe("decision");
        (await Forecasts(code).Score(new ForecastQuestion(Pilot: 1999), Stop)).Faults.ShouldHaveSingleItem().Path.ShouldBe("pilot");
        (await Forecasts("nowhere").Score(new ForecastQuestion(), Stop)).Status.ShouldBe(CommandStatus.NotFound);
        (await Forecasts("nowhere").Calibrate(Stop)).Status.ShouldBe(CommandStatus.NotFound);
        (await Forecasts(code).Calibrate(Stop)).ShouldBe(new CalibrationReply(CommandStatus.Done, null, []), "nothing is adopted");
        (await Forecasts(code).List(Stop)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Calibration_OfTitlesThatAreNeverLost_ProposesFewerLossesInADraftAndChangesNothing()
    {
        string[] wards = [.. Enumerable.Range(10, 25).Select(i => $"W{i}")];
        var code = await _cluster.Import(wards);
        var year = Today.Year;
        var scheme = Scheme(code) with
        {
            Limits = [.. Enumerable.Range(year, 5).Select(one => new YearLimits { Year = one, Capital = 100_000, Upkeep = 1_000, Officers = 500, FloorArea = 100_000, Guidance = 2_000 })],
            Uncertainty = Uncertainty.Usual with { Slip = 0.5m },
        };
        var record = await _cluster.Adopted(code, scheme);
        var tables = Example.Tables(code, wards);
        // Titles held through years of which none was lost: far fewer than one in two.
        tables = tables with { Register = [.. tables.Register!.Value.Select(row => row with { Ward = row.Ward with { Stage = Stage.Recognized, Started = year, Recognized = year } })] };
        (await _cluster.Programme(code).Import(Example.Header("recognized"), tables, Stop)).Faults.ShouldBeEmpty();
        for (var held = 1; held <= 3; held++)
        {
            _clock.Ahead = new DateOnly(year + held, 6, 1).Begins() - TimeProvider.System.GetUtcNow();
            foreach (var ward in wards) await Pay(code, $"upkeep {held} {ward}", 10, ward, ActualItem.UpkeepPaid);
        }
        _clock.Ahead = new DateOnly(year + 4, 2, 1).Begins() - TimeProvider.System.GetUtcNow();

        var view = (await Forecasts(code).Calibrate(Stop)).View.ShouldNotBeNull();

        view.Decision.ShouldBe(record.Id);
        view.Calibration.Present.ShouldBe(scheme.Uncertainty);
        view.Calibration.Of(UncertaintySetting.Attrition).Verdict.ShouldBe(CalibrationVerdict.NotRecorded);
        view.Calibration.Of(UncertaintySetting.PriceDrift).Verdict.ShouldBe(CalibrationVerdict.TooFew);
        var slip = view.Calibration.Of(UncertaintySetting.Slip);
        (slip.Verdict, slip.Observations, slip.Proposed).ShouldBe((CalibrationVerdict.Change, 75, 0m));
        (view.Observations.YearsHeld, view.Observations.YearsLost).ShouldBe((75, 0));
        view.Draft.ShouldNotBeNull().Uncertainty.ShouldBe(scheme.Uncertainty with { Slip = 0 });
        (await _cluster.Scenario(record.Scenario).Read(Stop))!.Scenario.Uncertainty.ShouldBe(scheme.Uncertainty, "nothing is applied");
    }

    [Fact]
    public async Task Store_WithForecasts_IsConsistentAndFindsWhatSomebodyChanged()
    {
        var (code, record) = await Adopted("W1");
        await First(code);
        (await Check()).ShouldSatisfyAllConditions(report => report.Findings.ShouldBeEmpty(), report => report.Forecasts.ShouldBe(1));

        await Write($"UPDATE forecast SET document = replace(document, '\"replications\":100', '\"replications\":101') WHERE programme = '{code}'");
        (await Check()).Findings.ShouldHaveSingleItem().What.ShouldBe("the fingerprint is that of the forecast");
        await Write($"UPDATE forecast SET document = '7' WHERE programme = '{code}'");
        (await Check()).Findings.ShouldHaveSingleItem().Key.ShouldBe($"forecast {record.Id} adoption");
    }

    public ValueTask InitializeAsync() => _cluster.InitializeAsync();

    public ValueTask DisposeAsync() => _cluster.DisposeAsync();

    private IForecastsGrain Forecasts(string code) => _cluster.Grains.GetGrain<IForecastsGrain>(code);

    private static Scenario Scheme(string code)
    {
        var year = TimeProvider.System.GetUtcNow().CivilDay().Year;
        var scheme = AdoptedScheme.OneAYear(code);
        return scheme with { FirstYear = year, LastYear = year + 4, BaseYear = year, Limits = [.. scheme.Limits.Select((limits, i) => limits with { Year = year + i })] };
    }

    private async Task<(string Code, DecisionRecord Record)> Adopted(params string[] wards)
    {
        var code = await _cluster.Import(wards);
        return (code, await _cluster.Adopted(code, Scheme(code)));
    }

    // Nobody waits for it at an adoption.
    private async Task<ForecastHead> First(string code)
    {
        while (true)
        {
            if (await Forecasts(code).List(Stop) is { IsEmpty: false } heads) return heads[^1];
            await Task.Delay(20, Stop);
        }
    }

    private async Task<long> Pay(string code, string id, long amount, string ward = "W1", ActualItem item = ActualItem.WorksPaid)
    {
        var result = await _cluster.Grains.ChangeWard(code, ward, grain => grain.Progress(new RecordActual { Header = Example.Header(id), Item = item, On = Today, Amount = amount }, Stop));
        result.Faults.ShouldBeEmpty();
        return result.View!.Version;
    }

    private static ImportTables Piloting(string code, Stage stage, int? year)
    {
        var tables = Example.Tables(code, "W1", "W2");
        return tables with
        {
            Register = [tables.Register!.Value[0] with { Ward = tables.Register!.Value[0].Ward with { Pilot = new Pilot(2023, PilotBasis.Named), Stage = stage, Started = year, Recognized = year } }, .. tables.Register.Value[1..]],
        };
    }

    private void ToTheNextQuarter()
    {
        var end = YearCalendar.EndOf(Today.Year, YearCalendar.QuarterOf(Today));
        _clock.Ahead = end.AddDays(1).Begins() - TimeProvider.System.GetUtcNow() + TimeSpan.FromHours(1);
    }

    private Task<StoreReport> Check() => _cluster.Services.GetRequiredService<StoreCheck>().Run(null, Stop);

    private async Task<IReadOnlyList<StoredForecast>> Stored(string code) => await _cluster.Services.GetRequiredService<SqlDatabase>().Rows(
        $"SELECT {ForecastStore.Columns} FROM forecast WHERE programme = @programme", ForecastStore.Stored, Stop, ("programme", code));

    private Task<bool> Erase(string code) => Write($"DELETE FROM forecast WHERE programme = '{code}'");

    private Task<bool> Write(string sql) => _cluster.Services.GetRequiredService<SqlDatabase>().Write(
        "p",
        async (connection, transaction) =>
        {
            await using var command = connection.Command(transaction, sql);
            (await command.ExecuteNonQueryAsync(Stop)).ShouldBeGreaterThan(0);
            return (true, true);
        },
        Stop);
}
