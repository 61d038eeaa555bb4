using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Recognition;

/// <summary>Records a self-assessment, which begins a round.</summary>
/// <param name="Asked">What is asked.</param>
/// <param name="Today">The present day in Viet Nam.</param>
internal sealed record SelfAssessCommand(SelfAssessWard Asked, DateOnly Today) : WardCommand(Asked.Header, HashOf(Asked), WardEventKind.SelfAssessed)
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        if (!faults.Step(state, ward, RecognitionState.NotBegun, RecognitionState.Declined)) return;
        faults.StepDay(Asked.On, Today, state.Recognition.Last());
        faults.Findings(ward, Asked.Findings, Asked.Standard, every: true);
        faults.Prose("text", Asked.Text, 0);
    }

    /// <inheritdoc />
    public override string? Before(WardState state, Ward ward) => null;

    /// <inheritdoc />
    public override string After(WardState state, DateTimeOffset now) => Json(new SelfAssessment
    {
        On = Asked.On, CatalogueVersion = Asked.Standard.CatalogueVersion, Findings = Asked.Findings, Text = Asked.Text, Actor = Header.Actor,
    });

    // The standard is the one in force, not something the caller asks for: a repeat after a change of it is still a repeat.
    private static string HashOf(SelfAssessWard asked) => CommandHash.Of("selfAssess", asked.Header.Actor, new { asked.On, asked.Findings, asked.Text });
}
