using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>One ward while the reference simulator runs. Changes from year to year.</summary>
internal sealed class ReferenceWard
{
    private readonly Catalogue _catalogue;
    private readonly Dictionary<string, int> _levels = [];

    /// <summary>Rule 9: how a ward enters at the start of the first year.</summary>
    public ReferenceWard(Ward source, Catalogue catalogue)
    {
        (Source, _catalogue, Stage) = (source, catalogue, source.Stage);
        foreach (var (criterion, level) in source.Levels.Entries) _levels[criterion] = level.Hundredths;
        Trajectory = new ReferenceTrajectory(source.Needs, catalogue, Hundredths);
        if (Stage == Stage.Recognized) MeetAll();
        IsCandidate = Stage == Stage.NotStarted || (Stage == Stage.Declined && CountMissing() > 0);
        if (IsCandidate) return;
        (Start, Recognized) = (source.Started, source.Recognized);
    }

    public Ward Source { get; }

    public string Code => Source.Code;

    public Stage Stage { get; private set; }

    /// <summary>Not started, or declined with a gap: it may start. False from its start on.</summary>
    public bool IsCandidate { get; private set; }

    public int? Start { get; private set; }

    public int? Recognized { get; private set; }

    public int Slips { get; private set; }

    public List<Refusal> RefusedBy { get; } = [];

    public ReferenceTrajectory Trajectory { get; }

    /// <summary>Served years before this one.</summary>
    public int Served { get; private set; }

    /// <summary>Whether this year counts as a served year.</summary>
    public bool ServesThisYear { get; private set; }

    public bool IsUnderWay => Stage == Stage.UnderWay;

    /// <summary>Rules 9 and 18: whether upkeep is due.</summary>
    public bool OwesUpkeep => Stage == Stage.Recognized || (Stage == Stage.Declined && !IsCandidate);

    /// <summary>Rule 12, readiness: how many criteria lie below their thresholds.</summary>
    public int CountMissing() => _catalogue.Criteria.Count(criterion => Gap(criterion) > 0);

    /// <summary>Rule 12, need: the sum of gaps, in hundredths.</summary>
    public long SumOfGaps() => _catalogue.Criteria.Sum(criterion => (long)Gap(criterion));

    /// <summary>Rule 12: works and equipment cost.</summary>
    public long Cost => Source.Needs.WorksCost + Source.Needs.EquipmentCost;

    public Levels Levels => Levels.Of(_levels.Select(pair => new CriterionLevel(pair.Key, new Level(pair.Value))));

    public void Begin(int year) =>
        (Stage, IsCandidate, Start, Recognized, ServesThisYear) = (Stage.UnderWay, false, year, null, true);

    public void GoOn() => ServesThisYear = true;

    /// <summary>Rule 19: nothing used, no progress, the trajectory moves a year.</summary>
    public void Slip() => Slips++;

    /// <summary>Rule 18: unpaid is declined at the year's end, paid is recognized.</summary>
    public void SettleUpkeep(bool paid) => Stage = paid ? Stage.Recognized : Stage.Declined;

    /// <summary>Rules 5 and 6: progress of a served year, then recognition after the d-th.</summary>
    public void EndYear(int year)
    {
        if (!ServesThisYear) return;
        ServesThisYear = false;
        Served++;
        foreach (var criterion in _catalogue.Criteria) Progress(criterion);
        if (Served < Trajectory.Years) return;
        if (CountMissing() > 0) throw new InvalidOperationException($"Ward {Code} is recognized in {year} with criteria below threshold.");
        (Stage, Recognized) = (Stage.Recognized, year);
    }

    public void Refuse(int year, IEnumerable<Resource> lacking) => RefusedBy.AddRange(lacking.Select(resource => new Refusal(year, resource)));

    private int Hundredths(Criterion criterion) => _levels[criterion.Code];

    private int Gap(Criterion criterion) => Math.Max(0, criterion.Threshold.Hundredths - Hundredths(criterion));

    /// <summary>Rule 6: how one criterion stands after the served year just counted.</summary>
    private void Progress(Criterion criterion)
    {
        if (criterion.Kind == CriterionKind.Practice)
            _levels[criterion.Code] = Math.Min(10_000, Hundredths(criterion) + criterion.GuidedGain.Hundredths);
        else if (Served == (criterion.Kind == CriterionKind.Personnel ? 1 : Trajectory.WorksDone))
            Meet(criterion);
    }

    private void Meet(Criterion criterion) => _levels[criterion.Code] = Math.Max(Hundredths(criterion), criterion.Threshold.Hundredths);

    private void MeetAll()
    {
        foreach (var criterion in _catalogue.Criteria) Meet(criterion);
    }
}
