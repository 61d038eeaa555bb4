using CsCheck;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Tests.Simulation;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rule 22 on random cases.</summary>
public sealed class FingerprintLawTests
{
    [Fact]
    public void Fingerprint_OfTheSameCaseTwice_IsTheSameAndIsThatOfTheCanonicalJson() => RolloutCase.Any.Sample(drawn =>
    {
        var (once, twice) = (Simulator.Simulate(drawn.Snapshot, drawn.Scenario), Simulator.Simulate(drawn.Snapshot, drawn.Scenario));
        twice.Fingerprint.ShouldBe(once.Fingerprint);
        once.Fingerprint.ShouldBe(ReferenceFingerprint.Of(once), drawn.ToString());
    }, iter: 1_000);

    [Fact]
    public void Fingerprint_WithAnotherNameSeedVersionAndOrderOfLimits_IsTheSame() => RolloutCase.Any.Sample(drawn =>
    {
        var renamed = drawn.Scenario with { Name = "another", Seed = 12_345, Limits = [.. drawn.Scenario.Limits.Reverse()] };
        Simulator.Simulate(drawn.Snapshot with { Version = 99 }, renamed).Fingerprint
            .ShouldBe(Simulator.Simulate(drawn.Snapshot, drawn.Scenario).Fingerprint);
    }, iter: 500);
}
