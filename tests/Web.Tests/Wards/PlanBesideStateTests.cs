using ModelWard.Model;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Wards;

public sealed class PlanBesideStateTests
{
    private static readonly DateOnly Today = new(2026, 3, 14);

    private static readonly DateTimeOffset Submitted = new(2026, 1, 10, 0, 0, 0, TimeSpan.Zero);

    private static readonly Ward Ward = City.Snapshot.Wards.First(ward => ward.Stage == Stage.NotStarted);

    private static readonly Commitment Promise = new("hcmc-1", 2025, 2027,
        [new CommittedYear(2025, 600, 0, 0, 2, 90, 1), new CommittedYear(2026, 400, 300, 0, 0, 90, 1), new CommittedYear(2028, 0, 0, 70, 0, 0, 0)]);

    [Theory]
    [InlineData(2025, 2025, PlanDeviation.OnPlan, 0, "on plan")]
    [InlineData(2025, 2024, PlanDeviation.Early, 1, "1 year early")]
    [InlineData(2025, 2022, PlanDeviation.Early, 3, "3 years early")]
    [InlineData(2024, 2026, PlanDeviation.Late, 2, "2 years late")]
    [InlineData(2025, 2026, PlanDeviation.Late, 1, "1 year late")]
    [InlineData(2025, null, PlanDeviation.Overdue, 1, "not yet, 1 year late by now")]
    [InlineData(2023, null, PlanDeviation.Overdue, 3, "not yet, 3 years late by now")]
    [InlineData(2026, null, PlanDeviation.DueThisYear, 0, "not yet, due this year")]
    [InlineData(2027, null, PlanDeviation.ToCome, 1, "to come, in 1 year")]
    [InlineData(2029, null, PlanDeviation.ToCome, 3, "to come, in 3 years")]
    [InlineData(null, 2026, PlanDeviation.Unplanned, 0, "came though nothing was promised")]
    [InlineData(null, null, PlanDeviation.NotPlanned, 0, "nothing is promised")]
    public void Year_BesideItsPromise_SaysHowTheyDiffer(int? planned, int? actual, PlanDeviation deviation, int by, string words)
    {
        var year = PlannedYear.Of(planned, actual, Today.Year);
        year.ShouldBe(new PlannedYear(planned, actual, deviation, by));
        DeviationWords.Of(year, Texts.In(Language.English)).ShouldBe(words);
    }

    [Theory]
    [InlineData(0, 0, "nothing is promised")]
    [InlineData(500, 500, "on plan")]
    [InlineData(500, 700, "200 more")]
    [InlineData(500, 0, "500 less")]
    public void Amount_BesideItsPlan_SaysHowMuchMoreOrLess(long planned, long actual, string words) =>
        DeviationWords.Of(planned, actual, amount => $"{amount}", Texts.In(Language.English)).ShouldBe(words);

    [Fact]
    public void Practice_UnderTheScheme_StandsInItsYearBesideTheShare()
    {
        var beside = PlanBesideState.Of(Promise, Ward with { Stage = Stage.UnderWay, Started = 2026 },
        [
            Done(2, ActualItem.WorksPaid, 2026, 250), Done(3, ActualItem.WorksProgress, 2026, 40), Done(4, ActualItem.WorksProgress, 2026, 30), Done(5, ActualItem.OfficersArrived, 2026, 1),
            // Recorded before the scheme was handed in, or cancelled: no practice of it.
            Done(1, ActualItem.WorksPaid, 2026, 999) with { RecordedAt = Submitted.AddDays(-1) }, Done(6, ActualItem.EquipmentPaid, 2026, 999) with { CancelledAt = Submitted.AddDays(9) },
        ], new SchemeScope(Submitted, 2025, null), Today);

        beside.Start.ShouldBe(new PlannedYear(2025, 2026, PlanDeviation.Late, 1));
        beside.Recognition.ShouldBe(new PlannedYear(2027, null, PlanDeviation.ToCome, 1));
        beside.Years.Select(year => (year.Year, year.Planned.Works, year.Works, year.Officers, year.Progress)).ShouldBe([(2025, 600, 0, 0, null), (2026, 400, 250, 1, 40), (2028, 0, 0, 0, null)]);
        (beside.SoFar.Year, beside.SoFar.Planned.Works, beside.SoFar.Works, beside.SoFar.Planned.Equipment, beside.SoFar.Equipment, beside.SoFar.Planned.Officers, beside.SoFar.Officers)
            .ShouldBe((2026, 1_000, 250, 300, 0, 2, 1));
        beside.Progress.ShouldBe(40);
    }

    [Fact]
    public void Practice_OfASchemeThatCarriesOn_IncludesWhatWasGivenBack()
    {
        var before = Done(1, ActualItem.WorksPaid, 2026, 5) with { RecordedAt = Submitted.AddDays(-1) };
        new SchemeScope(Submitted, 2026, new ContinuedScheme("hcmc-1", null)).Includes(before).ShouldBeTrue();
        new SchemeScope(Submitted, 2027, new ContinuedScheme("hcmc-1", null)).Includes(before).ShouldBeFalse();
        new SchemeScope(Submitted, 2026, new ContinuedScheme("hcmc-1", Submitted)).Includes(before).ShouldBeFalse();
        new SchemeScope(Submitted, 2026, null).Includes(before).ShouldBeFalse();
    }

    [Fact]
    public void Declined_UnderTheScheme_HasLostItsTitle_BeforeIt_HasToBeginAnew()
    {
        var lost = Ward with { Stage = Stage.Declined, Started = 2025, Recognized = 2027 };
        PlanBesideState.Of(Promise, lost, [], null, new DateOnly(2029, 1, 1)).Recognition.ShouldBe(new PlannedYear(2027, 2027, PlanDeviation.Lost));

        var old = Ward with { Stage = Stage.Declined, Started = 2020, Recognized = 2021 };
        var anew = PlanBesideState.Of(Promise, old, [], null, Today);
        anew.Start.ShouldBe(new PlannedYear(2025, null, PlanDeviation.Overdue, 1));
        anew.Recognition.ShouldBe(new PlannedYear(2027, null, PlanDeviation.ToCome, 1));
    }

    private static Actual Done(long number, ActualItem item, int year, long amount) => new(number, item, new DateOnly(year, 2, 1), amount, null, "", Submitted.AddDays(1), "a");
}
