using System.Runtime.InteropServices;
using ModelWard.Model;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>Where every ward and the city stand in a group of lanes: native memory, used group after group.</summary>
internal sealed unsafe class LaneState
{
    private readonly int _wards;

    public LaneState(FuturesModel model, KernelTables tables, int lanes, NativeArena arena)
    {
        _wards = model.Wards;
        Wards = arena.Take<LaneWard>(_wards);
        Events = arena.Take<LaneEvents>(_wards);
        QueuedWards = arena.Take<int>(_wards);
        InsecureSlots = arena.Take<uint>(tables.SlotCount);
        Levels = arena.Take<int>((long)tables.SlotCount * lanes);
        Cost = arena.Take<float>((long)_wards * lanes);
        Pace = arena.Take<float>((long)_wards * lanes);
        Vacant = arena.Take<double>((long)_wards * lanes);
        Left = arena.Take<double>(Enum.GetValues<Resource>().Length * lanes);
        CapitalThere = arena.Take<double>(lanes);
        Carried = arena.Take<double>(lanes);
        CarriedCapital = arena.Take<double>(lanes);
        CarriedOfficers = arena.Take<double>(lanes);
        CityFactor = arena.Take<double>(lanes);
        Spent = arena.Take<double>(lanes);
        RecognizedCount = arena.Take<int>(lanes);
        Refused = arena.Take<int>(Enum.GetValues<Resource>().Length * lanes);
        Unpaid = arena.Take<int>(lanes);
        Slipped = arena.Take<int>(lanes);
    }

    public LaneWard* Wards { get; }

    public LaneEvents* Events { get; }

    /// <summary>The wards in the upkeep queue in any lane, in no order.</summary>
    public int* QueuedWards { get; }

    /// <summary>By slot, the lanes in which the criterion is not secure.</summary>
    public uint* InsecureSlots { get; }

    /// <summary>By slot, lane; true in lanes in which the criterion is not secure.</summary>
    public int* Levels { get; }

    /// <summary>Factor on works costs by ward, lane.</summary>
    public float* Cost { get; }

    /// <summary>Pace of practice by ward, lane.</summary>
    public float* Pace { get; }

    /// <summary>Officers missing by ward, lane; says nothing where none is.</summary>
    public double* Vacant { get; }

    /// <summary>What is left this year by resource, lane.</summary>
    public double* Left { get; }

    /// <summary>Capital opening and granted this year.</summary>
    public double* CapitalThere { get; }

    /// <summary>The most capital that may be carried out of this year.</summary>
    public double* Carried { get; }

    /// <summary>Carried into this year.</summary>
    public double* CarriedCapital { get; }

    public double* CarriedOfficers { get; }

    /// <summary>Factor on the noise-free prices of this year.</summary>
    public double* CityFactor { get; }

    /// <summary>Spent in all years so far.</summary>
    public double* Spent { get; }

    /// <summary>Wards recognized at the year's end, by lane.</summary>
    public int* RecognizedCount { get; }

    /// <summary>Wards refused this year by resource, lane.</summary>
    public int* Refused { get; }

    /// <summary>Wards of the upkeep queue not paid this year, by lane.</summary>
    public int* Unpaid { get; }

    /// <summary>Wards that slipped this year, by lane.</summary>
    public int* Slipped { get; }

    /// <summary>Forgets the last group: no ward in any set, nothing drawn.</summary>
    public void Clear()
    {
        NativeMemory.Clear(Wards, (nuint)(_wards * (long)sizeof(LaneWard)));
        NativeMemory.Clear(Events, (nuint)(_wards * (long)sizeof(LaneEvents)));
    }
}

/// <summary>Where a ward stands: sets of lanes, side by side in one line of the cache.</summary>
internal unsafe struct LaneWard
{
    /// <summary>A candidate that has not started.</summary>
    public uint Waiting;

    public uint UnderWay;

    /// <summary>In the stage Recognized.</summary>
    public uint Recognized;

    /// <summary>By k − 1: the next served year is the k-th, up to the completion of the works. Under way and in none of them: complete.</summary>
    public fixed uint Work[Needs.MostWorksYears];

    /// <summary>The last works year ended late and comes again.</summary>
    public uint Again;

    /// <summary>Some practice criterion is not secure.</summary>
    public uint Insecure;

    /// <summary>Some practice criterion is so low that no assessor passes it.</summary>
    public uint TooLow;

    /// <summary>Served this year.</summary>
    public uint Served;

    /// <summary>Started this year.</summary>
    public uint StartedNow;

    /// <summary>In the upkeep queue.</summary>
    public uint Queued;

    /// <summary>Paid this year where not everybody in the queue could be paid.</summary>
    public uint PaidInOrder;

    /// <summary>Officers are missing.</summary>
    public uint AnyVacant;

    /// <summary>Not lanes but slots: those not secure in every lane.</summary>
    public uint ActiveSlots;

    /// <summary>Whether it has been under way in any lane; whether levels have risen in any, and so are laid out in all; what is drawn.</summary>
    public bool Begun, LaidOut, CostDrawn, PaceDrawn;

    /// <summary>Lanes under way whose works are complete.</summary>
    public readonly uint Complete => UnderWay & ~(Work[0] | Work[1] | Work[2]);
}

/// <summary>Yearly events of a ward, drawn for four years at a time.</summary>
internal unsafe struct LaneEvents
{
    /// <summary>The time of the blocks at hand, see <see cref="Draws.GroupDraws.YearlyTime"/>; 0 for none.</summary>
    public uint LateTime, SlipTime, LeaveTime;

    /// <summary>Lanes of late works, of slips and of one more officer leaving, by year mod 4.</summary>
    public fixed uint Late[4], Slip[4], Leave[4];
}
