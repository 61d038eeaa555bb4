using System.Collections.Immutable;
using ModelWard.Model;

namespace ModelWard.Planning.Tracking;

/// <summary>What was really used under a scheme, year by year: the sums of the actuals that it includes.</summary>
internal sealed class ActualUse
{
    private readonly Dictionary<(int Year, Resource Resource), long> _used = [];

    public ActualUse(Scheme scheme, ImmutableArray<WardPractice> wards)
    {
        foreach (var actual in wards.SelectMany(ward => ward.Actuals).Where(scheme.Includes))
        {
            if (ResourceOf(actual.Item) is not { } resource) continue;
            Add(actual.On.Year, resource, actual.Amount);
            if (resource is Resource.Works or Resource.Equipment) Add(actual.On.Year, Resource.Capital, actual.Amount);
        }
    }

    /// <summary>What an actual uses; null for reports of progress.</summary>
    public static Resource? ResourceOf(ActualItem item) => item switch
    {
        ActualItem.WorksPaid => Resource.Works,
        ActualItem.EquipmentPaid => Resource.Equipment,
        ActualItem.UpkeepPaid => Resource.Upkeep,
        ActualItem.OfficersArrived => Resource.Officers,
        _ => null,
    };

    /// <summary>What was used in a year.</summary>
    public long In(int year, Resource resource) => _used.GetValueOrDefault((year, resource));

    /// <summary>
    /// What was there of capital and officers at the start of a year: the ledgers of the years before, closed with what was really used (rule 17); what was overspent is not carried.
    /// </summary>
    public Opening OpeningOf(Scenario scenario, int year)
    {
        var (capital, officers) = (scenario.Opening.Capital, scenario.Opening.Officers);
        foreach (var limits in scenario.Limits.Where(limits => limits.Year < year).OrderBy(limits => limits.Year))
        {
            capital = Math.Clamp(capital + limits.Capital - In(limits.Year, Resource.Capital), 0, Rate.Floor(scenario.CarryOver, limits.Capital));
            officers = Math.Max(0, officers + limits.Officers - In(limits.Year, Resource.Officers));
        }
        return new Opening(capital, officers);
    }

    private void Add(int year, Resource resource, long amount) => _used[(year, resource)] = In(year, resource) + amount;
}
