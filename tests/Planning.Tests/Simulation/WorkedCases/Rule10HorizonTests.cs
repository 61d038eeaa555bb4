using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 10: wards that cannot be finished.</summary>
public sealed class Rule10HorizonTests
{
    [Fact]
    public void WardOfTwoYears_InTheLastYear_IsNotConsideredAndNotRefused()
    {
        // refused in 2024 for want of capital; 2025 + 2 − 1 lies after 2025
        var outcome = Simulator.Simulate(Of(TwoYears), From(2024, Year(capital: 0), Year()));
        outcome.Of("A").Start.ShouldBeNull();
        outcome.Refusals("A").ShouldBe([(2024, Resource.Capital)]);
        outcome.In(2025).Binding.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WardOfTwoYears_AllowedUnfinished_StartsInTheLastYear(bool reserve)
    {
        // with reserve its trajectory is tested up to the last year only: 60 of 100
        var scenario = From(2024, Year(capital: 0), Year(capital: 60)) with { AllowUnfinished = true, Reserve = reserve };
        var outcome = Simulator.Simulate(Of(TwoYears), scenario);
        (outcome.Of("A").Start, outcome.Of("A").Recognized).ShouldBe((2025, null));
        outcome.Counts(2025).ShouldBe((1, 0, 0));
    }

    [Fact]
    public void PinnedStart_ThatCannotBeFinished_IsNotConsidered()
    {
        var scenario = PlentyFrom(2024, 2) with { Pins = [new Pin { Ward = "A", Start = 2025 }] };
        var outcome = Simulator.Simulate(Of(TwoYears), scenario);
        outcome.Of("A").Start.ShouldBeNull();
        outcome.Refusals("A").ShouldBeEmpty();
    }

    private static Ward TwoYears { get; } = Ward("A", worksYears: 2, worksCost: 100);
}
