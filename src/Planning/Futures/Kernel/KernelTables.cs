using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>A model laid out for the kernel: amounts in double precision (all are whole and below 2^53), only the practice criteria that matter.</summary>
internal sealed class KernelTables
{
    public KernelTables(FuturesModel model)
    {
        var (ward, years) = (model.Ward, model.Years);
        var wards = Enumerable.Range(0, model.Wards).ToArray();
        Low = new([.. ward.Numbers.Select(number => number.Low)]);
        High = new([.. ward.Numbers.Select(number => number.High)]);
        WorksYears = new(ward.WorksYears);
        CompletionYear = new(ward.CompletionYear);
        Officers = new(InDoubles(ward.Officers));
        FloorArea = new(InDoubles(ward.FloorArea));
        Guidance = new(InDoubles(ward.Guidance));
        Works = new([.. wards.SelectMany(w => Enumerable.Range(1, Needs.MostWorksYears).SelectMany(k => Enumerable.Range(0, years).Select(y => (double)ward.Works(w, k, y))))]);
        Equipment = new([.. wards.SelectMany(w => Enumerable.Range(0, years).Select(y => (double)ward.Equipment(w, y)))]);
        Upkeep = new([.. wards.SelectMany(w => Enumerable.Range(0, years).Select(y => (double)ward.Upkeep(w, y)))]);
        Gain = new([.. ward.Gains.Select(gain => (float)gain)]);
        Threshold = new(ward.Thresholds);
        SecureAt = new(ward.SecureAt);
        LowAt = new([.. ward.Thresholds.Select(threshold => threshold - (int)MathF.Ceiling(model.Noise.AssessorNoise))]);

        var slots = wards.Select(w => ward.IsQueued[w] ? [] : Insecure(ward, w)).ToArray();
        FirstSlot = new(RunningSums(slots));
        SlotCriterion = new([.. slots.SelectMany(list => list)]);
        SlotLevel = new([.. wards.SelectMany(w => slots[w].Select(c => ward.Levels[(w * ward.Practice) + c]))]);
        Slots = slots.Sum(list => list.Length);

        NormalTable = new(Coefficients(QuantileTable.Normal));
        PriceTable = new(Coefficients(model.Noise.PriceStep));
        CostTable = new(Coefficients(model.Noise.WardCost));
    }

    /// <summary>Of each ward, the low and high words of the number under which its draws are found.</summary>
    public PinnedArray<uint> Low { get; }

    public PinnedArray<uint> High { get; }

    public PinnedArray<int> WorksYears { get; }

    public PinnedArray<int> CompletionYear { get; }

    public PinnedArray<double> Officers { get; }

    public PinnedArray<double> FloorArea { get; }

    public PinnedArray<double> Guidance { get; }

    /// <summary>Price of works by ward, served year, year.</summary>
    public PinnedArray<double> Works { get; }

    /// <summary>Price of equipment by ward, year.</summary>
    public PinnedArray<double> Equipment { get; }

    /// <summary>Price of upkeep by ward, year.</summary>
    public PinnedArray<double> Upkeep { get; }

    /// <summary>Guided gain of each practice criterion, hundredths.</summary>
    public PinnedArray<float> Gain { get; }

    public PinnedArray<int> Threshold { get; }

    public PinnedArray<int> SecureAt { get; }

    /// <summary>Up to this level even the kindest assessor reads a criterion that is not secure below its threshold: threshold − noise, rounded down.</summary>
    public PinnedArray<int> LowAt { get; }

    /// <summary>
    /// A slot is a practice criterion of a ward that is not secure in the snapshot. Slots of ward w stand from <c>FirstSlot[w]</c> to before
    /// <c>FirstSlot[w + 1]</c>, in the order of the criteria.
    /// </summary>
    public PinnedArray<int> FirstSlot { get; }

    public PinnedArray<int> SlotCriterion { get; }

    /// <summary>Level in the snapshot, hundredths.</summary>
    public PinnedArray<int> SlotLevel { get; }

    /// <summary>How many slots there are.</summary>
    public int Slots { get; }

    /// <summary>Coefficients c0 to c3, each 32 of the lower and 32 of the upper half.</summary>
    public PinnedArray<float> NormalTable { get; }

    public PinnedArray<float> PriceTable { get; }

    public PinnedArray<float> CostTable { get; }

    private static int[] RunningSums(int[][] lists)
    {
        var sums = new int[lists.Length + 1];
        for (var i = 0; i < lists.Length; i++) sums[i + 1] = sums[i] + lists[i].Length;
        return sums;
    }

    private static double[] InDoubles(long[] amounts) => [.. amounts.Select(amount => (double)amount)];

    private static int[] Insecure(FutureWards ward, int w) =>
        [.. Enumerable.Range(0, ward.Practice).Where(c => ward.Levels[(w * ward.Practice) + c] < ward.SecureAt[c])];

    private static float[] Coefficients(QuantileTable table) => [.. table.C0, .. table.C1, .. table.C2, .. table.C3];
}
