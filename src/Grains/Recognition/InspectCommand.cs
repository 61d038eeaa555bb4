using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Recognition;

/// <summary>Records an inspection. What it finds below the threshold must be put right before anything else comes.</summary>
/// <param name="Asked">What is asked.</param>
/// <param name="Today">The present day in Viet Nam.</param>
internal sealed record InspectCommand(InspectWard Asked, DateOnly Today) : WardCommand(Asked.Header, HashOf(Asked), WardEventKind.Inspected)
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        if (!faults.Step(state, ward, RecognitionState.SelfAssessed, RecognitionState.Remedied, RecognitionState.Ready)) return;
        var round = state.Recognition.UnderWay()!;
        faults.StepDay(Asked.On, Today, round);
        faults.Text("body", Asked.Body, 1, RecognitionChecks.MostBody);
        faults.Require(!Asked.Findings.IsEmpty, "findings", "none", "at least one finding");
        faults.Findings(ward, Asked.Findings, Asked.Standard, every: round.Inspections.IsEmpty);
        CheckRemedies(faults);
        faults.Separate(Header.Actor, OwnActor(round), "somebody else than who recorded the self-assessment");
        if (faults.None && Derived(state, ward) is { } derived) WardValidation.CheckNeeds(derived.Needs, "needs.", faults);
    }

    /// <inheritdoc />
    public override string Before(WardState state, Ward ward) => RecognitionBefore.Of(ward, Asked.Findings, Derived(state, ward));

    /// <inheritdoc />
    public override string After(WardState state, DateTimeOffset now)
    {
        var first = state.Recognition.Rounds.Sum(round => round.Remedies().Count()) + 1;
        return Json(new Inspection
        {
            On = Asked.On, Body = Asked.Body, Standard = Asked.Standard, Findings = Asked.Findings,
            Remedies = [.. Asked.Remedies.Select((order, i) => new Remedy { Number = first + i, Criterion = order.Criterion, Text = order.Text, Due = order.Due })],
            Actor = Header.Actor, Derived = Derived(state, state.Ward!), Separated = !OwnActor(state.Recognition.UnderWay()!).Contains(Header.Actor),
        });
    }

    private DerivedNeeds? Derived(WardState state, Ward ward) => NeedsDerivation.AfterFindings(state, ward, Asked.Findings, Asked.Norms);

    private void CheckRemedies(FaultList faults)
    {
        var wanting = Asked.Findings.Where(finding => finding.Level < Asked.Standard.Thresholds[finding.Criterion ?? ""]).Select(finding => finding.Criterion).ToHashSet(StringComparer.Ordinal);
        var named = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < Asked.Remedies.Length; i++)
        {
            var (order, path) = (Asked.Remedies[i], $"remedies[{i}]");
            if (faults.Require(wanting.Contains(order.Criterion), $"{path}.criterion", order.Criterion, "a criterion that this inspection finds below its threshold"))
                faults.Require(named.Add(order.Criterion), $"{path}.criterion", order.Criterion, "each criterion once");
            faults.Prose($"{path}.text", order.Text, 1);
            faults.Require(order.Due >= Asked.On, $"{path}.due", RecognitionChecks.Day(order.Due), $"the day of the inspection, {RecognitionChecks.Day(Asked.On)}, or later");
        }
        foreach (var missing in wanting.Except(named).Order(StringComparer.Ordinal))
            faults.Add($"remedies.{missing}", null, "a remedy for every criterion found below its threshold");
    }

    private static IEnumerable<string> OwnActor(RecognitionRound round) => round.SelfAssessment is { } own ? [own.Actor] : [];

    private static string HashOf(InspectWard asked) =>
        CommandHash.Of("inspect", asked.Header.Actor, new { asked.On, asked.Body, asked.Findings, asked.Remedies });
}
