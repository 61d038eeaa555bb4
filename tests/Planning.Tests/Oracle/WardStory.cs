using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>What one ward did in each year, told from its lines of an outcome alone.</summary>
internal sealed class WardStory
{
    private readonly Scenario _scenario;
    private readonly ReferencePrices _prices;
    private readonly ReferenceTrajectory _trajectory;
    private readonly WardOutcome _outcome;

    public WardStory(Ward ward, Catalogue catalogue, Scenario scenario, WardOutcome outcome)
    {
        var entry = new ReferenceWard(ward, catalogue);
        (_scenario, _prices, _outcome, _trajectory) = (scenario, new ReferencePrices(scenario), outcome, entry.Trajectory);
        (WasCandidate, WasDeclined, HeldTitle) = (entry.IsCandidate, entry.IsCandidate && ward.Stage == Stage.Declined, entry.OwesUpkeep);
    }

    /// <summary>Whether it entered as a candidate.</summary>
    public bool WasCandidate { get; }

    /// <summary>Whether it shows as declined until it starts.</summary>
    public bool WasDeclined { get; }

    /// <summary>Whether it entered recognized or waiting for upkeep.</summary>
    public bool HeldTitle { get; }

    /// <summary>Whether it starts in the run, and in which year.</summary>
    public int? StartedInRun => WasCandidate ? _outcome.Start : null;

    /// <summary>The state at the end of a year.</summary>
    public Stage At(int year)
    {
        if (OwesUpkeep(year)) return IsRefused(year) ? Stage.Declined : Stage.Recognized;
        if (_outcome.Recognized == year) return Stage.Recognized;
        if (!WasCandidate || _outcome.Start <= year) return Stage.UnderWay;
        return WasDeclined ? Stage.Declined : Stage.NotStarted;
    }

    /// <summary>What it used in a year.</summary>
    public Amounts Use(int year)
    {
        if (IsRefused(year)) return Amounts.Nothing;
        if (OwesUpkeep(year)) return _trajectory.Upkeep(year, _prices);
        return IsServed(year) ? _trajectory.Use(ServedYears.Count(served => served <= year), year, _prices) : Amounts.Nothing;
    }

    /// <summary>The years in which it was served, in the run.</summary>
    public IEnumerable<int> ServedYears => Enumerable.Range(_scenario.FirstYear, _scenario.YearCount).Where(IsServed);

    /// <summary>How many served years recognition takes.</summary>
    public int Years => _trajectory.Years;

    private bool OwesUpkeep(int year) => HeldTitle || _outcome.Recognized < year;

    private bool IsServed(int year) => !HeldTitle && !IsRefused(year) && (_outcome.Recognized ?? int.MaxValue) >= year
        && (!WasCandidate || _outcome.Start <= year);

    private bool IsRefused(int year) => _outcome.RefusedBy.Any(refusal => refusal.Year == year);
}
