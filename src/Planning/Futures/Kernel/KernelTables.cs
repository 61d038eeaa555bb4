using System.Runtime.InteropServices;
using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>
/// A model laid out for the kernel, to be read by pointer as long as this is kept alive. Amounts are in double precision; all are whole and
/// below 2^53. Of the practice criteria only those that are not secure in the snapshot have a place, a <em>slot</em>.
/// </summary>
internal sealed unsafe class KernelTables
{
    private const int Eight = GroupDraws.Halves;

    private readonly List<Array> _pinned = [];

    public KernelTables(FuturesModel model)
    {
        var (ward, years) = (model.Ward, Enumerable.Range(0, model.Years).ToArray());
        var wards = Enumerable.Range(0, model.Wards).ToArray();
        Works = Pin([.. wards.SelectMany(w => Enumerable.Range(1, Needs.MostWorksYears).SelectMany(k => years.Select(y => (double)ward.Works(w, k, y))))]);
        Equipment = Pin([.. wards.SelectMany(w => years.Select(y => (double)ward.Equipment(w, y)))]);
        Upkeep = Pin([.. wards.SelectMany(w => years.Select(y => (double)ward.Upkeep(w, y)))]);
        var slots = wards.Select(w => SlotsOf(ward, w, model.Noise.AssessorNoise)).ToArray();
        Slots = Pin([.. slots.SelectMany(list => list)]);
        SlotCount = slots.Sum(list => list.Length);
        var facts = new WardFacts[model.Wards];
        var first = 0;
        for (var w = 0; w < facts.Length; w++)
        {
            facts[w] = FactsOf(ward, w, slots[w], first, model.Noise.Attrition);
            first += slots[w].Length;
        }
        Wards = Pin(facts);
        NormalTable = Pin(Coefficients(QuantileTable.Normal));
        PriceTable = Pin(Coefficients(model.Noise.PriceStep));
        CostTable = Pin(Coefficients(model.Noise.WardCost));
    }

    public readonly WardFacts* Wards;

    /// <summary>Price of works by ward, served year, year.</summary>
    public readonly double* Works;

    /// <summary>Price of equipment by ward, year.</summary>
    public readonly double* Equipment;

    /// <summary>Price of upkeep by ward, year.</summary>
    public readonly double* Upkeep;

    /// <summary>Slots by ward, then criterion.</summary>
    public readonly SlotFacts* Slots;

    public int SlotCount { get; }

    /// <summary>Coefficients c0 to c3, each 32 of the lower and 32 of the upper half.</summary>
    public readonly float* NormalTable;

    public readonly float* PriceTable;

    public readonly float* CostTable;

    private static WardFacts FactsOf(FutureWards ward, int w, SlotFacts[] slots, int firstSlot, double attrition)
    {
        var facts = new WardFacts
        {
            Low = ward.Numbers[w].Low,
            High = ward.Numbers[w].High,
            WorksYears = ward.WorksYears[w],
            CompletionYear = ward.CompletionYear[w],
            Officers = ward.Officers[w],
            // Wards in the upkeep queue from the beginning took no officers in the run.
            Leavers = attrition == 0 || ward.IsQueued[w] || ward.Officers[w] == 0 ? -1 : Math.Floor(ward.Officers[w] * attrition),
            FloorArea = ward.FloorArea[w],
            Guidance = ward.Guidance[w],
            FirstSlot = firstSlot,
            Slots = (uint)((1UL << slots.Length) - 1),
            StartsTooLow = slots.Any(slot => slot.Level <= slot.LowAt),
        };
        for (var slot = 0; slot < slots.Length; slot++) facts.Eights[slots[slot].Criterion / Eight] |= 1u << slot;
        return facts;
    }

    private static SlotFacts[] SlotsOf(FutureWards ward, int w, float assessorNoise) => ward.IsQueued[w] ? [] :
    [
        .. Enumerable.Range(0, ward.Practice).Select(c => new SlotFacts
        {
            Criterion = c,
            Level = ward.Levels[(w * ward.Practice) + c],
            Gain = ward.Gains[c],
            Threshold = ward.Thresholds[c],
            SecureAt = ward.SecureAt[c],
            LowAt = ward.Thresholds[c] - (int)MathF.Ceiling(assessorNoise),
        }).Where(slot => slot.Level < slot.SecureAt),
    ];

    private static float[] Coefficients(QuantileTable table) => [.. Turned(table.C0), .. Turned(table.C1), .. Turned(table.C2), .. Turned(table.C3)];

    // The segment of t stands where the kernel, which has the bits of 2t, finds it modulo 32; each half of the distribution by itself.
    private static IEnumerable<float> Turned(float[] coefficients) => Enumerable.Range(0, coefficients.Length).Select(at =>
        coefficients[(at & QuantileTable.Segments) + ((at - QuantileTable.FirstSegment - 2) & (QuantileTable.Segments - 1))]);

    // An array that never moves.
    private T* Pin<T>(T[] values)
        where T : unmanaged
    {
        var pinned = GC.AllocateUninitializedArray<T>(Math.Max(1, values.Length), pinned: true);
        values.CopyTo(pinned, 0);
        _pinned.Add(pinned);
        return (T*)Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0);
    }
}

/// <summary>What the kernel needs to know of a ward, side by side.</summary>
internal unsafe struct WardFacts
{
    /// <summary>The number under which its draws are found.</summary>
    public uint Low, High;

    public int WorksYears, CompletionYear;

    /// <summary>Where its slots begin.</summary>
    public int FirstSlot;

    /// <summary>A bit for each of its slots.</summary>
    public uint Slots;

    /// <summary>Which of its slots are drawn together: the criteria of the first eight, and so on.</summary>
    public fixed uint Eights[4];

    public double Officers;

    /// <summary>How many of its officers leave in a year at least, if none is missing; −1 when none can leave.</summary>
    public double Leavers;

    public double FloorArea, Guidance;

    /// <summary>Whether some practice criterion is too low in the snapshot for any assessor.</summary>
    public bool StartsTooLow;
}

/// <summary>A practice criterion of a ward that is not secure in the snapshot.</summary>
internal struct SlotFacts
{
    /// <summary>Its number among the practice criteria.</summary>
    public int Criterion;

    /// <summary>Level in the snapshot, hundredths.</summary>
    public int Level;

    /// <summary>Guided gain, hundredths a year.</summary>
    public float Gain;

    /// <summary>Threshold, hundredths.</summary>
    public int Threshold;

    /// <summary>From this level on it is secure.</summary>
    public int SecureAt;

    /// <summary>Up to this level even the kindest assessor reads it below its threshold, unless it is secure.</summary>
    public int LowAt;
}
