using System.Runtime.InteropServices;
using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>A model laid out for the kernel: amounts in double precision (all are whole and below 2^53), only the practice criteria that matter.</summary>
internal sealed unsafe class KernelTables
{
    private readonly List<Array> _pinned = [];

    public KernelTables(FuturesModel model)
    {
        var (ward, years) = (model.Ward, model.Years);
        var wards = Enumerable.Range(0, model.Wards).ToArray();
        Low = Pin([.. ward.Numbers.Select(number => number.Low)]);
        High = Pin([.. ward.Numbers.Select(number => number.High)]);
        WorksYears = Pin(ward.WorksYears);
        CompletionYear = Pin(ward.CompletionYear);
        Officers = Pin(InDoubles(ward.Officers));
        Leavers = Pin([.. wards.Select(w => Leaving(ward, w, model.Noise.Attrition))]);
        FloorArea = Pin(InDoubles(ward.FloorArea));
        Guidance = Pin(InDoubles(ward.Guidance));
        Works = Pin([.. wards.SelectMany(w => Enumerable.Range(1, Needs.MostWorksYears).SelectMany(k => Enumerable.Range(0, years).Select(y => (double)ward.Works(w, k, y))))]);
        Equipment = Pin([.. wards.SelectMany(w => Enumerable.Range(0, years).Select(y => (double)ward.Equipment(w, y)))]);
        Upkeep = Pin([.. wards.SelectMany(w => Enumerable.Range(0, years).Select(y => (double)ward.Upkeep(w, y)))]);
        Gain = Pin([.. ward.Gains.Select(gain => (float)gain)]);
        Threshold = Pin(ward.Thresholds);
        SecureAt = Pin(ward.SecureAt);
        LowAt = Pin([.. ward.Thresholds.Select(threshold => threshold - (int)MathF.Ceiling(model.Noise.AssessorNoise))]);

        var slots = wards.Select(w => ward.IsQueued[w] ? [] : Insecure(ward, w)).ToArray();
        FirstSlot = Pin(RunningSums(slots));
        SlotCriterion = Pin([.. slots.SelectMany(list => list)]);
        SlotLevel = Pin([.. wards.SelectMany(w => slots[w].Select(c => ward.Levels[(w * ward.Practice) + c]))]);
        StartsTooLow = Pin([.. wards.Select(w => slots[w].Any(c => ward.Levels[(w * ward.Practice) + c] <= LowAt[c]))]);
        Slots = slots.Sum(list => list.Length);

        NormalTable = Pin(Coefficients(QuantileTable.Normal));
        PriceTable = Pin(Coefficients(model.Noise.PriceStep));
        CostTable = Pin(Coefficients(model.Noise.WardCost));
    }

    /// <summary>Of each ward, the low and high words of the number under which its draws are found.</summary>
    public readonly uint* Low;

    public readonly uint* High;

    public readonly int* WorksYears;

    public readonly int* CompletionYear;

    public readonly double* Officers;

    /// <summary>How many of a ward's officers leave in a year at least, if none is missing; −1 for a ward none of whose officers can leave.</summary>
    public readonly double* Leavers;

    public readonly double* FloorArea;

    public readonly double* Guidance;

    /// <summary>Price of works by ward, served year, year.</summary>
    public readonly double* Works;

    /// <summary>Price of equipment by ward, year.</summary>
    public readonly double* Equipment;

    /// <summary>Price of upkeep by ward, year.</summary>
    public readonly double* Upkeep;

    /// <summary>Guided gain of each practice criterion, hundredths.</summary>
    public readonly float* Gain;

    public readonly int* Threshold;

    public readonly int* SecureAt;

    /// <summary>Up to this level even the kindest assessor reads a criterion that is not secure below its threshold: threshold − noise, rounded down.</summary>
    public readonly int* LowAt;

    /// <summary>
    /// A slot is a practice criterion of a ward that is not secure in the snapshot. Slots of ward w stand from <c>FirstSlot[w]</c> to before
    /// <c>FirstSlot[w + 1]</c>, in the order of the criteria.
    /// </summary>
    public readonly int* FirstSlot;

    public readonly int* SlotCriterion;

    /// <summary>Level in the snapshot, hundredths.</summary>
    public readonly int* SlotLevel;

    /// <summary>Whether some practice criterion of a ward is too low in the snapshot for any assessor.</summary>
    public readonly bool* StartsTooLow;

    /// <summary>How many slots there are.</summary>
    public int Slots { get; }

    /// <summary>Coefficients c0 to c3, each 32 of the lower and 32 of the upper half.</summary>
    public readonly float* NormalTable;

    public readonly float* PriceTable;

    public readonly float* CostTable;

    // An array that never moves, so that it is read by pointer as long as this is kept alive.
    private T* Pin<T>(T[] values)
        where T : unmanaged
    {
        var pinned = GC.AllocateUninitializedArray<T>(Math.Max(1, values.Length), pinned: true);
        values.CopyTo(pinned, 0);
        _pinned.Add(pinned);
        return (T*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);
    }

    private static int[] RunningSums(int[][] lists)
    {
        var sums = new int[lists.Length + 1];
        for (var i = 0; i < lists.Length; i++) sums[i + 1] = sums[i] + lists[i].Length;
        return sums;
    }

    // Wards in the upkeep queue from the beginning took no officers in the run.
    private static double Leaving(FutureWards ward, int w, double attrition) =>
        attrition == 0 || ward.IsQueued[w] || ward.Officers[w] == 0 ? -1 : Math.Floor(ward.Officers[w] * attrition);

    private static double[] InDoubles(long[] amounts) => [.. amounts.Select(amount => (double)amount)];

    private static int[] Insecure(FutureWards ward, int w) =>
        [.. Enumerable.Range(0, ward.Practice).Where(c => ward.Levels[(w * ward.Practice) + c] < ward.SecureAt[c])];

    private static float[] Coefficients(QuantileTable table) => [.. Turned(table.C0), .. Turned(table.C1), .. Turned(table.C2), .. Turned(table.C3)];

    // The segment of t stands where the kernel, which has the bits of 2t, finds it modulo 32; each half of the distribution by itself.
    private static IEnumerable<float> Turned(float[] coefficients) => Enumerable.Range(0, coefficients.Length).Select(at =>
        coefficients[(at & QuantileTable.Segments) + ((at - QuantileTable.FirstSegment - 2) & (QuantileTable.Segments - 1))]);
}
