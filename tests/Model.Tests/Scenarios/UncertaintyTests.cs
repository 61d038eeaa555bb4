using System.Text.Json;
using System.Text.Json.Nodes;

namespace ModelWard.Model.Tests.Scenarios;

/// <summary>The fields <c>uncertainty</c> and <c>execution</c> of a scenario document.</summary>
public sealed class UncertaintyTests
{
    private const string Smallest = """
        {"programme":"hcmc","firstYear":2023,"lastYear":2023,"policy":"readiness","limits":[
          {"year":2023,"capital":1,"upkeep":2,"officers":3,"floorArea":4,"guidance":5}]}
        """;

    [Fact]
    public void Document_WithoutTheFields_HasTheDefaults()
    {
        var scenario = Read(Smallest).Scenario.ShouldNotBeNull();
        (scenario.Uncertainty, scenario.Execution).ShouldBe((Uncertainty.Usual, Execution.Fixed));
        (scenario.Uncertainty.PriceSpread, scenario.Uncertainty.WardCost, scenario.Uncertainty.Slip)
            .ShouldBe((0.03m, WardCost.Lognormal(0.15m), 0.015m));
    }

    [Fact]
    public void Uncertainty_WithSomeFields_HasTheDefaultsForTheOthers()
    {
        var scenario = With("""{"slip":0,"recruitShortfall":{"mean":0.2},"wardCost":{"shape":"pert","low":0.9,"mode":1,"high":1.6}}""", "reserveList").Scenario!;
        scenario.Uncertainty.ShouldBe(Uncertainty.Usual with
        {
            Slip = 0, RecruitShortfall = new RecruitShortfall(0.2m, 0.05m), WardCost = WardCost.Pert(0.9m, 1, 1.6m),
        });
        scenario.Execution.ShouldBe(Execution.ReserveList);
    }

    [Theory]
    [InlineData("""{"priceDrift":-0.21}""", "priceDrift")]
    [InlineData("""{"priceSpread":-0.01}""", "priceSpread")]
    [InlineData("""{"priceSpread":0.51}""", "priceSpread")]
    [InlineData("""{"worksDelay":1.000001}""", "worksDelay")]
    [InlineData("""{"recruitShortfall":{"mean":0.1,"spread":-1}}""", "recruitShortfall.spread")]
    [InlineData("""{"recruitShortfall":0.1}""", "recruitShortfall")]
    [InlineData("""{"attrition":"NaN"}""", "attrition")]
    [InlineData("""{"floorAreaSpread":0.1234567}""", "floorAreaSpread")]
    [InlineData("""{"budgetCut":{"chance":2}}""", "budgetCut.chance")]
    [InlineData("""{"budgetCut":{"often":1}}""", "budgetCut.often")]
    [InlineData("""{"practicePace":1.5}""", "practicePace")]
    [InlineData("""{"practiceNoise":51}""", "practiceNoise")]
    [InlineData("""{"assessorNoise":20.5}""", "assessorNoise")]
    [InlineData("""{"slip":1e3}""", "slip")]
    [InlineData("""{"luck":1}""", "luck")]
    [InlineData("""{"wardCost":{"spread":0.1}}""", "wardCost.shape")]
    [InlineData("""{"wardCost":{"shape":"normal","low":1}}""", "wardCost.shape")]
    [InlineData("""{"wardCost":{"shape":"lognormal","spread":1.1}}""", "wardCost.spread")]
    [InlineData("""{"wardCost":{"shape":"lognormal","high":2}}""", "wardCost.high")]
    [InlineData("""{"wardCost":{"shape":"pert","low":1,"mode":1}}""", "wardCost.high")]
    [InlineData("""{"wardCost":{"shape":"pert","low":0.05,"mode":1,"high":2}}""", "wardCost.low")]
    [InlineData("""{"wardCost":{"shape":"pert","low":1.2,"mode":1,"high":2}}""", "wardCost")]
    [InlineData("""{"wardCost":{"shape":"pert","low":1,"mode":1,"high":2,"spread":0.1}}""", "wardCost.spread")]
    public void Uncertainty_OneThingWrong_HasOneFaultThere(string uncertainty, string path)
    {
        var (scenario, faults) = With(uncertainty, "fixed");
        scenario.ShouldBeNull();
        faults.Select(fault => fault.Path).ShouldBe(["uncertainty." + path]);
        faults[0].Allowed.ShouldNotBeEmpty();
    }

    [Fact]
    public void Execution_OfAnotherName_IsAFault() =>
        With("{}", "flexible").Faults.Select(fault => (fault.Path, fault.Allowed)).ShouldBe([("execution", "one of fixed, reserveList")]);

    /// <summary>The one list of fields that all switches share: a field without a group would never be off.</summary>
    [Fact]
    public void Without_EveryGroupInTurn_LeavesNothingOn() =>
        Enum.GetValues<FactorGroup>().Aggregate(Uncertainty.Usual with { PriceDrift = 0.02m }, (rest, group) => rest.Without(group)).ShouldBe(Uncertainty.None);

    [Fact]
    public void Without_OneGroup_LeavesTheOthersAsTheyAre()
    {
        foreach (var group in Enum.GetValues<FactorGroup>())
        {
            var usual = Fields(Uncertainty.Usual with { PriceDrift = 0.02m });
            var off = Fields((Uncertainty.Usual with { PriceDrift = 0.02m }).Without(group));
            usual.Keys.Count(name => usual[name] != off[name]).ShouldBeInRange(1, 2, group.ToString());
        }
    }

    private static Dictionary<string, string> Fields(Uncertainty uncertainty) =>
        JsonSerializer.SerializeToNode(uncertainty, ModelJson.Options)!.AsObject().ToDictionary(field => field.Key, field => field.Value!.ToJsonString());

    private static (Scenario? Scenario, IReadOnlyList<Fault> Faults) With(string uncertainty, string execution)
    {
        var document = JsonNode.Parse(Smallest)!;
        document["uncertainty"] = JsonNode.Parse(uncertainty);
        document["execution"] = execution;
        return Read(document.ToJsonString());
    }

    private static (Scenario? Scenario, IReadOnlyList<Fault> Faults) Read(string text)
    {
        var faults = new FaultList();
        using var document = JsonDocument.Parse(text);
        return (ScenarioReader.Read(document.RootElement, faults), faults.Faults);
    }
}
