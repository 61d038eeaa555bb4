using ModelWard.Planning.Analysis;

namespace ModelWard.Planning.Tests.Analysis.Plans;

public sealed class PlanComparisonTests
{
    [Fact]
    public void TwoPlans_Compared_NameWhoComesInDropsOutAndMoves()
    {
        var change = PlanComparison.Of(
            [new("A", 2024), new("B", 2024), new("C", 2025), new("D", 2026)],
            [new("E", 2025), new("F", 2024), new("B", 2026), new("C", 2025)]);
        change.In.ShouldBe([new("F", 2024), new("E", 2025)]);
        change.Out.ShouldBe([new("A", 2024), new("D", 2026)]);
        change.Moved.ShouldBe([new("B", 2024, 2026)]);
        change.Wards.ShouldBe(5);
    }

    [Fact]
    public void SamePlan_InAnotherOrder_DiffersInNothing() =>
        PlanComparison.Of([new("A", 2024), new("B", 2025)], [new("B", 2025), new("A", 2024)]).Wards.ShouldBe(0);
}
