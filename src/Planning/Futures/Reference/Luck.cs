using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Futures.Reference;

/// <summary>What one future has in store: every draw of the model, by what it is for.</summary>
internal sealed class Luck(FuturesModel model)
{
    private readonly FutureNoise _noise = model.Noise;
    private readonly uint[] _draws = new uint[Enum.GetValues<FactorGroup>().Length];

    /// <summary>Turns to a future.</summary>
    public void Enter(FutureIndex index, int replication)
    {
        for (var group = 0; group < _draws.Length; group++) _draws[group] = (uint)index.Draw((FactorGroup)group, replication);
    }

    /// <summary>The factor from the city's prices of the year before to this year's.</summary>
    public float PriceStep(int y) => _noise.PriceStep[Words.HighHalf(OfCity(FactorGroup.Prices, y))];

    /// <summary>The factor on a ward's works cost.</summary>
    public float CostFactor(int ward) => _noise.WardCost[Words.HighHalf(Once(FactorGroup.WardCosts, ward))];

    /// <summary>Whether the works year that a ward is served in ends late.</summary>
    public bool WorksAreLate(int ward, int y) => _noise.WorksDelay.Possible && _noise.WorksDelay.Happens(OfWard(FactorGroup.WorksDelays, ward, y));

    /// <summary>The share of the officers granted who are recruited: 1 − mean − spread·z, within 0 to 1.</summary>
    public double RecruitedShare(int y)
    {
        var z = QuantileTable.Normal[Words.HighHalf(OfCity(FactorGroup.Staffing, y))];
        return Math.Max(0, Math.Min(1, 1 - _noise.ShortfallMean - (_noise.ShortfallSpread * z)));
    }

    /// <summary>How many of a ward's officers leave: floor(officers · attrition + u).</summary>
    public long Leaving(long officers, int ward, int y) =>
        (long)Math.Floor((officers * _noise.Attrition) + Words.Unit(OfWard(FactorGroup.Staffing, ward, y)));

    /// <summary>The share of the limit that is there as floor area: 1 + spread·z, at least 0.</summary>
    public double FloorAreaShare(int y) =>
        Math.Max(0, 1 + (_noise.FloorAreaSpread * QuantileTable.Normal[Words.HighHalf(OfCity(FactorGroup.FloorArea, y))]));

    /// <summary>Whether the capital granted is cut.</summary>
    public bool BudgetIsCut(int y) => _noise.BudgetCut.Possible && _noise.BudgetCut.Happens(OfCity(FactorGroup.Budget, y));

    /// <summary>The pace at which guidance raises a ward's practice: 1 + spread·z, at least 0.</summary>
    public float Pace(int ward) => Math.Max(0, 1 + (_noise.PracticePace * QuantileTable.Normal[Words.HighHalf(Once(FactorGroup.Practice, ward))]));

    /// <summary>Eight practice criteria's draws of a guided year.</summary>
    public PhiloxBlock Practice(int ward, int y, int eight) => OfCriteria(FactorGroup.Practice, ward, y, eight);

    /// <summary>A criterion's gain in a guided year, whole hundredths: guidedGain·pace + noise·z, within 0 to 10,000, rounded.</summary>
    public int Gain(int guidedGain, float pace, uint half)
    {
        var gain = (guidedGain * pace) + (_noise.PracticeNoise * QuantileTable.Normal[half]);
        return (int)Math.Min(Math.Max(gain + 0.5f, 0), 10_000);
    }

    /// <summary>Eight practice criteria's draws at an assessment.</summary>
    public PhiloxBlock Assessor(int ward, int y, int eight) => OfCriteria(FactorGroup.Assessment, ward, y, eight);

    /// <summary>Whether an assessor reads a level at its threshold or above: level + noise·u ≥ threshold.</summary>
    public bool ReadsEnough(int level, int threshold, uint half) => _noise.AssessorNoise * Words.Symmetric(half) >= threshold - level;

    /// <summary>Whether a ward whose upkeep is paid declines all the same.</summary>
    public bool Slips(int ward, int y) => _noise.Slip.Possible && _noise.Slip.Happens(OfWard(FactorGroup.Slips, ward, y));

    private uint OfCity(FactorGroup group, int y) => _noise.Of(group).InYear(_draws[(int)group], WardNumber.City, model.FirstYear + y);

    private uint OfWard(FactorGroup group, int ward, int y) => _noise.Of(group).InYear(_draws[(int)group], model.Ward.Numbers[ward], model.FirstYear + y);

    private uint Once(FactorGroup group, int ward) => _noise.Of(group).Once(_draws[(int)group], model.Ward.Numbers[ward]);

    private PhiloxBlock OfCriteria(FactorGroup group, int ward, int y, int eight) =>
        _noise.Of(group).OfCriteria(_draws[(int)group], model.Ward.Numbers[ward], model.FirstYear + y, eight);
}
