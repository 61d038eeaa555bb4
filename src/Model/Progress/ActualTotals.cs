namespace ModelWard.Model;

/// <summary>What a ward's actuals come to: those that count, since its first.</summary>
/// <param name="WorksPaid">Works cost paid, VND million.</param>
/// <param name="EquipmentPaid">Equipment cost paid, VND million.</param>
/// <param name="UpkeepPaid">Upkeep paid, VND million.</param>
/// <param name="OfficersArrived">Officers who have arrived.</param>
/// <param name="WorksProgress">The last report of the works, percent; null when there is none.</param>
public sealed record ActualTotals(long WorksPaid, long EquipmentPaid, long UpkeepPaid, long OfficersArrived, long? WorksProgress)
{
    /// <summary>The totals of actuals; those that are cancelled do not count.</summary>
    public static ActualTotals Of(IEnumerable<Actual> actuals)
    {
        var sums = new long[5];
        Actual? last = null;
        foreach (var actual in actuals.Where(one => one.Counts))
        {
            sums[(int)actual.Item] += actual.Amount;
            if (actual.Item == ActualItem.WorksProgress && (last is null || (actual.On, actual.Number).CompareTo((last.On, last.Number)) > 0)) last = actual;
        }
        return new ActualTotals(
            sums[(int)ActualItem.WorksPaid], sums[(int)ActualItem.EquipmentPaid], sums[(int)ActualItem.UpkeepPaid], sums[(int)ActualItem.OfficersArrived], last?.Amount);
    }
}
