using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Tests.Simulation;

namespace ModelWard.Planning.Tests.Generators;

public sealed class RolloutCaseTests
{
    [Fact]
    public void RandomCase_CheckedAsAnImportAndARequest_HasNoFault() => RolloutCase.Any.Sample(drawn =>
    {
        var faults = new FaultList();
        CatalogueValidation.Check(drawn.Catalogue, "", faults);
        foreach (var ward in drawn.Snapshot.Wards) WardValidation.Check(ward, drawn.Snapshot.Programme, "", faults);
        ScenarioValidation.Check(drawn.Scenario, faults);
        ScenarioValidation.Check(drawn.Scenario, drawn.Snapshot, faults);
        faults.Faults.ShouldBeEmpty();
    }, iter: 1_000);

    /// <summary>A law on cases in which nothing is short proves nothing: each kind of shortage occurs in its share of cases.</summary>
    [Fact]
    public void RandomCases_OfAFixedSeed_ShowEveryShortage()
    {
        var outcomes = Outcomes(1_000);
        Share(outcomes, outcome => outcome.Wards.Any(ward => ward.RefusedBy.Length > 0)).ShouldBeGreaterThan(0.6);
        Share(outcomes, outcome => outcome.Wards.Any(ward => ward.Slips > 0)).ShouldBeGreaterThan(0.2);
        Share(outcomes, outcome => outcome.Wards.Any(ward => ward.TooLarge)).ShouldBeGreaterThan(0.2);
        Share(outcomes, outcome => outcome.Years.Any(year => year.Started > 0)).ShouldBeGreaterThan(0.4);
        Share(outcomes, outcome => outcome.Years.Max(year => year.Recognized) > outcome.Years[0].Recognized).ShouldBeGreaterThan(0.2);
        Share(outcomes, outcome => outcome.Milestones.Any(milestone => milestone.Met && milestone.Target > 0)).ShouldBeGreaterThan(0.05);
        foreach (var resource in Enum.GetValues<Resource>())
            Share(outcomes, outcome => outcome.Years.Any(year => year.Binding.Contains(resource))).ShouldBeGreaterThan(0.05, resource.ToString());
    }

    [Fact]
    public void RandomCase_Printed_IsOneLineFromWhichTheScenarioComesBack()
    {
        var drawn = RolloutCase.Any.Generate(new PCG(7), null, out _);
        var line = drawn.ToString();
        line.ShouldNotContain('\n');
        using var document = System.Text.Json.JsonDocument.Parse(line);
        var scenario = System.Text.Json.JsonSerializer.Deserialize<Scenario>(document.RootElement.GetProperty("scenario"), ModelJson.Options)!;
        System.Text.Json.JsonSerializer.Serialize(scenario, ModelJson.Options)
            .ShouldBe(System.Text.Json.JsonSerializer.Serialize(drawn.Scenario, ModelJson.Options));
    }

    private static List<Outcome> Outcomes(int count)
    {
        var random = new PCG(20_250_701);
        return [.. Enumerable.Range(0, count).Select(_ => RolloutCase.Any.Generate(random, null, out Size _))
            .Select(drawn => Simulator.Simulate(drawn.Snapshot, drawn.Scenario))];
    }

    private static double Share(List<Outcome> outcomes, Func<Outcome, bool> holds) => (double)outcomes.Count(holds) / outcomes.Count;
}
