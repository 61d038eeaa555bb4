using ModelWard.Model;
using ModelWard.Planning.Tests.Programmes;
using static ModelWard.Planning.Tests.Programmes.TinyProgramme;

namespace ModelWard.Planning.Tests.Simulation.WorkedCases;

/// <summary>Rule 5: d = max(1, d_w, d_p); practice needs 60 and gains 20 a year.</summary>
public sealed class Rule05ServedYearsTests
{
    [Theory]
    [InlineData(0, 60, 2024)] // nothing missing but the title
    [InlineData(0, 100, 2024)]
    [InlineData(0, 59.99, 2024)] // ceil(0.01 / 20) = 1
    [InlineData(0, 40, 2024)] // ceil(20 / 20) = 1
    [InlineData(0, 39.99, 2025)] // ceil(20.01 / 20) = 2
    [InlineData(0, 0, 2026)] // ceil(60 / 20) = 3
    [InlineData(1, 60, 2024)]
    [InlineData(2, 60, 2025)]
    [InlineData(3, 60, 2026)]
    [InlineData(1, 20, 2025)] // max(1, 2)
    [InlineData(3, 39.99, 2026)] // max(3, 2)
    [InlineData(2, 0, 2026)] // max(2, 3)
    public void Ward_StartedIn2024_IsRecognizedAtTheEndOfTheLastServedYear(int worksYears, double practice, int recognized)
    {
        var outcome = Simulator.Simulate(Of(Ward("A", worksYears: worksYears, practice: (decimal)practice)), PlentyFrom(2024, 4));
        outcome.Of("A").ShouldSatisfyAllConditions(line => line.Start.ShouldBe(2024), line => line.Recognized.ShouldBe(recognized));
        foreach (var year in outcome.Years) (year.UnderWay, year.Recognized).ShouldBe(year.Year < recognized ? (1, 0) : (0, 1));
    }

    [Fact]
    public void PracticeAtItsThreshold_BesideOneBelow_TakesNoYears()
    {
        var twoPractices = FourKinds with
        {
            Criteria = [.. FourKinds.Criteria, FourKinds.Criteria[^1] with { Code = "S", GuidedGain = new Level(1) }],
        };
        var ward = Ward("A", practice: 20);
        var snapshot = Of(ward with { Levels = ward.Levels.With("S", new Level(6_000)) });
        // R takes ceil(40 / 20) = 2; S gains 0.01 a year but is met
        Simulator.Simulate(snapshot with { Programme = snapshot.Programme with { Catalogues = [twoPractices] } }, PlentyFrom(2024, 3))
            .Of("A").Recognized.ShouldBe(2025);
    }
}
