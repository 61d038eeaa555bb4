using System.Collections.Immutable;

namespace ModelWard.Model.Tests.Tracking;

public sealed class WardPracticeTests
{
    private static readonly Needs s_needs = new() { Officers = 3, Works = Works.Extension, WorksYears = 2, FloorArea = 400, WorksCost = 900, EquipmentCost = 50, Guidance = 2, Upkeep = 10 };
    private static readonly DateTimeOffset s_recorded = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void AtStartOf_AYearUnderWay_GivesBackWhatWasRecordedForIt()
    {
        var practice = Of(Paid(2, 2025, 300), Paid(3, 2026, 200), Done(4, ActualItem.OfficersArrived, 2026, 1), Done(5, ActualItem.WorksProgress, 2026, 60));

        practice.Ward.Needs.ShouldBe(s_needs with { WorksCost = 400, Officers = 2, WorksYears = 1 });
        practice.AtStartOf(2026, null).Needs.ShouldBe(s_needs with { WorksCost = 600 });
        practice.AtStartOf(2027, null).ShouldBeSameAs(practice.Ward);
    }

    [Fact]
    public void AtStartOf_SinceAMoment_GivesBackOnlyWhatWasRecordedLater()
    {
        var practice = Of(Paid(2, 2026, 300), Paid(3, 2026, 200) with { RecordedAt = s_recorded.AddDays(1) });

        practice.AtStartOf(2026, s_recorded).Needs.WorksCost.ShouldBe(600);
        practice.AtStartOf(2026, null).Needs.WorksCost.ShouldBe(900);
    }

    [Fact]
    public void AtStartOf_AYearInWhichWorksWereFinished_HasThemForThatYearAlone() =>
        Of(Paid(2, 2026, 700), Done(3, ActualItem.WorksProgress, 2026, 100)).AtStartOf(2026, null).Needs.ShouldBe(s_needs with { WorksYears = 1 });

    [Fact]
    public void AtStartOf_WhatWasPaidBeforeTheNeedWasSetAnew_IsNotGivenBack()
    {
        var basis = NeedsBasis.At(s_needs, 5);
        var practice = new WardPractice(Ward(s_needs), null, basis, [Paid(2, 2026, 300)]);

        practice.AtStartOf(2026, null).ShouldBeSameAs(practice.Ward);
        practice.GivesBack(practice.Actuals[0], 2026, null).ShouldBeFalse();
    }

    [Fact]
    public void AtStartOf_WhatWasCancelled_ChangesNothing()
    {
        var practice = Of(Paid(2, 2026, 300) with { CancelledAt = s_recorded });

        practice.AtStartOf(2026, null).ShouldBeSameAs(practice.Ward);
    }

    private static WardPractice Of(params ImmutableArray<Actual> actuals)
    {
        var basis = NeedsBasis.At(s_needs, 1);
        return new WardPractice(Ward(basis.Left(actuals)), null, basis, actuals);
    }

    private static Ward Ward(Needs needs) => new() { Code = "W1", Names = Names.Same("Ward"), District = "D1", Needs = needs };

    private static Actual Paid(long number, int year, long amount) => Done(number, ActualItem.WorksPaid, year, amount);

    private static Actual Done(long number, ActualItem item, int year, long amount) => new(number, item, new DateOnly(year, 5, 1), amount, null, "", s_recorded, "a");
}
