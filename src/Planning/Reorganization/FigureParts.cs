using ModelWard.Model;

namespace ModelWard.Planning.Reorganization;

/// <summary>Divides the amounts of a unit; its wards go whole to one of the pieces.</summary>
internal static class FigureParts
{
    /// <summary>One piece for each of the units, in their order; those with weight 0 get nothing but, if it is theirs, the wards.</summary>
    /// <param name="figures">What is divided.</param>
    /// <param name="units">The units.</param>
    /// <param name="weights">Their weights, not all 0.</param>
    /// <param name="whole">The unit in which the wards count.</param>
    public static IEnumerable<UnitFigures> Of(UnitFigures figures, IReadOnlyList<string> units, IReadOnlyList<long> weights, string whole)
    {
        var people = Apportionment.ByWeights(figures.People, weights);
        var officers = Apportionment.ByWeights(figures.Officers, weights);
        var floorArea = Apportionment.ByWeights(figures.FloorArea, weights);
        var guidance = Apportionment.ByWeights(figures.Guidance, weights);
        var works = Apportionment.ByWeights(figures.Works, weights);
        var equipment = Apportionment.ByWeights(figures.Equipment, weights);
        var upkeep = Apportionment.ByWeights(figures.Upkeep, weights);
        for (var i = 0; i < units.Count; i++)
        {
            var piece = new UnitFigures
            {
                Unit = units[i], People = people[i], Officers = officers[i], FloorArea = floorArea[i], Guidance = guidance[i], Works = works[i], Equipment = equipment[i], Upkeep = upkeep[i],
            };
            yield return units[i] == whole ? piece.WithWardsOf(figures) : piece;
        }
    }
}
