using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Analysis;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Tests.Generators;

namespace ModelWard.Planning.Tests.Analysis;

public sealed class LimitedProblemTests
{
    private static readonly Gen<(RolloutCase, Resource, int, long)> Changes = Gen.Select(
        RolloutCase.Tiny.Select(one => one.Optimal()), Gen.Int[0, 6].Select(resource => (Resource)resource), Gen.Int[0, 100], Gen.Long[0, 5_000]);

    [Fact]
    public void Under_OneLimitChanged_IsTheFormulationOfTheChangedScenario() => Changes.Sample((one, resource, at, limit) =>
    {
        var year = one.Scenario.Limits[at % one.Scenario.Limits.Length];
        if (LimitAmounts.Of(year, resource) is null) return;
        var changed = one.Scenario with { Limits = one.Scenario.Limits.Replace(year, LimitAmounts.With(year, resource, limit)) };
        var anew = RolloutFormulation.Of(one.Table(), changed).Problem;
        var moved = new LimitedProblem(one.Scenario, RolloutFormulation.Of(one.Table(), one.Scenario).Problem).Under(changed.Limits);
        moved.Rows.ShouldBe(anew.Rows);
        moved.Carries.ShouldBe(anew.Carries);
    }, iter: 200);
}
