using CsCheck;
using ModelWard.Model;
using ModelWard.Planner.Web.WhatIf;

namespace ModelWard.Web.Tests.WhatIf;

public class PlanInputsTests
{
    private static readonly Scenario Sample = City.Sample("baseline");
    private static readonly PlanInputs Own = PlanInputs.Of("baseline", Sample);

    [Fact]
    public void Apply_Unchanged_GivesTheSampleItself()
    {
        var scenario = Own.Apply(Sample);
        scenario.Limits.ShouldBe(Sample.Limits.OrderBy(limits => limits.Year));
        (scenario with { Limits = Sample.Limits }).ShouldBe(Sample);
    }

    [Theory]
    [InlineData(120, 60)]
    [InlineData(50, 25)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    public void Apply_Percentage_RoundsHalfUp(int percent, long expected)
    {
        var sample = Sample with { Limits = [.. Sample.Limits.Select(limits => limits with { Officers = 50 })] };
        (PlanInputs.Of("s", sample) with { Officers = percent }).Apply(sample).Limits.ShouldAllBe(limits => limits.Officers == expected);
    }

    [Fact]
    public void Apply_PercentageOfTheLargestLimit_StaysAllowed()
    {
        var sample = Sample with { Limits = [.. Sample.Limits.Select(limits => limits with { Upkeep = YearLimits.Most })] };
        (PlanInputs.Of("s", sample) with { Upkeep = 200 }).Apply(sample).Limits.ShouldAllBe(limits => limits.Upkeep == YearLimits.Most);
    }

    [Fact]
    public void Apply_RulePolicyInsteadOfManual_LeavesThePlanOut()
    {
        var manual = Sample with { Policy = Policy.Manual, Plan = [new PlannedStart("26968", 2024)] };
        PlanInputs.Of("m", manual).Apply(manual).Plan!.Value.Length.ShouldBe(1);
        (PlanInputs.Of("m", manual) with { Policy = Policy.Need }).Apply(manual).Plan.ShouldBeNull();
        PlanInputs.Choices(manual).ShouldContain(Policy.Manual);
        PlanInputs.Choices(Sample).ShouldNotContain(Policy.Manual);
    }

    [Fact]
    public void Choices_WhereWardsMayStayUnfinished_LeaveTheOptimalPolicyOut()
    {
        PlanInputs.Choices(Sample).ShouldContain(Policy.Optimal);
        PlanInputs.Choices(Sample with { AllowUnfinished = true }).ShouldNotContain(Policy.Optimal);
    }

    [Fact]
    public void Objectives_WithoutWeights_LeaveThemOut()
    {
        PlanInputs.Objectives(Sample).ShouldBe([Objective.Count, Objective.WardYears, Objective.PeopleYears]);
        PlanInputs.Objectives(Sample with { Weights = [new StartWeight("26968", 2024, 1)] }).ShouldContain(Objective.Weights);
    }

    [Fact]
    public void Apply_Objective_ReachesTheScenario() =>
        (Own with { Policy = Policy.Optimal, Objective = Objective.WardYears }).Apply(Sample).Objective.ShouldBe(Objective.WardYears);

    [Fact]
    public void Added_ALimitOfAYear_GrowsThatLimitOfThatYearAlone()
    {
        var once = Own.Added(Sample, new LimitStep(Resource.Officers, 2025, 10));
        var twice = once.Added(Sample, new LimitStep(Resource.Officers, 2025, 10));
        var before = Sample.Limits.Single(limits => limits.Year == 2025);
        twice.Own.ShouldBe([new OwnLimit(Resource.Officers, 2025, before.Officers + 20)]);
        twice.Apply(Sample).Limits.ShouldBe(Own.Apply(Sample).Limits.Select(limits => limits.Year == 2025 ? before with { Officers = before.Officers + 20 } : limits));
        twice.Following(Resource.Officers).ShouldBe(Own);
        once.ShouldNotBe(Own);
    }

    [Fact]
    public void Added_Capital_GoesToItsOwnAmount() =>
        Own.Added(Sample, new LimitStep(Resource.Capital, 2024, 10_000)).ShouldBe(Own.WithCapital(1, Own.Capital[1] + 10_000));

    [Fact]
    public void Added_ACeilingThatIsNotSet_ChangesNothing() => Own.Added(Sample, new LimitStep(Resource.Works, 2024, 10_000)).ShouldBe(Own);

    [Fact]
    public void Added_BeyondTheLargestLimit_StaysAllowed() =>
        Own.Added(Sample, new LimitStep(Resource.Guidance, 2024, YearLimits.Most)).Own.ShouldBe([new OwnLimit(Resource.Guidance, 2024, YearLimits.Most)]);

    [Fact]
    public void WithLimit_OfOneYear_LeavesAllOtherLimitsAsTheyAre()
    {
        foreach (var resource in Enum.GetValues<Resource>())
        {
            var changed = Own.WithLimit(Sample, resource, 2026, 7).Apply(Sample).Limits;
            changed.ShouldBe(Own.Apply(Sample).Limits.Select(limits => limits.Year == 2026 ? LimitAmounts.With(limits, resource, 7) : limits));
        }
    }

    [Fact]
    public void WithLimit_AsThePercentageGivesItAnyhow_IsNoValueOfItsOwn()
    {
        var sixty = Own.WithPercent(Resource.Officers, 60);
        var scaled = sixty.Apply(Sample).Limits.Single(limits => limits.Year == 2026).Officers;
        var typed = sixty.WithLimit(Sample, Resource.Officers, 2026, scaled + 1);
        typed.OwnYears(Resource.Officers).ShouldBe([2026]);
        typed.WithLimit(Sample, Resource.Officers, 2026, scaled).ShouldBe(sixty);
    }

    [Fact]
    public void WithPercent_AfterValuesOfTheirOwn_OverwritesThoseOfThatResourceAlone()
    {
        var typed = Own.WithLimit(Sample, Resource.Officers, 2026, 1).WithLimit(Sample, Resource.Upkeep, 2027, 2);
        var percent = typed.WithPercent(Resource.Officers, 120);
        percent.Own.ShouldBe([new OwnLimit(Resource.Upkeep, 2027, 2)]);
        percent.Officers.ShouldBe(120);
    }

    [Fact]
    public void WithLimit_CeilingSetAndTakenAway_EndsWhereItBegan()
    {
        var capped = Own.WithLimit(Sample, Resource.Works, 2026, 500);
        capped.Apply(Sample).Limits.Single(limits => limits.Year == 2026).Works.ShouldBe(500);
        capped.WithLimit(Sample, Resource.Works, 2026, null).ShouldBe(Own);
        var sample = Sample with { Limits = [.. Sample.Limits.Select(limits => limits with { Works = 900 })] };
        PlanInputs.Of("s", sample).WithLimit(sample, Resource.Works, 2026, null).Apply(sample).Limits.Count(limits => limits.Works is null).ShouldBe(1);
    }

    [Fact]
    public void WithPin_OfAWard_ReplacesItsPinAndReachesTheScenario()
    {
        var pinned = Own.WithPin(new Pin { Ward = "26740", Start = 2026 }).WithPin(new Pin { Ward = "26740", Never = true });
        pinned.Apply(Sample).Pins.Where(pin => pin.Ward == "26740").ShouldBe([new Pin { Ward = "26740", Never = true }]);
        pinned.Apply(Sample).Pins.Length.ShouldBe(Sample.Pins.Length + 1);
        pinned.WithoutPin("26740").ShouldBe(Own);
        pinned.WithoutPin("26740").Apply(Sample).Pins.ShouldBe(Sample.Pins);
    }

    [Fact]
    public void PinChanges_AgainstTheSample_AreAppliedAndTakenBackOneByOne()
    {
        var inputs = Own.WithPin(new Pin { Ward = "26740", NotBefore = 2026 }).WithoutPin("26968");
        var changes = PinChange.All(inputs, Own);
        changes.Select(change => (change.Ward, change.Pin?.NotBefore, change.Sample?.Start)).ShouldBe([("26740", 2026, null), ("26968", null, 2023)]);
        changes.Aggregate(Own, (set, change) => change.Apply(set)).ShouldBe(inputs);
        changes.Aggregate(inputs, (set, change) => change.TakeBack(set)).ShouldBe(Own);
    }

    [Fact]
    public void Apply_AnyInputs_MakesAnAllowedScenario() =>
        Gen.Select(Gen.Long[0, YearLimits.Most].Array[Own.Capital.Length], Gen.Int[0, 200].Array[4]).Sample((capital, percent) =>
        {
            var faults = new FaultList();
            ScenarioValidation.Check((Own with
            {
                Capital = [.. capital],
                Officers = percent[0],
                FloorArea = percent[1],
                Upkeep = percent[2],
                Guidance = percent[3],
            }).Apply(Sample), faults);
            return faults.None;
        });

    [Theory]
    [InlineData(45_000, 50_000)]
    [InlineData(95_000, 105_000)]
    [InlineData(0, 0)]
    public void Raised_Capital_GrowsByATenthInWholeBillions(long before, long after) =>
        Own.WithCapital(2, before).Raised(Sample, Resource.Capital, 2).Capital[2].ShouldBe(after);

    [Fact]
    public void WithCapitalTimes_AFraction_RoundsEveryYearDownAsTheModelDoes()
    {
        var half = Own.WithCapital(0, 101).WithCapitalTimes(0.505m);
        half.Capital[0].ShouldBe(51);
        var sample = City.Sample("baseline");
        Own.WithCapitalTimes(1.061m).Apply(sample).Limits.ShouldBe(sample.Limits.Select(new LimitFactors { Capital = 1.061m }.On));
        Own.WithCapital(0, YearLimits.Most).WithCapitalTimes(2).Capital[0].ShouldBe(YearLimits.Most);
    }

    [Fact]
    public void Raised_OtherLimits_GrowByTenPointsUpToTheEnd()
    {
        Own.Raised(Sample, Resource.Officers, 0).Officers.ShouldBe(110);
        (Own with { FloorArea = 195 }).Raised(Sample, Resource.FloorArea, 3).FloorArea.ShouldBe(PlanInputs.MostPercent);
        Own.Raised(Sample, Resource.Guidance, 0).Guidance.ShouldBe(110);
        Own.Raised(Sample, Resource.Upkeep, 0).Upkeep.ShouldBe(110);
        Own.Raised(Sample, Resource.Works, 0).ShouldBe(Own);
    }

    [Fact]
    public void Raised_WithAYearOfItsOwn_RaisesItByAsMuchAsTheSampleWould()
    {
        var sample = Sample with { Limits = [.. Sample.Limits.Select(limits => limits with { Officers = 50 })] };
        var raised = PlanInputs.Of("s", sample).WithLimit(sample, Resource.Officers, 2026, 80).Raised(sample, Resource.Officers, 0);
        raised.Apply(sample).Limits.Select(limits => limits.Officers).ShouldBe([55, 55, 55, 85, 55, 55, 55, 55]);
    }

    [Fact]
    public void Equals_SameCapitalInAnotherArray_IsEqual()
    {
        var again = PlanInputs.Of("baseline", City.Sample("baseline"));
        again.ShouldBe(Own);
        again.GetHashCode().ShouldBe(Own.GetHashCode());
        again.WithCapital(0, 1).ShouldNotBe(Own);
    }
}
