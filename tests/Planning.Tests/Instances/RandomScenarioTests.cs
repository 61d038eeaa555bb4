using System.Text.Json;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Optimization;

namespace ModelWard.Planning.Tests.Instances;

public class RandomScenarioTests
{
    public static TheoryData<int, bool> Cases =>
        [.. Enumerable.Range(0, 40).Select(seed => new TheoryDataRow<int, bool>(seed, seed % 2 == 1))];

    [Theory, MemberData(nameof(Cases))]
    public void RandomScenario_OfASeed_IsValidAndHasAPlanThatKeepsEveryRow(int seed, bool sideRows)
    {
        var (scenario, plan) = RandomScenario.WithPlan(City.Snapshot, seed, sideRows);

        FaultsOf(scenario).ShouldBeEmpty();
        var formulation = new Instance("", City.Snapshot, scenario).Formulation();
        formulation.Overruns.ShouldBeEmpty();
        PlanCheck.Broken(formulation.Problem, plan.Select(line => formulation.ColumnOf(line.Ward, line.Start))).ShouldBeEmpty();
        plan.Length.ShouldBeInRange(100, 249);
    }

    [Fact]
    public void RandomScenario_OfTheSameSeed_IsTheSame() =>
        JsonSerializer.Serialize(RandomScenario.Of(City.Snapshot, 7, sideRows: true), ModelJson.Options)
            .ShouldBe(JsonSerializer.Serialize(RandomScenario.Of(City.Snapshot, 7, sideRows: true), ModelJson.Options));

    [Fact]
    public void RandomScenario_WithSideRows_HasSomeOfEachKind()
    {
        var scenario = RandomScenario.Of(City.Snapshot, 3, sideRows: true);

        scenario.Milestones.Length.ShouldBeInRange(2, 3);
        scenario.DistrictFloors.Length.ShouldBeGreaterThanOrEqualTo(5);
        scenario.Precedence.Length.ShouldBe(6);
        scenario.Exclusions.Length.ShouldBeInRange(2, 3);
        scenario.Pins.Length.ShouldBe(19 + 3);
    }

    [Fact]
    public void StudyValue_OfASample_IsValidAsWeights() => FaultsOf(Instance.OfSample("baseline").Valued().Scenario).ShouldBeEmpty();

    [Fact]
    public void Country_OfTenThousandWards_IsInOrderAndHasAPlan()
    {
        var country = Instance.OfCountry(10_598, 8);

        country.Snapshot.Wards.Select(ward => ward.Code).ShouldBeInOrder(SortDirection.Ascending, StringComparer.Ordinal);
        country.Formulation().Overruns.ShouldBeEmpty();
    }

    private static IReadOnlyList<Fault> FaultsOf(Scenario scenario)
    {
        var faults = new FaultList();
        ScenarioValidation.Check(scenario, faults);
        ScenarioValidation.Check(scenario, City.Snapshot, faults);
        return faults.Faults;
    }
}
