using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>
/// The rollout model a second time: slow, plain, from the rules alone. Shares nothing with the product but its nouns.
/// </summary>
internal static class ReferenceSimulator
{
    /// <summary>Rules 1 to 22: what the scenario does to the wards.</summary>
    public static Outcome Run(Snapshot snapshot, Catalogue catalogue, Scenario scenario)
    {
        var run = new ReferenceRun(snapshot, catalogue, scenario);
        var targets = new ReferenceTargets(scenario);
        var years = new List<YearOutcome>();
        foreach (var year in Years(scenario))
        {
            years.Add(run.Play(year));
            targets.Note(year, run.Wards);
        }
        var tooLarge = TooLarge(snapshot, catalogue, scenario);
        var outcome = new Outcome
        {
            SnapshotVersion = snapshot.Version,
            Years = [.. years],
            Wards = [.. run.Wards.Select(ward => Report(ward, tooLarge.Contains(ward.Code)))],
            Milestones = [.. targets.Milestones],
            DistrictFloors = [.. targets.DistrictFloors],
            NextYear = new NextYear(run.UpkeepBill(scenario.LastYear + 1)),
        };
        return outcome with { Fingerprint = ReferenceFingerprint.Of(outcome) };
    }

    /// <summary>Rule 9: the wards as they stand at the end of that year, with what is still missing.</summary>
    public static Snapshot StateAfter(Snapshot snapshot, Catalogue catalogue, Scenario scenario, int year)
    {
        var run = new ReferenceRun(snapshot, catalogue, scenario);
        foreach (var played in Years(scenario).Where(played => played <= year)) run.Play(played);
        return snapshot with { Wards = [.. run.Wards.Select(ReferenceState.Of)] };
    }

    private static IEnumerable<int> Years(Scenario scenario) => Enumerable.Range(scenario.FirstYear, scenario.LastYear - scenario.FirstYear + 1);

    /// <summary>Rule 21: refused in every year in which it may be considered, and there is such a year, though nothing starts.</summary>
    private static HashSet<string> TooLarge(Snapshot snapshot, Catalogue catalogue, Scenario scenario)
    {
        var run = new ReferenceRun(snapshot, catalogue, scenario);
        var (refused, fitting) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var year in Years(scenario))
        {
            run.PlayWithoutStarts(year, accounts =>
            {
                foreach (var ward in run.Wards.Where(ward => ward.IsCandidate && run.MayBeConsidered(ward, year)))
                    (run.Lacking(ward, year, accounts).Count > 0 ? refused : fitting).Add(ward.Code);
            });
        }
        refused.ExceptWith(fitting);
        return refused;
    }

    private static WardOutcome Report(ReferenceWard ward, bool tooLarge) => new()
    {
        Code = ward.Code,
        Start = ward.Start,
        Recognized = ward.Recognized,
        Slips = ward.Slips,
        RefusedBy = [.. ward.RefusedBy],
        TooLarge = tooLarge,
    };
}
