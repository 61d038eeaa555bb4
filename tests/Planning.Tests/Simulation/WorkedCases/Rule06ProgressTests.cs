using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 6: which level rises after which served year.</summary>
public sealed class Rule06ProgressTests
{
    [Fact]
    public void Levels_OfAWardWithTwoWorksYears_RiseByKind()
    {
        var snapshot = Of(Ward("A", worksYears: 2, practice: 5)); // d = max(2, ceil(55 / 20)) = 3
        LevelsAfter(snapshot, 2024).ShouldBe((80m, 0m, 0m, 25m));
        LevelsAfter(snapshot, 2025).ShouldBe((80m, 80m, 80m, 45m));
        LevelsAfter(snapshot, 2026).ShouldBe((80m, 80m, 80m, 65m));
    }

    [Fact]
    public void Levels_OfAWardWithoutWorks_AreAllReachedAfterTheFirstServedYear() =>
        LevelsAfter(Of(Ward("A", practice: 45)), 2024).ShouldBe((80m, 80m, 80m, 65m));

    [Fact]
    public void Levels_AboveTheThreshold_AreKeptAndPracticeEndsAtTheTop() =>
        LevelsAfter(Of(Ward("A", personnel: 90, facility: 100, equipment: 80.01m, practice: 85)), 2024).ShouldBe((90m, 100m, 80.01m, 100m));

    [Fact]
    public void Needs_WithoutALevelBelowThreshold_AreMetAllTheSame()
    {
        var ward = Ward("A", officers: 5, worksYears: 1, worksCost: 10, equipmentCost: 3, personnel: 80, facility: 80, equipment: 80);
        var outcome = Simulator.Simulate(Of(ward), PlentyFrom(2024, 1));
        (outcome.Used(Resource.Officers)[0], outcome.Used(Resource.Capital)[0]).ShouldBe((5, 13));
    }

    [Fact]
    public void Levels_OfAWardWithoutAnyNeed_RiseAllTheSame()
    {
        var outcome = Simulator.Simulate(Of(Ward("A")), From(2024, Year(0, 0, 0, 0, 0)));
        outcome.Of("A").Recognized.ShouldBe(2024);
        LevelsAfter(Of(Ward("A")), 2024).ShouldBe((80m, 80m, 80m, 80m));
    }

    private static (decimal, decimal, decimal, decimal) LevelsAfter(Snapshot snapshot, int year)
    {
        var levels = Simulator.StateAfter(snapshot, PlentyFrom(2024, 3), year).Wards[0].Levels;
        return (levels["P"]!.Value.Value, levels["F"]!.Value.Value, levels["E"]!.Value.Value, levels["R"]!.Value.Value);
    }
}
