using System.Collections.Immutable;
using CsCheck;

namespace ModelWard.Model.Tests.Progress;

public sealed class ChosenNeedsTests
{
    private static readonly NeedsBasis Basis = NeedsBasis.At(
        new Needs { Officers = 3, Works = Works.Repair, WorksYears = 1, FloorArea = 100, WorksCost = 900, EquipmentCost = 50, Guidance = 2, Upkeep = 10 }, 1);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 2)]
    [InlineData(36, 3)]
    [InlineData(37, 3)]
    [InlineData(120, 3)]
    public void Write_Facility_LastsTheMostMonthsInYearsFromOneToThree(int months, int years) =>
        Write(CriterionKind.Facility, [], [Chosen(1, CriterionKind.Facility, 300, months: 2), Chosen(2, CriterionKind.Facility, 40, months: months)])
            .ShouldBe(Basis.Needs with { WorksCost = 340, WorksYears = years });

    [Fact]
    public void Write_FacilityThatSaysWhatItBuilds_TakesTheLargestKindAndAllArea() =>
        Write(CriterionKind.Facility, [],
            [
                Chosen(1, CriterionKind.Facility, 1) with { Works = Works.NewBuilding, FloorArea = 250 }, Chosen(2, CriterionKind.Facility, 2) with { Works = Works.Extension, FloorArea = 60 },
                Chosen(3, CriterionKind.Facility, 4),
            ])
            .ShouldBe(Basis.Needs with { WorksCost = 7, Works = Works.NewBuilding, FloorArea = 310 });

    [Fact]
    public void Write_EquipmentAndPersonnel_AreSumsAndPracticeStays()
    {
        Write(CriterionKind.Equipment, [], [Chosen(1, CriterionKind.Equipment, 30), Chosen(2, CriterionKind.Equipment, 8)]).ShouldBe(Basis.Needs with { EquipmentCost = 38 });
        Write(CriterionKind.Personnel, [], [Chosen(1, CriterionKind.Personnel, 5, officers: 4), Chosen(2, CriterionKind.Personnel, 0, officers: 2)]).ShouldBe(Basis.Needs with { Officers = 6 });
        Write(CriterionKind.Practice, [], [Chosen(1, CriterionKind.Practice, 30)]).ShouldBe(Basis.Needs);
    }

    [Fact]
    public void Write_WithoutAChosenOption_ChangesNothing() =>
        Write(CriterionKind.Facility, [Chosen(1, CriterionKind.Facility, 9)], [Chosen(1, CriterionKind.Facility, 9) with { State = OptionState.Withdrawn, ChosenAt = null }]).ShouldBe(Basis.Needs);

    [Fact]
    public void Write_SecondOption_KeepsCountingWhatWasPaidSinceTheFirst()
    {
        var first = Chosen(1, CriterionKind.Facility, 500, at: 2);
        var basis = ChosenNeeds.Write(Basis, CriterionKind.Facility, [], [first], [NeedsBasisTests.Done(1, ActualItem.WorksPaid, 70)], 2);
        ImmutableArray<Actual> paid = [NeedsBasisTests.Done(1, ActualItem.WorksPaid, 70), NeedsBasisTests.Done(3, ActualItem.WorksPaid, 200)];
        basis.Left(paid).WorksCost.ShouldBe(300);

        ChosenNeeds.Write(basis, CriterionKind.Facility, [first], [first, Chosen(2, CriterionKind.Facility, 100, at: 4)], paid, 4).Left(paid).WorksCost.ShouldBe(400);
    }

    [Fact]
    public void Write_AfterWorksWereDone_BeginsAnewWithTheNewOptionAlone()
    {
        var first = Chosen(1, CriterionKind.Facility, 500, at: 2);
        var basis = ChosenNeeds.Write(Basis, CriterionKind.Facility, [], [first], [], 2);
        ImmutableArray<Actual> done = [NeedsBasisTests.Done(3, ActualItem.WorksPaid, 450), NeedsBasisTests.Done(4, ActualItem.WorksProgress, 100)];

        var next = ChosenNeeds.Write(basis, CriterionKind.Facility, [first], [first, Chosen(2, CriterionKind.Facility, 100, at: 5)], done, 5).Left(done);

        (next.Works, next.WorksCost).ShouldBe((Works.Repair, 100));
    }

    [Fact]
    public void Write_AnyChosenOptions_IsTheSumOfTheirKindAndValid() =>
        Gen.Select(Gen.Enum<CriterionKind>(), Gen.Long[0, 9_000], Gen.Long[0, 30], Gen.Int[1, 120], Gen.Bool).Array[1, 8].Sample(drawn =>
        {
            var options = drawn.Select((one, i) => Chosen(i + 1, one.Item1, one.Item2, one.Item4, one.Item3) with { State = one.Item5 ? OptionState.Chosen : OptionState.Proposed }).ToList();
            foreach (var kind in Enum.GetValues<CriterionKind>())
            {
                var own = options.Where(option => option.Kind == kind && option.State == OptionState.Chosen).ToList();
                var needs = Write(kind, [], options);
                NeedsBasisTests.Valid(needs).ShouldBeTrue();
                var expected = own.Count == 0 ? Basis.Needs : kind switch
                {
                    CriterionKind.Facility => Basis.Needs with { WorksCost = own.Sum(option => option.Cost), WorksYears = needs.WorksYears },
                    CriterionKind.Equipment => Basis.Needs with { EquipmentCost = own.Sum(option => option.Cost) },
                    CriterionKind.Personnel => Basis.Needs with { Officers = own.Sum(option => option.Officers) },
                    _ => Basis.Needs,
                };
                needs.ShouldBe(expected);
            }
        });

    private static Needs Write(CriterionKind kind, IEnumerable<CriterionOption> before, IEnumerable<CriterionOption> after) => ChosenNeeds.Write(Basis, kind, before, after, [], 9).Left([]);

    private static CriterionOption Chosen(long number, CriterionKind kind, long cost, int months = 12, long officers = 0, long at = 2) => new()
    {
        Number = number, Criterion = $"C{number}", Kind = kind, Title = "x", Cost = cost, Months = months, Officers = officers, State = OptionState.Chosen, ChosenAt = at,
    };
}
