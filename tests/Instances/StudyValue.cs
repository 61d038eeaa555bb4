using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Instances;

/// <summary>
/// What a start is worth where the count alone does not say enough:
/// <c>1000 + 60·(lastYear − recognized)·(0.5 + 0.5·min(3, people / mean people)) − cost</c>, the works and equipment cost in VND billion.
/// </summary>
public static class StudyValue
{
    /// <summary>The weights of every start that can be recognized by the last year, by ward, then year; to three decimal places.</summary>
    public static ImmutableArray<StartWeight> Of(Snapshot snapshot, Scenario scenario, Catalogue catalogue)
    {
        var mean = Math.Max(1, snapshot.Wards.Average(ward => (decimal)ward.Population));
        var weights = ImmutableArray.CreateBuilder<StartWeight>();
        foreach (var ward in snapshot.Wards)
        {
            var years = Trajectory.Of(ward, catalogue).Years;
            for (var start = scenario.FirstYear; start + years - 1 <= scenario.LastYear; start++)
                weights.Add(new StartWeight(ward.Code, start, Value(ward, scenario.LastYear - (start + years - 1), mean)));
        }
        return weights.ToImmutable();
    }

    private static decimal Value(Ward ward, int yearsLeft, decimal mean)
    {
        var people = 0.5m + 0.5m * Math.Min(3, ward.Population / mean);
        var cost = (ward.Needs.WorksCost + ward.Needs.EquipmentCost) / 1000m;
        return decimal.Round(1000 + 60 * yearsLeft * people - cost, 3);
    }
}
