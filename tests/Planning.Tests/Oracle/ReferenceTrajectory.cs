using ModelWard.Model;

namespace ModelWard.Planning.Tests.Oracle;

/// <summary>Rules 4 to 7: what is still missing in a ward needs in its k-th served year, k = 1..d.</summary>
internal sealed class ReferenceTrajectory(Needs needs, Catalogue catalogue, Func<Criterion, int> hundredths)
{
    public Needs Needs { get; } = needs;

    /// <summary>Rule 5: d = max(1, d_w, d_p).</summary>
    public int Years { get; } = new[] { 1, needs.WorksYears, PracticeYears(catalogue, hundredths) }.Max();

    /// <summary>Rules 6 and 7: the served year in which equipment is paid, facilities and equipment reach their thresholds.</summary>
    public int WorksDone => Math.Max(1, Needs.WorksYears);

    /// <summary>Rules 3, 4 and 7: the use of the k-th served year when it falls in that calendar year.</summary>
    public Amounts Use(int k, int year, ReferencePrices prices)
    {
        var works = k <= Needs.WorksYears ? prices.Price(Instalments(Needs.WorksCost, Needs.WorksYears)[k - 1], year) : 0;
        var equipment = k == WorksDone ? prices.Price(Needs.EquipmentCost, year) : 0;
        return new Amounts
        {
            [Resource.Capital] = works + equipment,
            [Resource.Works] = works,
            [Resource.Equipment] = equipment,
            [Resource.Officers] = k == 1 ? Needs.Officers : 0,
            [Resource.FloorArea] = k <= Needs.WorksYears ? Needs.FloorArea : 0,
            [Resource.Guidance] = Needs.Guidance,
        };
    }

    /// <summary>Rule 7: upkeep in a year after the year of recognition.</summary>
    public Amounts Upkeep(int year, ReferencePrices prices) =>
        new() { [Resource.Upkeep] = prices.Price(Needs.Upkeep, year) };

    /// <summary>Rule 4: whole base-year instalments that add up to the cost.</summary>
    public static long[] Instalments(long cost, int years)
    {
        if (years == 0) return [];
        if (years == 1) return [cost];
        var percent = years == 2 ? 60 : 40;
        var first = ReferencePrices.RoundedQuotient(cost * percent, 100);
        return [first, .. Instalments(cost - first, years - 1)];
    }

    /// <summary>Rule 5: d_p, the longest of the practice criteria below threshold; 0 when there is none.</summary>
    private static int PracticeYears(Catalogue catalogue, Func<Criterion, int> hundredths)
    {
        var longest = 0;
        foreach (var criterion in catalogue.Criteria.Where(criterion => criterion.Kind == CriterionKind.Practice))
        {
            var years = 0;
            for (var level = hundredths(criterion); level < criterion.Threshold.Hundredths; level += criterion.GuidedGain.Hundredths) years++;
            longest = Math.Max(longest, years);
        }
        return longest;
    }
}
