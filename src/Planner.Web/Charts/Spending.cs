using ModelWard.Model;

namespace ModelWard.Planner.Web.Charts;

/// <summary>Sums of money over an outcome, VND million. Works and equipment are parts of capital and not added again.</summary>
public static class Spending
{
    /// <summary>What a year spends on investment and upkeep.</summary>
    public static long Used(YearOutcome year) => year.Resources.Capital.Used + year.Resources.Upkeep.Used;

    /// <summary>What a year may spend: its limits and the capital carried in.</summary>
    public static long Budget(YearOutcome year) =>
        year.Resources.Capital.Opening + year.Resources.Capital.Granted
        + year.Resources.Upkeep.Opening + year.Resources.Upkeep.Granted;

    /// <summary>What all years spend.</summary>
    public static long Total(Outcome outcome) => outcome.Years.Sum(Used);
}
