using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;
using ModelWard.Planning.Tests.Oracle;

namespace ModelWard.Planning.Tests.Simulation;

/// <summary>The simulator against one written apart from it, from the rules alone: they agree in every field.</summary>
public sealed class RolloutSimulatorTests
{
    [Fact]
    public void Outcome_OfAnyCase_EqualsTheReference() => RolloutCase.Any.Sample(drawn =>
    {
        var outcome = RolloutSimulator.Simulate(drawn.Snapshot, drawn.Scenario, drawn.Catalogue);
        var reference = ReferenceSimulator.Run(drawn.Snapshot, drawn.Catalogue, drawn.Scenario);
        Canonical(outcome).ShouldBe(Canonical(reference));
        outcome.Fingerprint.ShouldBe(reference.Fingerprint);
    });

    [Fact]
    public void StateAfter_AnyYearOfAnyCase_EqualsTheReference() => RolloutCase.Any.Sample(drawn =>
    {
        for (var year = drawn.Scenario.FirstYear; year <= drawn.Scenario.LastYear; year++)
        {
            var state = RolloutSimulator.StateAfter(drawn.Snapshot, drawn.Scenario, drawn.Catalogue, year);
            var reference = ReferenceSimulator.StateAfter(drawn.Snapshot, drawn.Catalogue, drawn.Scenario, year);
            state.Wards.ShouldBe(reference.Wards);
        }
    });

    private static string Canonical(Outcome outcome)
    {
        var buffer = new System.Buffers.ArrayBufferWriter<byte>();
        OutcomeFingerprint.WriteCanonical(outcome, buffer);
        return System.Text.Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
