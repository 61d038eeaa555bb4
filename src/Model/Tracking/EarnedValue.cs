namespace ModelWard.Model;

/// <summary>
/// The earned value of works and equipment, VND million at the prices of the plan (PMI, <i>The Standard for Earned Value Management</i>, 2019). Sums of parts are the
/// whole to the unit: every figure is rounded in its ward, its year and its item, and only added from there.
/// </summary>
/// <param name="Budget">Budget at completion: all that the scheme plans.</param>
/// <param name="Planned">Planned value: what it plans up to the day.</param>
/// <param name="Earned">Earned value: what it plans for what has really been done by the day.</param>
/// <param name="Paid">Actual cost: what has been paid by the day.</param>
[GenerateSerializer, Immutable, Alias("ModelWard.EarnedValue")]
public readonly record struct EarnedValue([property: Id(0)] long Budget, [property: Id(1)] long Planned, [property: Id(2)] long Earned, [property: Id(3)] long Paid)
{
    private const int Places = 4;

    /// <summary>SV = EV − PV: below 0 less has been done than planned.</summary>
    public long ScheduleVariance => Earned - Planned;

    /// <summary>CV = EV − AC: below 0 it has cost more than planned.</summary>
    public long CostVariance => Earned - Paid;

    /// <summary>SPI = EV / PV, four decimal places; null while nothing is planned.</summary>
    public decimal? SchedulePerformance => Ratio(Earned, Planned);

    /// <summary>CPI = EV / AC, four decimal places; null while nothing is paid.</summary>
    public decimal? CostPerformance => Ratio(Earned, Paid);

    /// <summary>EAC = AC + (BAC − EV) / CPI: what all of it comes to if it goes on as so far; null while nothing is earned or paid.</summary>
    public long? EstimateAtCompletion => Earned > 0 && Paid > 0
        ? Paid + (long)decimal.Round((Budget - Earned) * (decimal)Paid / Earned, MidpointRounding.AwayFromZero)
        : null;

    /// <summary>Both together.</summary>
    public static EarnedValue operator +(EarnedValue one, EarnedValue other) =>
        new(one.Budget + other.Budget, one.Planned + other.Planned, one.Earned + other.Earned, one.Paid + other.Paid);

    private static decimal? Ratio(long above, long below) => below > 0 ? decimal.Round((decimal)above / below, Places, MidpointRounding.AwayFromZero) : null;
}
