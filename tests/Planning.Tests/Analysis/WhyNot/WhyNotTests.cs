using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Tests.Generators;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Analysis.WhyNot;

/// <summary>Three wards of one year at 100 each, 100 in each of two years: A starts in 2024, B in 2025, C never.</summary>
public sealed class WhyNotTests
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
    public void WardLeftOut_ForcedIn_DisplacesTheCheapestOther()
    {
        var answer = Asking.WhyNot(Three, TwoFit, "C", 2025);
        (answer.Standing, answer.Start, answer.LatestStart).ShouldBe((WardStanding.LeftOut, null, 2025));
        answer.With!.Change.In.ShouldBe([new("C", 2025)]);
        answer.With.Change.Out.ShouldBe([new("B", 2025)]);
        answer.With.Change.Moved.ShouldBeEmpty();
        answer.With.ValueLost.ShouldBe(new Loss(1, 1, 1));
        answer.Explanation.En.ShouldBe("If C starts in 2025, B drops out, and 1 point is lost (proved to be exact).");
        answer.Explanation.Vi.ShouldBe("Nếu C bắt đầu năm 2025 thì B bị loại ra, và mất 1 điểm (chứng minh được là đúng như vậy).");
    }

    [Fact]
    public void PlannedWard_ForcedIntoAnotherYear_MovesWhoeverIsThere()
    {
        var answer = Asking.WhyNot(Three, TwoFit, "B", 2024);
        answer.With!.Change.Moved.ShouldBe([new("A", 2024, 2025), new("B", 2025, 2024)]);
        answer.With.ValueLost.ShouldBe(new Loss(1, 1, 1));
        answer.Explanation.En.ShouldBe("If B starts in 2024 instead of 2025, A moves to another year, and 1 point is lost (proved to be exact).");
    }

    [Fact]
    public void PlannedWard_InItsYear_StartsThereAlready()
    {
        var answer = Asking.WhyNot(Three, TwoFit, "A", 2024);
        (answer.Start, answer.With).ShouldBe((2024, null));
        answer.Explanation.En.ShouldBe("A already starts in 2024 in the best plan found.");
    }

    [Fact]
    public void YearThatIsTooLate_Asked_NamesTheLatestStart()
    {
        var answer = Asking.WhyNot(Of(Ward("A", worksYears: 2), Ward("B")), PlentyFrom(2024, 3), "A", 2026);
        (answer.LatestStart, answer.With).ShouldBe((2025, null));
        answer.Explanation.En.ShouldBe("Started in 2026, A cannot be recognized by 2026; the latest start is 2025.");
    }

    [Fact]
    public void WardLongerThanTheScenario_Asked_SaysSo() =>
        Asking.WhyNot(Of(Ward("A", worksYears: 3), Ward("B")), PlentyFrom(2024, 2), "A", 2024).Explanation.En
            .ShouldBe("A needs more years than the scenario has, so it cannot be recognized by 2025.");

    [Fact]
    public void WardBegunBefore_Asked_IsNoChoice()
    {
        var answer = Asking.WhyNot(Of(Ward("A").RecognizedIn(2020), Ward("B")), PlentyFrom(2024, 2), "A", 2025);
        (answer.Standing, answer.LatestStart, answer.With).ShouldBe((WardStanding.Begun, null, null));
    }

    [Fact]
    public void WardThatWaitsForAnother_ForcedBeforeIt_IsProvedImpossibleWithTheClash()
    {
        var answer = Asking.WhyNot(Three, TwoFit with { Precedence = [new Precedence("C", "A")] }, "C", 2024);
        answer.With!.Status.ShouldBe(PlanStatus.Impossible);
        answer.With.Clash.Select(condition => condition.Row).ShouldBe(["precedence/0/2024", "pin/C"]);
        answer.Explanation.En.ShouldBe(
            "It is proved impossible that C starts in 2024: the rule that C waits for A (2024) and the start of C pinned to 2024 cannot all be kept.");
    }

    [Fact]
    public void ForbiddenWard_ForcedIn_SetsItsPinAside()
    {
        var answer = Asking.WhyNot(Three, TwoFit with { Pins = [new Pin { Ward = "A", Never = true }] }, "A", 2024);
        answer.Standing.ShouldBe(WardStanding.Forbidden);
        answer.With!.ValueLost.ShouldBe(new Loss(-4, -4, -4));
        answer.Explanation.En.ShouldContain("against its pin never to start");
    }

    [Fact]
    public void SameQuestion_AskedTwice_HasTheSameFingerprint() =>
        Asking.WhyNot(Three, TwoFit, "C", 2024).Fingerprint.ShouldBe(Asking.WhyNot(Three, TwoFit, "C", 2024).Fingerprint);

    /// <summary>The loss that is proved holds for the optima found by trying all plans, and "impossible" is only said where it is true.</summary>
    [Fact]
    public void RandomTinyCase_AskedOfEachWardAndYear_ProvesTheLossRightly() => RolloutCase.Tiny.Sample(drawn =>
    {
        var scenario = drawn.Askable();
        if (BruteForce.Best(drawn.Snapshot, scenario) is not { } best) return;
        var ward = drawn.Snapshot.Wards[(int)(scenario.Seed % drawn.Snapshot.Wards.Length)].Code;
        for (var year = scenario.FirstYear; year <= scenario.LastYear; year++)
        {
            if (Asking.Ask(drawn.Snapshot, scenario, new WhyNotQuestion { Ward = ward, Year = year }).Answer is not WhyNotAnswer { With: { } with }) continue;
            Pin[] pins = [.. scenario.Pins.Where(pin => pin.Ward != ward), new Pin { Ward = ward, Start = year }];
            ForcedAgreement.Check(with, best, BruteForce.Best(drawn.Snapshot, scenario with { Pins = [.. pins] }));
        }
    }, iter: 100);
}
