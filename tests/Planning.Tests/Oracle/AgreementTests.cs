using CsCheck;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Tests.Simulation;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Two simulators by two people who never met: the one under test and the reference agree in every field.</summary>
public sealed class AgreementTests
{
    [Fact]
    public void Outcome_OfARandomCase_IsTheReferencesInEveryField() => RolloutCase.Any.Sample(Agree, iter: 3_000);

    [Fact]
    public void Outcome_OfATinyRandomCase_IsTheReferencesInEveryField() => RolloutCase.Tiny.Sample(Agree, iter: 3_000);

    private static void Agree(RolloutCase drawn)
    {
        var expected = ReferenceSimulator.Run(drawn.Snapshot, drawn.Catalogue, drawn.Scenario);
        var outcome = Simulator.Simulate(drawn.Snapshot, drawn.Scenario);
        ReferenceFingerprint.CanonicalJson(outcome).ShouldBe(ReferenceFingerprint.CanonicalJson(expected));
        (outcome.Fingerprint, outcome.SnapshotVersion, outcome.EngineVersion)
            .ShouldBe((expected.Fingerprint, expected.SnapshotVersion, expected.EngineVersion));
    }
}
