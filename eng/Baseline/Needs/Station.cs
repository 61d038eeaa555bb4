using ModelWard.Baseline.Draws;
using ModelWard.Baseline.Facts;

namespace ModelWard.Baseline.Needs;

/// <summary>The station of a ward: what it should have and what it has. The state of the real stations is not public.</summary>
/// <param name="Standard">Floor area that meets the standard, m²: 470 + 82·s, the range of the 36 stations of 2024.</param>
/// <param name="Usable">Floor area fit for use, m².</param>
/// <param name="Reception">Reception room, m²; the standard asks for 24.</param>
internal sealed record Station(long Standard, long Usable, long Reception)
{
    /// <summary>Least reception room, m².</summary>
    public const long ReceptionStandard = 24;

    private const string FloorAreaCriterion = "C19";
    private const string ReceptionCriterion = "C20";

    /// <summary>The station of a ward; the reception room is N(mean of its band, 5) m², from 8 to 40.</summary>
    public static Station Of(WardFact ward)
    {
        var standard = Rounding.Whole(470 + 82 * Size.Share(ward.Population));
        var band = StationBand.Of(ward);
        var usable = Rounding.Whole(standard * KeyedDraw.Between(band.LeastShare, band.GreatestShare, ward.Code, "usable floor area"));
        var reception = Rounding.Whole(Math.Clamp(KeyedDraw.Normally(band.MeanReception, 5, ward.Code, "reception"), 8, 40));
        return new Station(standard, usable, reception);
    }

    /// <summary>Floor area lacking, m².</summary>
    public long MissingArea => Math.Max(0, Standard - Usable);

    /// <summary>The reception room is too small.</summary>
    public bool ReceptionLacks => Reception < ReceptionStandard;

    /// <summary>Level of a facility criterion: 100 · what is there / standard, at most 100.</summary>
    public decimal Level(CriterionFact criterion) => criterion.Code switch
    {
        FloorAreaCriterion => Rounding.Level(Usable, Standard),
        ReceptionCriterion => Rounding.Level(Reception, ReceptionStandard),
        _ => throw new InvalidDataException($"Criterion {criterion.Code} has no measure in the station."),
    };
}
