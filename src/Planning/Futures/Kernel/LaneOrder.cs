using System.Runtime.CompilerServices;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>A ward in some lanes.</summary>
internal readonly record struct LaneEntry(int Ward, uint Lanes);

/// <summary>
/// Wards in the order of a year, then of their codes, in every lane at once. All that share a year stand together, by code, each with the
/// lanes in which that is its year; so the order is right in every lane, though a ward's years differ between them.
/// </summary>
internal sealed unsafe class LaneOrder
{
    private const int Never = -1;

    private readonly int _wards;
    private readonly int[] _years;
    private readonly int* _before;
    private readonly LaneEntry* _entries;
    private readonly int* _counts;
    private int _writing;

    /// <summary>Makes room for all years of the snapshot and of the run.</summary>
    /// <param name="before">The years of wards that are in line from the beginning; null for the others.</param>
    /// <param name="firstYear">The first year of the run.</param>
    /// <param name="years">How many years the run has.</param>
    /// <param name="arena">Gives the memory.</param>
    public LaneOrder(int?[] before, int firstYear, int years, NativeArena arena)
    {
        _wards = before.Length;
        _before = arena.Take<int>(_wards);
        for (var ward = 0; ward < _wards; ward++) _before[ward] = before[ward] ?? Never;
        _years = [.. before.OfType<int>().Concat(Enumerable.Range(firstYear, years)).Distinct().Order()];
        _entries = arena.Take<LaneEntry>((long)_years.Length * _wards);
        _counts = arena.Take<int>(_years.Length);
    }

    /// <summary>How many different years there are; places 0 on go by year.</summary>
    public int Places => _years.Length;

    /// <summary>The wards of a year, by code.</summary>
    public Span<LaneEntry> this[int place] => new(_entries + ((long)place * _wards), _counts[place]);

    /// <summary>Leaves only the first wards of a year.</summary>
    public void Shorten(int place, int count) => _counts[place] = count;

    /// <summary>Begins a group of futures: only the wards of the snapshot are in line.</summary>
    public void Enter(uint lanes)
    {
        for (var place = 0; place < _years.Length; place++) _counts[place] = 0;
        for (var ward = 0; ward < _wards; ward++)
        {
            if (_before[ward] == Never) continue;
            _writing = Array.BinarySearch(_years, _before[ward]);
            Add(ward, lanes);
        }
    }

    /// <summary>Begins to write the wards of a year anew, those of the snapshot too; they are added in the order of their codes.</summary>
    public void Rewrite(int year)
    {
        _writing = Array.BinarySearch(_years, year);
        _counts[_writing] = 0;
    }

    /// <summary>Whether a ward was in line from the beginning, with that year.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool WasThere(int ward, int year) => _before[ward] == year;

    /// <summary>Adds a ward.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int ward, uint lanes) => _entries[unchecked(((long)_writing * _wards) + _counts[_writing]++)] = new LaneEntry(ward, lanes);
}
