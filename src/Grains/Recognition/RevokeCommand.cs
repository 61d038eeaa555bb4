using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Recognition;

/// <summary>Records the decision that takes the title away; the year of recognition stays.</summary>
/// <param name="Asked">What is asked.</param>
/// <param name="Today">The present day in Viet Nam.</param>
internal sealed record RevokeCommand(RevokeRecognition Asked, DateOnly Today) : WardCommand(
    Asked.Header, CommandHash.Of("revoke", Asked.Header.Actor, new { Asked.On, Asked.Body, Asked.Number, Asked.Reason }), WardEventKind.Revoked)
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        if (!faults.Step(state, ward, RecognitionState.Recognized)) return;
        faults.StepDay(Asked.On, Today, state.Recognition.Last());
        faults.Document(Asked.Body, Asked.Number);
        faults.Prose("reason", Asked.Reason, 1);
    }

    /// <inheritdoc />
    public override string Before(WardState state, Ward ward) => RecognitionBefore.Of(ward, []);

    /// <inheritdoc />
    public override string After(WardState state, DateTimeOffset now) =>
        Json(new Revocation { On = Asked.On, Body = Asked.Body, Number = Asked.Number, Reason = Asked.Reason, Actor = Header.Actor });
}
