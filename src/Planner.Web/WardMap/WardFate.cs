using ModelWard.Model;

namespace ModelWard.Planner.Web.WardMap;

/// <summary>Where a ward stands at the end of a year.</summary>
public enum WardFate
{
    /// <summary>It has not started.</summary>
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
    /// <summary>The fate of a ward: its number per fate is what the outcome counts at that year's end (rules 18 and 21).</summary>
    /// <param name="ward">The ward as the scenario finds it.</param>
    /// <param name="outcome">What becomes of it.</param>
    /// <param name="year">A year of the scenario.</param>
    public static WardFate Of(Ward ward, WardOutcome outcome, int year)
    {
        if (outcome.Recognized <= year)
            return outcome.Recognized < year && outcome.RefusedBy.Contains(new Refusal(year, Resource.Upkeep))
                ? WardFate.Declined
                : WardFate.Recognized;
        if (outcome.Start <= year) return WardFate.UnderWay;
        return ward.Stage == Stage.Declined ? WardFate.Declined : WardFate.Never;
    }
}
