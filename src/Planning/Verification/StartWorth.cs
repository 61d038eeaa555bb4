using ModelWard.Model;

namespace ModelWard.Planning.Verification;

/// <summary>What starts are worth by an objective, and what the snapshot's own wards are worth without any start.</summary>
internal sealed class StartWorth
{
    private readonly Func<WardRole, int, decimal> _ofStart;

    private StartWorth(Func<WardRole, int, decimal> ofStart, decimal ownWards) => (_ofStart, OwnWards) = (ofStart, ownWards);

    /// <summary>What the snapshot's own wards are worth.</summary>
    public decimal OwnWards { get; }

    /// <summary>What the start of a candidate in a year is worth.</summary>
    public decimal Of(WardRole ward, int start) => _ofStart(ward, start);

    /// <summary>Worth by the scenario's objective.</summary>
    public static StartWorth By(Scenario scenario, IReadOnlyList<WardRole> wards) => scenario.Objective switch
    {
        Objective.WardYears => Years(scenario, wards, _ => 1),
        Objective.PeopleYears => Years(scenario, wards, ward => ward.Ward.Population),
        Objective.Weights => Weights(scenario),
        _ => Count(scenario, wards),
    };

    /// <summary>One for each ward recognized at the end of the last year.</summary>
    public static StartWorth Count(Scenario scenario, IReadOnlyList<WardRole> wards) =>
        new((_, _) => 1, wards.Count(ward => !ward.IsCandidate && ward.Recognized <= scenario.LastYear));

    // Recognized at the end of the years f to lastYear − 1: lastYear − f of them; f at the earliest the first year.
    private static StartWorth Years(Scenario scenario, IReadOnlyList<WardRole> wards, Func<WardRole, decimal> each)
    {
        return new(
            (ward, start) => each(ward) * (scenario.LastYear - ward.RecognizedIfStarted(start)),
            wards.Where(ward => !ward.IsCandidate).Sum(ward => each(ward) * YearsFrom(Math.Max(scenario.FirstYear, ward.Recognized))));

        int YearsFrom(int recognized) => Math.Max(0, scenario.LastYear - recognized);
    }

    private static StartWorth Weights(Scenario scenario)
    {
        var weights = scenario.Weights.ToDictionary(weight => (weight.Ward, weight.Year), weight => decimal.Round(weight.Value, Rate.Places));
        return new((ward, start) => weights.GetValueOrDefault((ward.Ward.Code, start)), 0);
    }
}
