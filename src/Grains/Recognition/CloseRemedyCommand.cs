using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Recognition;

/// <summary>Records that a remedy was done.</summary>
/// <param name="Asked">What is asked.</param>
/// <param name="Today">The present day in Viet Nam.</param>
internal sealed record CloseRemedyCommand(CloseRemedy Asked, DateOnly Today) : WardCommand(
    Asked.Header, CommandHash.Of("closeRemedy", Asked.Header.Actor, new { Asked.Number, Asked.On, Asked.Text, Asked.Evidence }), WardEventKind.RemedyClosed)
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        if (!faults.Step(state, ward, RecognitionState.Remedying)) return;
        faults.Require(Open(state) is not null, "number", Asked.Number, "the number of an open remedy of the round under way");
        var visited = state.Recognition.UnderWay()!.Inspections[^1].On;
        faults.Require(Asked.On >= visited && Asked.On <= Today, "on", RecognitionChecks.Day(Asked.On),
            $"a day from {RecognitionChecks.Day(visited)}, that of the inspection, to today, {RecognitionChecks.Day(Today)}");
        faults.Prose("text", Asked.Text, 1);
        faults.Evidence("evidence", Asked.Evidence);
    }

    /// <inheritdoc />
    public override string? Before(WardState state, Ward ward) => RecognitionBefore.Of(Open(state));

    /// <inheritdoc />
    public override string After(WardState state, DateTimeOffset now) =>
        Json(Open(state)! with { Closed = new RemedyClosing { On = Asked.On, Text = Asked.Text, Evidence = Asked.Evidence, Actor = Header.Actor } });

    private Remedy? Open(WardState state) => state.Recognition.Remedy(Asked.Number) is { Closed: null } open ? open : null;
}
