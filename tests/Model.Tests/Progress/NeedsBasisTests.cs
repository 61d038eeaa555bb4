using CsCheck;

namespace ModelWard.Model.Tests.Progress;

public sealed class NeedsBasisTests
{
    private static readonly Needs Full = new() { Officers = 3, Works = Works.Extension, WorksYears = 3, FloorArea = 400, WorksCost = 900, EquipmentCost = 50, Guidance = 2, Upkeep = 10 };

    private static readonly NeedsBasis Basis = NeedsBasis.At(Full, 1);

    [Theory]
    [InlineData(0, 3)]
    [InlineData(1, 3)]
    [InlineData(33, 3)]
    [InlineData(34, 2)]
    [InlineData(66, 2)]
    [InlineData(67, 1)]
    [InlineData(99, 1)]
    public void Left_WorksUnderWay_LastAtLeastOneMoreYear(long percent, int years) =>
        Basis.Left([Done(2, ActualItem.WorksProgress, percent)]).ShouldBe(Full with { WorksYears = years });

    [Fact]
    public void Left_WorksDone_NeedNeitherYearsNorAreaNorCost() =>
        Basis.Left([Done(2, ActualItem.WorksPaid, 300), Done(3, ActualItem.WorksProgress, 100)])
            .ShouldBe(Full with { Works = Works.None, WorksYears = 0, FloorArea = 0, WorksCost = 0 });

    [Theory]
    [InlineData(ActualItem.WorksPaid, 899, 1, 50, 3)]
    [InlineData(ActualItem.WorksPaid, 900, 0, 50, 3)]
    [InlineData(ActualItem.WorksPaid, 901, 0, 50, 3)]
    [InlineData(ActualItem.EquipmentPaid, 51, 900, 0, 3)]
    [InlineData(ActualItem.OfficersArrived, 2, 900, 50, 1)]
    [InlineData(ActualItem.OfficersArrived, 4, 900, 50, 0)]
    [InlineData(ActualItem.UpkeepPaid, 10, 900, 50, 3)]
    public void Left_PaidOrArrived_IsNeverLessThanNothing(ActualItem item, long amount, long works, long equipment, long officers) =>
        Basis.Left([Done(2, item, amount)]).ShouldBe(Full with { WorksCost = works, EquipmentCost = equipment, Officers = officers });

    [Fact]
    public void Left_CancelledOrBeforeTheBasis_DoesNotCount() =>
        Basis.Left([Done(1, ActualItem.WorksPaid, 100), Done(2, ActualItem.WorksPaid, 100) with { CancelledAt = DateTimeOffset.UnixEpoch }]).ShouldBe(Full);

    [Fact]
    public void Set_WhatDiffers_BeginsAnewAndTheRestGoesOn()
    {
        Actual[] actuals = [Done(2, ActualItem.WorksPaid, 100), Done(3, ActualItem.OfficersArrived, 1)];
        var before = Basis.Left(actuals);
        var after = before with { WorksCost = 1_000, Guidance = 9 };

        var set = Basis.Set(before, after, 4);

        set.Left(actuals).ShouldBe(after);
        set.Left([actuals[0], actuals[1] with { CancelledAt = DateTimeOffset.UnixEpoch }]).ShouldBe(after with { Officers = 3 });
        set.Left([actuals[0] with { CancelledAt = DateTimeOffset.UnixEpoch }, actuals[1]]).ShouldBe(after);
    }

    [Fact]
    public void Left_InAnyOrderOfCancelling_IsValidNeverNegativeAndComesBackToTheBasis() =>
        Gen.Select(Needing(), Gen.Select(Gen.Enum<ActualItem>(), Gen.Long[0, 2_000]).Array[0, 12], Gen.Int).Sample((needs, drawn, seed) =>
        {
            var basis = NeedsBasis.At(needs, 0);
            var actuals = drawn.Select((one, i) => Done(i + 1, one.Item1, one.Item1 == ActualItem.WorksProgress ? one.Item2 % 101 : one.Item2)).ToList();
            var order = actuals.Select(actual => actual.Number).OrderBy(number => HashCode.Combine(number, seed)).ToList();
            foreach (var number in order)
            {
                var with = basis.Left(actuals);
                Valid(with).ShouldBeTrue($"{with}");
                (with.Officers <= needs.Officers && with.WorksCost <= needs.WorksCost && with.EquipmentCost <= needs.EquipmentCost).ShouldBeTrue();
                var place = actuals.FindIndex(actual => actual.Number == number);
                actuals[place] = actuals[place] with { CancelledAt = DateTimeOffset.UnixEpoch };
            }
            basis.Left(actuals).ShouldBe(needs);
        });

    internal static Actual Done(long number, ActualItem item, long amount) => new(number, item, new DateOnly(2026, 1, 2), amount, null, "", DateTimeOffset.UnixEpoch, "officer");

    internal static bool Valid(Needs needs)
    {
        var faults = new FaultList();
        WardValidation.CheckNeeds(needs, "", faults);
        return faults.None;
    }

    private static Gen<Needs> Needing() =>
        Gen.Select(Gen.Enum<Works>(), Gen.Int[1, 3], Gen.Long[0, 3_000], Gen.Long[0, 3_000], Gen.Long[0, 40]).Select((works, years, cost, equipment, officers) => new Needs
        {
            Works = works, WorksYears = works == Works.None ? 0 : years, FloorArea = works == Works.None ? 0 : 7, WorksCost = works == Works.None ? 0 : cost,
            EquipmentCost = equipment, Officers = officers, Upkeep = 5,
        });
}
