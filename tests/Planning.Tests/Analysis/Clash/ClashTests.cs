using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Tests.Generators;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Analysis.Clash;

public sealed class ClashTests
{
    private static readonly Snapshot Two = Of(Ward("A", equipmentCost: 100), Ward("B", equipmentCost: 100));

    [Fact]
    public void FeasibleScenario_Asked_SaysThatNothingClashes()
    {
        var answer = Asking.Clash(Two, PlentyFrom(2024, 2));
        (answer.Status, answer.Relaxation).ShouldBe((PlanStatus.Found, null));
        answer.Conditions.ShouldBeEmpty();
        answer.Explanation.En.ShouldBe("Nothing clashes: a plan that keeps every limit and side condition was found, with 2 wards recognized.");
        answer.Explanation.Vi.ShouldBe("Không có xung đột: tìm được kế hoạch giữ mọi hạn mức và điều kiện, với 2 phường đạt chuẩn.");
    }

    [Fact]
    public void MilestoneBeyondTheMoney_Asked_ClashesWithTheLimitOfItsYear()
    {
        var answer = Asking.Clash(Two, From(2024, Year(capital: 100), Year(capital: 100)) with { Milestones = [new Milestone(2024, 1)] });
        answer.Status.ShouldBe(PlanStatus.Impossible);
        answer.Conditions.Select(condition => condition.Row).ShouldBe(["capital/2024", "milestone/0"]);
        // One ward of two is half the milestone; 100 more would be the whole of the limit again.
        answer.Relaxation!.Gives.ShouldHaveSingleItem().ShouldBe(
            new Give("milestone/0", new Names("hạ mốc năm 2024 từ 2 xuống 1 phường", "lower the milestone of 2024 from 2 to 1 ward"), 1, 1, 2, 1));
        (answer.Relaxation.PlanFound, answer.Relaxation.Count).ShouldBe((true, 2));
        answer.Explanation.En.ShouldBe(
            "It is proved that no plan is possible: investment capital of 2024 (VND 100 million) and the milestone of 2 wards by 2024 cannot all be kept; "
            + "the cheapest way out is to lower the milestone of 2024 from 2 to 1 ward, with which a plan of 2 wards was found.");
    }

    [Fact]
    public void PinnedStarts_BeyondTheMoney_AreConditionsOfTheirOwn()
    {
        var pins = new Pin[] { new() { Ward = "A", Start = 2024 }, new() { Ward = "B", Start = 2024 } };
        var answer = Asking.Clash(Two, From(2024, Year(capital: 150), Year(capital: 150)) with { Pins = [.. pins] });
        answer.Conditions.Select(condition => condition.Row).ShouldBe(["capital/2024", "pin/A", "pin/B"]);
        // 50 of 150 are a third of the limit; half a pin would be more.
        var give = answer.Relaxation!.Gives.ShouldHaveSingleItem();
        (give.Row, give.Least, give.By, give.From, give.To).ShouldBe(("capital/2024", 50, 50, 150, 200));
        answer.Relaxation.PlanFound.ShouldBeTrue();
    }

    [Fact]
    public void OfficersShortForYears_Asked_AreGrantedOnce()
    {
        var snapshot = Of(Ward("A", officers: 5), Ward("B", officers: 5));
        var pins = new Pin[] { new() { Ward = "A", Start = 2024 }, new() { Ward = "B", Start = 2025 } };
        var answer = Asking.Clash(snapshot, From(2024, Year(officers: 8), Year(officers: 1), Year(officers: 0)) with { Pins = [.. pins] });
        // One officer more in 2024 is an eighth, and stays for 2025 and 2026.
        var give = answer.Relaxation!.Gives.ShouldHaveSingleItem();
        (give.Row, give.By, give.To).ShouldBe(("officers/2024", 1, 9));
        give.Words.En.ShouldBe("raise the officers granted in 2024 from 8 officers to 9 officers");
    }

    [Fact]
    public void SideConditions_OfWhichOneIsInTheWay_AreDroppedWhole()
    {
        var scenario = PlentyFrom(2024, 1) with { Milestones = [new Milestone(2024, 1)], Precedence = [new Precedence("B", "A")] };
        var answer = Asking.Clash(Two, scenario);
        answer.Conditions.Select(condition => condition.Row).ShouldBe(["milestone/0", "precedence/0/2024"]);
        answer.Relaxation!.PlanFound.ShouldBeTrue();
        answer.Explanation.Vi.ShouldContain("mốc 2 phường đạt chuẩn đến hết năm 2024 và điều kiện B chờ A đạt chuẩn (năm 2024)");
    }

    [Fact]
    public void DistrictFloor_ThatNoStartCanReach_CannotBeKeptByItself()
    {
        var scenario = PlentyFrom(2024, 2) with
        {
            DistrictFloors = [new DistrictFloor("D", 2025, 1)], Pins = [new Pin { Ward = "A", Never = true }],
        };
        var answer = Asking.Clash(Two, scenario);
        answer.Conditions.ShouldHaveSingleItem().Row.ShouldBe("districtFloor/0");
        answer.Explanation.En.ShouldContain("the floor of 2 wards of D by 2025 cannot be kept even by itself");
        answer.Relaxation!.Gives.ShouldHaveSingleItem().To.ShouldBe(1);
    }

    [Fact]
    public void MilestoneWithoutAnyWardThatMayStart_Asked_GivesWayAlone()
    {
        var never = new Pin[] { new() { Ward = "A", Never = true }, new() { Ward = "B", Never = true } };
        var answer = Asking.Clash(Two, PlentyFrom(2024, 2) with { Pins = [.. never], Milestones = [new Milestone(2025, 1)] });
        answer.Conditions.ShouldHaveSingleItem().Row.ShouldBe("milestone/0");
        answer.Relaxation!.Gives.ShouldHaveSingleItem().To.ShouldBe(0);
        (answer.Relaxation.PlanFound, answer.Relaxation.Count).ShouldBe((true, 0));
    }

    [Fact]
    public void WardsUnderWay_BeyondALimit_AreNamedAsOverruns()
    {
        var snapshot = Of(Ward("A", equipmentCost: 100).UnderWaySince(2023), Ward("B"));
        var answer = Asking.Clash(snapshot, From(2024, Year(capital: 60), Year(capital: 60)));
        answer.Overruns.ShouldBe([new LimitOverrun(Resource.Capital, 2024, 40)]);
        answer.Conditions.ShouldHaveSingleItem().Row.ShouldBe("capital/2024");
        answer.Relaxation!.Gives.ShouldHaveSingleItem().To.ShouldBe(100);
        answer.Relaxation.PlanFound.ShouldBeTrue();
        answer.Explanation.En.ShouldContain("the wards under way and in upkeep alone exceed investment capital of 2024 by VND 40 million");
    }

    /// <summary>Of five wards each two exclude each other: one may start, but halves of all five are two and a half.</summary>
    [Fact]
    public void ScenarioThatOnlySharesOfStartsCouldKeep_Asked_IsNotCalledImpossible()
    {
        string[] wards = ["A", "B", "C", "D", "E"];
        var scenario = PlentyFrom(2024, 1) with
        {
            Milestones = [new Milestone(2024, 0.4m)],
            Exclusions = [.. wards.SelectMany((one, i) => wards.Skip(i + 1).Select(other => new Exclusion([one, other])))],
        };
        var snapshot = Of(wards.Select(ward => Ward(ward)));
        BruteForce.Best(snapshot, scenario).ShouldBeNull();
        var answer = Asking.Clash(snapshot, scenario);
        (answer.Status, answer.Relaxation).ShouldBe((PlanStatus.NotFound, null));
        answer.Explanation.En.ShouldStartWith("No plan was found, but it is not proved that there is none");
        answer.Explanation.Vi.ShouldStartWith("Không tìm được kế hoạch nào, nhưng cũng chưa chứng minh được là không có");
    }

    [Fact]
    public void SameQuestion_AskedTwice_HasTheSameFingerprint()
    {
        var scenario = From(2024, Year(capital: 100)) with { Milestones = [new Milestone(2024, 1)] };
        Asking.Clash(Two, scenario).Fingerprint.ShouldBe(Asking.Clash(Two, scenario).Fingerprint);
    }

    /// <summary>What is called impossible has no plan when all are tried, and with what gives there is one.</summary>
    [Fact]
    public void RandomTinyCase_Asked_IsRightlyCalledImpossibleAndRelaxed() => RolloutCase.Tiny.Sample(drawn =>
    {
        var scenario = drawn.Askable();
        var answer = Asking.Clash(drawn.Snapshot, scenario);
        var any = BruteForce.Best(drawn.Snapshot, scenario) is not null;
        if (answer.Status == PlanStatus.Found) any.ShouldBeTrue();
        if (answer.Status != PlanStatus.Impossible) return;
        any.ShouldBeFalse();
        answer.Conditions.ShouldNotBeEmpty();
        answer.Relaxation!.PlanFound.ShouldBeTrue();
        BruteForce.Best(drawn.Snapshot, Relaxing.By(scenario, answer.Relaxation.Gives, drawn.Snapshot)).ShouldNotBeNull();
    }, iter: 300);
}
