using CsCheck;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Two simulators by two people who never met: the one under test and the reference agree in every field.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void Outcome_OfARandomCase_IsTheReferencesInEveryField() => RolloutCase.Any.Sample(Agree, iter: 3_000);

    [Fact]
    public void Outcome_OfATinyRandomCase_IsTheReferencesInEveryField() => RolloutCase.Tiny.Sample(Agree, iter: 3_000);

    [Fact]
    public void State_AfterEachYearOfARandomCase_IsTheReferences() => RolloutCase.Any.Sample(drawn =>
    {
        for (var year = drawn.Scenario.FirstYear; year <= drawn.Scenario.LastYear; year++)
            RolloutSimulator.StateAfter(drawn.Snapshot, drawn.Scenario, drawn.Catalogue, year).Wards
                .ShouldBe(ReferenceSimulator.StateAfter(drawn.Snapshot, drawn.Catalogue, drawn.Scenario, year).Wards);
    }, iter: 1_000);

    private static void Agree(RolloutCase drawn)
    {
        var expected = ReferenceSimulator.Run(drawn.Snapshot, drawn.Catalogue, drawn.Scenario);
        var outcome = RolloutSimulator.Simulate(drawn.Snapshot, drawn.Scenario, drawn.Catalogue);
        ReferenceFingerprint.CanonicalJson(outcome).ShouldBe(ReferenceFingerprint.CanonicalJson(expected));
        (outcome.Fingerprint, outcome.SnapshotVersion, outcome.EngineVersion)
            .ShouldBe((expected.Fingerprint, expected.SnapshotVersion, expected.EngineVersion));
    }
}
