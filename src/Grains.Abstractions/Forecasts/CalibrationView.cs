using ModelWard.Model;

namespace ModelWard.Grains.Abstractions;

/// <summary>What practice says of the uncertainties of the scheme in force, with all that it rests on.</summary>
/// <param name="Decision">Id of the decision.</param>
/// <param name="Scenario">Name of its scenario.</param>
/// <param name="Calibration">Setting by setting.</param>
/// <param name="Observations">The evidence.</param>
/// <param name="Draft">The scheme's scenario with what is proposed, for whoever takes it up as a scenario of their own; null when nothing is proposed.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.CalibrationView")]
public sealed record CalibrationView(
    [property: Id(0)] string Decision,
    [property: Id(1)] string Scenario,
    [property: Id(2)] Calibration Calibration,
    [property: Id(3)] PracticeObservations Observations,
    [property: Id(4)] Scenario? Draft);
