using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Tests.Generators;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Analysis.Why;

/// <summary>Three wards of one year at 100 each, 100 in each of two years: two of them start, those with the higher weights.</summary>
public sealed class WhyTests
{
    private static readonly Snapshot Three = Of(
        Ward("A", equipmentCost: 100), Ward("B", equipmentCost: 100), Ward("C", equipmentCost: 100));

    private static readonly Scenario TwoFit = From(2024, Year(capital: 100), Year(capital: 100)) with
    {
        Policy = Policy.Optimal,
        Objective = Objective.Weights,
        Weights =
        [
            new("A", 2024, 6), new("A", 2025, 5), new("B", 2024, 3), new("B", 2025, 3), new("C", 2024, 2), new("C", 2025, 2),
        ],
    };

    [Fact]
    public void PlannedWard_AskedWhy_NamesWhoComesInForItAndTheLossExactly()
    {
        var answer = Asking.Why(Three, TwoFit, "A");
        answer.Standing.ShouldBe(WardStanding.Planned);
        answer.Start.ShouldBe(2024);
        answer.Without!.Status.ShouldBe(PlanStatus.Found);
        answer.Without.Change.In.ShouldHaveSingleItem().Ward.ShouldBe("C");
        answer.Without.Change.Out.ShouldBe([new("A", 2024)]);
        answer.Without.ValueLost.ShouldBe(new Loss(4, 4, 4));
        answer.Without.CountLost.ShouldBe(new Loss(0, 0, 0));
        answer.Explanation.En.ShouldContain("A starts in 2024: without it C comes in, and 4 points are lost (proved to be exact)");
        answer.Explanation.Vi.ShouldContain("A bắt đầu năm 2024: nếu không có phường này thì C được đưa vào, và mất 4 điểm (chứng minh được là đúng như vậy)");
    }

    [Fact]
    public void PlannedWard_AskedWhy_PaysForWhatIsScarce()
    {
        var answer = Asking.Why(Three, TwoFit, "A");
        var capital = answer.Pays.Single(use => use.Row == "capital/2024");
        (capital.Amount, capital.Worth).ShouldBe((100, 100 * capital.Price));
        // Between the 2 that C would bring in and the 6 that A itself is worth; a place among the two that can be recognized is part of it.
        answer.Pays.Sum(use => use.Worth).ShouldBeInRange(2, 6);
        answer.Pays.Select(use => use.Worth).ShouldBeInOrder(SortDirection.Descending);
        answer.Explanation.En.ShouldEndWith("the dearest of what it uses is VND 100 million of investment capital of 2024 (VND 100 million).");
    }

    [Fact]
    public void WardLeftOut_AskedWhy_IsSentToWhyNot()
    {
        var answer = Asking.Why(Three, TwoFit, "C");
        (answer.Standing, answer.Start, answer.Without).ShouldBe((WardStanding.LeftOut, null, null));
        answer.Explanation.En.ShouldContain("why-not");
    }

    [Fact]
    public void PinnedWard_AskedWhy_SaysThatItIsPinned()
    {
        var answer = Asking.Why(Three, TwoFit with { Pins = [new Pin { Ward = "C", Start = 2025 }] }, "C");
        (answer.Standing, answer.Start).ShouldBe((WardStanding.Pinned, 2025));
        answer.Without!.Change.In.ShouldHaveSingleItem().Ward.ShouldBe("B");
        // Against its pin: leaving it out is a gain of 1.
        answer.Without.ValueLost.ShouldBe(new Loss(-1, -1, -1));
        answer.Explanation.En.ShouldContain("because the scenario pins it");
        answer.Explanation.Vi.ShouldContain("ghim");
    }

    [Fact]
    public void ForbiddenWard_AskedWhy_SaysThatItIsForbidden() =>
        Asking.Why(Three, TwoFit with { Pins = [new Pin { Ward = "A", Never = true }] }, "A").Standing.ShouldBe(WardStanding.Forbidden);

    [Fact]
    public void WardBegunBefore_AskedWhy_NamesTheRecordedYear()
    {
        var answer = Asking.Why(Of(Ward("A", equipmentCost: 1).UnderWaySince(2022), Ward("B")), PlentyFrom(2024, 2), "A");
        (answer.Standing, answer.Start, answer.Without).ShouldBe((WardStanding.Begun, 2022, null));
        answer.Explanation.En.ShouldBe("A began in 2022, before the scenario, so it is no choice of the plan.");
    }

    [Fact]
    public void WardThatTakesTooLong_AskedWhy_SaysThatItComesTooLate() =>
        Asking.Why(Of(Ward("A", worksYears: 3), Ward("B")), PlentyFrom(2024, 2), "A").Standing.ShouldBe(WardStanding.TooLate);

    [Fact]
    public void WardThatAMilestoneNeeds_AskedWhy_IsProvedIndispensable()
    {
        var answer = Asking.Why(Of(Ward("A")), PlentyFrom(2024, 2) with { Milestones = [new Milestone(2025, 1)] }, "A");
        answer.Without!.Status.ShouldBe(PlanStatus.Impossible);
        answer.Without.Clash.ShouldHaveSingleItem().Row.ShouldBe("milestone/0");
        answer.Explanation.En.ShouldContain("without it no plan is possible, because the milestone of 1 ward by 2025 cannot be kept even by itself");
    }

    [Fact]
    public void ScenarioWithoutAPlan_AskedWhy_HasNoAnswerButTheReason()
    {
        var result = Asking.Ask(
            Three, TwoFit with { Milestones = [new Milestone(2024, 1)] }, new WhyQuestion { Ward = "A" });
        result.Answer.ShouldBeNull();
        result.NoPlan!.Proved.ShouldBeTrue();
    }

    [Fact]
    public void SameQuestion_AskedTwice_HasTheSameFingerprint() =>
        Asking.Why(Three, TwoFit, "A").Fingerprint.ShouldBe(Asking.Why(Three, TwoFit, "A").Fingerprint);

    /// <summary>The loss that is proved holds for the optima found by trying all plans.</summary>
    [Fact]
    public void RandomTinyCase_AskedWhyOfEachWard_ProvesTheLossRightly() => RolloutCase.Tiny.Sample(drawn =>
    {
        var scenario = drawn.Askable();
        if (BruteForce.Best(drawn.Snapshot, scenario) is not { } best) return;
        foreach (var ward in drawn.Snapshot.Wards)
        {
            if (Asking.Ask(drawn.Snapshot, scenario, new WhyQuestion { Ward = ward.Code }).Answer is not WhyAnswer { Without: { } without }) continue;
            Pin[] pins = [.. scenario.Pins.Where(pin => pin.Ward != ward.Code), new Pin { Ward = ward.Code, Never = true }];
            ForcedAgreement.Check(without, best, BruteForce.Best(drawn.Snapshot, scenario with { Pins = [.. pins] }));
        }
    }, iter: 150);
}
