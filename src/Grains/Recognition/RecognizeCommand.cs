using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Commands;
using ModelWard.Grains.Wards;
using ModelWard.Model;

namespace ModelWard.Grains.Recognition;

/// <summary>Records the decision that gives a ward the title: only while every criterion in force is met, and was found met at an inspection that is not too old.</summary>
/// <param name="Asked">What is asked.</param>
/// <param name="Today">The present day in Viet Nam.</param>
/// <param name="Months">How many months old a finding may be on the day of the decision.</param>
internal sealed record RecognizeCommand(RecognizeWard Asked, DateOnly Today, int Months) : WardCommand(Asked.Header, HashOf(Asked), WardEventKind.Recognized)
{
    /// <inheritdoc />
    public override void Check(WardState state, Ward ward, FaultList faults)
    {
        if (!faults.Step(state, ward, RecognitionState.Ready)) return;
        var round = state.Recognition.UnderWay()!;
        faults.StepDay(Asked.On, Today, round);
        faults.Require(ward.Started is not { } started || Asked.On.Year >= started, "on", RecognitionChecks.Day(Asked.On), $"a day of {ward.Started}, the year in which the ward started, or later");
        faults.Require(Asked.On.Year is >= ScenarioValidation.LeastYear and <= ScenarioValidation.MostYear, "on", RecognitionChecks.Day(Asked.On),
            $"a day of {ScenarioValidation.LeastYear} to {ScenarioValidation.MostYear}");
        faults.Document(Asked.Body, Asked.Number);
        faults.Hash("evidence", Asked.Evidence);
        faults.Separate(Header.Actor, Inspectors(round), "somebody else than who recorded the inspections of the round");
        CheckCriteria(ward, round, faults);
    }

    /// <inheritdoc />
    public override string Before(WardState state, Ward ward) => RecognitionBefore.Of(ward, []);

    /// <inheritdoc />
    public override string After(WardState state, DateTimeOffset now) => Json(new RecognitionDecision
    {
        On = Asked.On, Body = Asked.Body, Number = Asked.Number, Evidence = Asked.Evidence, Standard = Asked.Standard,
        Actor = Header.Actor, Separated = !Inspectors(state.Recognition.UnderWay()!).Contains(Header.Actor),
    });

    private void CheckCriteria(Ward ward, RecognitionRound round, FaultList faults)
    {
        var oldest = Asked.On.Year > 10 ? Asked.On.AddMonths(-Months) : DateOnly.MinValue;
        var last = round.LastFindings().ToDictionary(one => one.Finding.Criterion, StringComparer.Ordinal);
        foreach (var (criterion, threshold) in Asked.Standard.Thresholds.Entries)
        {
            var path = $"criteria.{criterion}";
            if (!last.TryGetValue(criterion, out var found)) faults.Add(path, null, "a finding at an inspection of the round");
            else if (found.Finding.Level < threshold) faults.Add(path, found.Finding.Level, $"found at {threshold} or above");
            else if (ward.Levels[criterion] is not { } level || level < threshold) faults.Add(path, ward.Levels[criterion], $"a present level of {threshold} or above");
            else if (found.Visit.On < oldest)
                faults.Add(path, RecognitionChecks.Day(found.Visit.On), $"an inspection at most {Months} months before the decision, on or after {RecognitionChecks.Day(oldest)}");
        }
    }

    private static IEnumerable<string> Inspectors(RecognitionRound round) => round.Inspections.Select(visit => visit.Actor);

    private static string HashOf(RecognizeWard asked) =>
        CommandHash.Of("recognize", asked.Header.Actor, new { asked.On, asked.Body, asked.Number, asked.Evidence });
}
