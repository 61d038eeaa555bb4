using System.Collections.Immutable;

namespace ModelWard.Model;

/// <summary>What chosen options make of a ward's needs: only the group of needs of the options' kind is written.</summary>
public static class ChosenNeeds
{
    private const int MonthsOfYear = 12;

    /// <summary>
    /// Facility: works cost = sum of the chosen options' costs, works years = ceil(most months / 12) in 1..3. Equipment: cost = sum. Personnel:
    /// officers = sum. Practice: nothing. Actuals go on counting since the group was first set by a chosen option; works that were
    /// reported done begin anew without the options they were done for. Without a chosen option of the kind nothing changes.
    /// </summary>
    /// <param name="basis">The basis before.</param>
    /// <param name="kind">The kind of the criterion.</param>
    /// <param name="before">The ward's options before.</param>
    /// <param name="after">The ward's options after.</param>
    /// <param name="actuals">The ward's actuals.</param>
    /// <param name="version">The ward's version afterwards.</param>
    public static NeedsBasis Write(
        NeedsBasis basis, CriterionKind kind, IEnumerable<CriterionOption> before, IEnumerable<CriterionOption> after, ImmutableArray<Actual> actuals, long version)
    {
        var chosen = Chosen(after, kind, actuals).ToList();
        if (chosen.Count == 0) return basis;
        return kind switch
        {
            CriterionKind.Facility => basis.WithWorks(Works(basis.Needs, chosen), Since(basis.WorksSince)),
            CriterionKind.Equipment => basis.WithEquipment(chosen.Sum(option => option.Cost), Since(basis.EquipmentSince)),
            CriterionKind.Personnel => basis.WithOfficers(chosen.Sum(option => option.Officers), Since(basis.OfficersSince)),
            _ => basis,
        };

        long Since(long since) => Chosen(before, kind, actuals).Any(option => option.ChosenAt >= since) ? since : version;
    }

    private static IEnumerable<CriterionOption> Chosen(IEnumerable<CriterionOption> options, CriterionKind kind, ImmutableArray<Actual> actuals) =>
        options.Where(option => option.State == OptionState.Chosen && option.Kind == kind && !IsBuilt(option, actuals));

    private static bool IsBuilt(CriterionOption option, ImmutableArray<Actual> actuals) => option.Kind == CriterionKind.Facility
        && actuals.Any(actual => actual is { Item: ActualItem.WorksProgress, Amount: Actual.Done, Counts: true } && actual.Number > option.ChosenAt);

    private static Needs Works(Needs present, List<CriterionOption> chosen) => present with
    {
        // Several options are one building site: its kind is the largest of them.
        Works = chosen.Max(option => option.Works) ?? present.Works,
        WorksYears = Math.Clamp((chosen.Max(option => option.Months) + MonthsOfYear - 1) / MonthsOfYear, 1, Needs.MostWorksYears),
        FloorArea = chosen.Any(option => option.FloorArea is not null) ? chosen.Sum(option => option.FloorArea ?? 0) : present.FloorArea,
        WorksCost = chosen.Sum(option => option.Cost),
    };
}
