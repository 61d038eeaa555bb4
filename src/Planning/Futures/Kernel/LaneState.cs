using System.Runtime.InteropServices;
using ModelWard.Model;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>Where every ward and the city stand in a group of lanes: native memory, used group after group. Sets of lanes are bits.</summary>
internal sealed unsafe class LaneState
{
    private readonly int _wards;
    private readonly uint* _sets;

    public LaneState(FuturesModel model, KernelTables tables, int lanes, NativeArena arena)
    {
        _wards = model.Wards;
        _sets = arena.Take<uint>(Sets * (long)_wards);
        Waiting = _sets;
        UnderWay = _sets + _wards;
        Recognized = _sets + (2 * _wards);
        Again = _sets + (3 * _wards);
        Insecure = _sets + (4 * _wards);
        TooLow = _sets + (5 * _wards);
        Served = _sets + (6 * _wards);
        StartedNow = _sets + (7 * _wards);
        Queued = _sets + (8 * _wards);
        PaidInOrder = _sets + (9 * _wards);
        AnyVacant = _sets + (10 * _wards);
        Work = _sets + (11 * _wards);
        QueuedWards = arena.Take<int>(_wards);
        InsecureSlots = arena.Take<uint>(tables.Slots);
        Levels = arena.Take<int>((long)tables.Slots * lanes);
        Cost = arena.Take<float>((long)_wards * lanes);
        Pace = arena.Take<float>((long)_wards * lanes);
        Vacant = arena.Take<double>((long)_wards * lanes);
        Drawn = arena.Take<Drawn>(_wards);
        Left = arena.Take<double>(Resources * lanes);
        CapitalThere = arena.Take<double>(lanes);
        Carried = arena.Take<double>(lanes);
        CarriedCapital = arena.Take<double>(lanes);
        CarriedOfficers = arena.Take<double>(lanes);
        CityFactor = arena.Take<double>(lanes);
        Spent = arena.Take<double>(lanes);
        RecognizedCount = arena.Take<int>(lanes);
    }

    private const int Sets = 11 + Needs.MostWorksYears;

    private static int Resources => Enum.GetValues<Resource>().Length;

    /// <summary>Candidates that have not started.</summary>
    public uint* Waiting { get; }

    public uint* UnderWay { get; }

    /// <summary>In the stage Recognized.</summary>
    public uint* Recognized { get; }

    /// <summary>The last works year ended late and comes again.</summary>
    public uint* Again { get; }

    /// <summary>Some practice criterion is not secure.</summary>
    public uint* Insecure { get; }

    /// <summary>Some practice criterion is so low that no assessor passes it.</summary>
    public uint* TooLow { get; }

    /// <summary>Served this year.</summary>
    public uint* Served { get; }

    /// <summary>Started this year.</summary>
    public uint* StartedNow { get; }

    /// <summary>In the upkeep queue.</summary>
    public uint* Queued { get; }

    /// <summary>Paid this year where not everybody in the queue could be paid.</summary>
    public uint* PaidInOrder { get; }

    /// <summary>Officers are missing.</summary>
    public uint* AnyVacant { get; }

    /// <summary>The wards in the upkeep queue in any lane, in no order.</summary>
    public int* QueuedWards { get; }

    /// <summary>By ward, then k: the next served year is the k-th, up to the completion of the works. Under way and in none of them: works complete.</summary>
    public uint* Work { get; }

    /// <summary>By slot: the criterion is not secure.</summary>
    public uint* InsecureSlots { get; }

    /// <summary>By slot, lane.</summary>
    public int* Levels { get; }

    /// <summary>Factor on works costs by ward, lane.</summary>
    public float* Cost { get; }

    /// <summary>Pace of practice by ward, lane.</summary>
    public float* Pace { get; }

    /// <summary>Officers missing by ward, lane; says nothing where none is.</summary>
    public double* Vacant { get; }

    /// <summary>What has been drawn of each ward in this group.</summary>
    public Drawn* Drawn { get; }

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

    /// <summary>Forgets the last group: no ward in any set, nothing drawn.</summary>
    public void Clear()
    {
        NativeMemory.Clear(_sets, (nuint)(Sets * (long)_wards * sizeof(uint)));
        NativeMemory.Clear(Drawn, (nuint)(_wards * (long)sizeof(Drawn)));
    }
}

/// <summary>Which draws of a ward are at hand, and the lanes of its yearly events in a block of four years.</summary>
internal unsafe struct Drawn
{
    /// <summary>Whether it has been under way in any lane.</summary>
    public bool Begun;

    /// <summary>Whether its levels have risen in any lane, and so are laid out in all.</summary>
    public bool LaidOut;

    /// <summary>Whether the factor on its works cost is drawn.</summary>
    public bool Cost;

    /// <summary>Whether its pace is drawn.</summary>
    public bool Pace;

    /// <summary>The time of the blocks of late works, slips and officers leaving at hand; 0 for none.</summary>
    public uint LateTime, SlipTime, LeaveTime;

    /// <summary>Lanes of late works, of slips and of one more officer leaving, by year mod 4.</summary>
    public fixed uint Late[4], Slip[4], Leave[4];
}
