using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 11: pins. One team-month a year lets one ward of one team-month start.</summary>
public sealed class Rule11PinsTests
{
    [Fact]
    public void StartPin_FromItsYearOn_StandsAheadOfAllOthers()
    {
        // 2024: A by code (C waits for its year); 2025: C ahead of B; 2026: B
        var outcome = Run(OneAYear(3), new Pin { Ward = "C", Start = 2025 });
        outcome.Starts("A", "B", "C").ShouldBe([2024, 2026, 2025]);
    }

    [Fact]
    public void StartPin_WherePlentyIsLeft_IsNotConsideredBeforeItsYear() =>
        Run(PlentyFrom(2024, 3), new Pin { Ward = "A", Start = 2026 }).Starts("A", "B").ShouldBe([2026, 2024]);

    [Fact]
    public void StartPin_RefusedInItsYear_IsTriedAheadOfAllUntilItStarts()
    {
        var outcome = Run(From(2024, Year(guidance: 0), Year(guidance: 1), Year(guidance: 1)), new Pin { Ward = "C", Start = 2024 });
        outcome.Starts("A", "B", "C").ShouldBe([2026, null, 2025]);
        outcome.Refusals("C").ShouldBe([(2024, Resource.Guidance)]);
    }

    [Fact]
    public void StartPins_OfSeveralWards_GoByPinnedYearThenCode()
    {
        // 2023 lies before the first year; B and A are both pinned to 2024
        var outcome = Run(OneAYear(3), new Pin { Ward = "B", Start = 2024 }, new Pin { Ward = "A", Start = 2024 }, new Pin { Ward = "C", Start = 2023 });
        outcome.Starts("C", "A", "B").ShouldBe([2024, 2025, 2026]);
    }

    [Fact]
    public void StartPin_OfAManualWard_ReplacesItsPlannedYearAndStartsOneLeftOut()
    {
        var scenario = PlentyFrom(2024, 3).Planned(("A", 2024));
        Run(scenario, new Pin { Ward = "A", Start = 2025 }, new Pin { Ward = "B", Start = 2026 }).Starts("A", "B", "C").ShouldBe([2025, 2026, null]);
    }

    [Fact]
    public void NotBefore_OfAPolicy_KeepsTheWardOutUntilThen() =>
        Run(PlentyFrom(2024, 3), new Pin { Ward = "A", NotBefore = 2025 }).Starts("A", "B").ShouldBe([2025, 2024]);

    [Theory]
    [InlineData(2026, 2026)] // max(2024, 2026)
    [InlineData(2023, 2024)] // max(2024, 2023)
    public void NotBefore_OfAPlannedWard_MovesItsPlannedYearUp(int notBefore, int start) =>
        Run(PlentyFrom(2024, 3).Planned(("A", 2024)), new Pin { Ward = "A", NotBefore = notBefore }).Of("A").Start.ShouldBe(start);

    [Fact]
    public void NotBefore_OfAPlannedWard_CountsForItsPlaceInTheLine()
    {
        // In 2026 the line is A (2025), then B (max(2024, 2026))
        var scenario = From(2024, Year(guidance: 0), Year(guidance: 0), Year(guidance: 1), Year(guidance: 1)).Planned(("B", 2024), ("A", 2025));
        Run(scenario, new Pin { Ward = "B", NotBefore = 2026 }).Starts("A", "B").ShouldBe([2026, 2027]);
    }

    [Fact]
    public void NotBefore_OfAnOrderedWard_KeepsItsIndex()
    {
        // The order goes by index alone, else a run continued from 2025 would end differently
        var scenario = From(2024, Year(guidance: 0), Year(guidance: 1), Year(guidance: 1)).InOrder("B", "A");
        Run(scenario, new Pin { Ward = "B", NotBefore = 2025 }).Starts("B", "A").ShouldBe([2025, 2026]);
    }

    [Fact]
    public void Never_OfAPolicyOrAPlan_KeepsTheWardOutWithoutARefusal()
    {
        var pin = new Pin { Ward = "A", Never = true };
        foreach (var scenario in new[] { OneAYear(3), OneAYear(3).Planned(("A", 2024), ("B", 2024)) })
        {
            var outcome = Run(scenario, pin);
            outcome.Starts("A", "B").ShouldBe([null, 2024]);
            outcome.Refusals("A").ShouldBeEmpty();
        }
    }

    [Fact]
    public void Pins_OfWardsThatAreNoCandidates_HaveNoEffect()
    {
        var outcome = Simulator.Simulate(Of(Ward("A").UnderWaySince(2023), Ward("B").RecognizedIn(2022)), PlentyFrom(2024, 2) with
        {
            Pins = [new Pin { Ward = "A", Never = true }, new Pin { Ward = "B", Start = 2025 }],
        });
        outcome.Recognitions("A", "B").ShouldBe([2024, 2022]);
    }

    [Fact]
    public void PinsAndPlanLines_AfterTheLastYear_NeverCome()
    {
        var outcome = Run(OneAYear(2).Planned(("A", 2026), ("B", 2024)), new Pin { Ward = "C", Start = 2026 });
        outcome.Starts("A", "B", "C").ShouldBe([null, 2024, null]);
        outcome.Wards.ShouldAllBe(ward => ward.RefusedBy.IsEmpty && !ward.TooLarge);
    }

    [Fact]
    public void Commitments_BesideAPinnedStart_GoFirst()
    {
        var outcome = Simulator.Simulate(Of(Ward("A", guidance: 1), Ward("X", guidance: 1).UnderWaySince(2023)), OneAYear(2) with
        {
            Pins = [new Pin { Ward = "A", Start = 2024 }],
        });
        outcome.Recognitions("X", "A").ShouldBe([2024, 2025]);
    }

    private static Scenario OneAYear(int years) => From(2024, [.. Enumerable.Repeat(Year(guidance: 1), years)]);

    private static Outcome Run(Scenario scenario, params Pin[] pins) =>
        Simulator.Simulate(Of(Ward("A", guidance: 1), Ward("B", guidance: 1), Ward("C", guidance: 1)), scenario with { Pins = [.. pins] });
}
