using ModelWard.Model;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>Where a ward stands at the end of a scenario's last year.</summary>
public enum WardFate
{
    /// <summary>It does not start.</summary>
    Never,

    /// <summary>It has started and is not finished.</summary>
    UnderWay,

    /// <summary>It holds the title.</summary>
    Recognized,

    /// <summary>It held the title and has lost it.</summary>
    Declined,
}

/// <summary>Reads fates from outcomes.</summary>
public static class WardFates
{
    /// <summary>The fate of a ward: its number per fate is what the outcome's last year counts (rules 18 and 21).</summary>
    /// <param name="ward">The ward as the scenario finds it.</param>
    /// <param name="outcome">What becomes of it.</param>
    /// <param name="lastYear">The scenario's last year.</param>
    public static WardFate Of(Ward ward, WardOutcome outcome, int lastYear)
    {
        if (outcome.Recognized is { } year)
            return year < lastYear && outcome.RefusedBy.Contains(new Refusal(lastYear, Resource.Upkeep))
                ? WardFate.Declined
                : WardFate.Recognized;
        if (outcome.Start is not null) return WardFate.UnderWay;
        return ward.Stage == Stage.Declined ? WardFate.Declined : WardFate.Never;
    }
}
