using System.Runtime.CompilerServices;
using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>
/// Carries a plan out in as many futures at once as there are lanes: the same rules, draws and bits as
/// <see cref="Reference.ReferenceFuture"/>, phase by phase. A phase is a method of its own, small enough for the JIT to inline all that is in it.
/// </summary>
internal sealed unsafe partial class LaneKernel<TInts, TFloats, TDoubles, TWords> : IFuturesKernel
    where TInts : struct, IInts<TInts>
    where TFloats : struct, IFloats<TFloats, TInts>
    where TDoubles : struct, IDoubles<TDoubles, TFloats>
    where TWords : struct, IWords<TWords>
{
    // Four eights of criteria, the most a catalogue may have, take four words each.
    private const int MostWords = 16;

    private static readonly int Resources = Enum.GetValues<Resource>().Length;

    private const MethodImplOptions Phase = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;
    private const MethodImplOptions Inline = MethodImplOptions.AggressiveInlining;

    private readonly NativeArena _arena = new();
    private readonly FuturesModel _model;
    private readonly FutureNoise _noise;
    private readonly KernelTables _tables;
    private readonly TallySheet _tally;
    private readonly LaneDraws<TInts, TFloats, TWords> _draws;
    private readonly LaneState _state;
    private readonly LaneOrder _underWay;
    private readonly LaneOrder _queue;
    private readonly WardFacts* _facts;
    private readonly LaneWard* _wards;
    private readonly LaneEvents* _events;
    private readonly double* _left;
    private readonly int* _refused;
    private readonly int* _words;
    private readonly int _years;

    private uint _live;
    private int _queued;
    private uint _fourYears;
    private int _ofFour;
    private bool _worksLimited;
    private bool _equipmentLimited;

    public LaneKernel(FuturesModel model, TallySheet tally)
    {
        (_model, _noise, _tables, _tally) = (model, model.Noise, model.KernelTables, tally);
        _years = model.Years;
        _draws = new LaneDraws<TInts, TFloats, TWords>(model, _tables, _arena);
        _state = new LaneState(model, _tables, TInts.Lanes, _arena);
        _facts = _tables.Wards;
        _wards = _state.Wards;
        _events = _state.Events;
        _left = _state.Left;
        _refused = _state.Refused;
        _words = _arena.Take<int>(MostWords * TInts.Lanes);
        var ward = model.Ward;
        var wards = Enumerable.Range(0, model.Wards).ToArray();
        _underWay = new LaneOrder([.. wards.Select(w => IsUnderWay(w) ? ward.Started[w] : null)], model.FirstYear, model.Years, _arena);
        _queue = new LaneOrder([.. wards.Select(w => ward.IsQueued[w] ? ward.Recognized[w] : null)], model.FirstYear, model.Years, _arena);
    }

    /// <inheritdoc />
    public void Run(FutureIndex index, int first, int count, CancellationToken cancellationToken)
    {
        for (var done = 0; done < count; done += TInts.Lanes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var lanes = Math.Min(TInts.Lanes, count - done);
            _draws.Enter(index, first + done, lanes);
            Enter((uint)((1UL << lanes) - 1));
            for (var y = 0; y < _years; y++)
            {
                (_fourYears, _ofFour) = (GroupDraws.YearlyTime(_model.FirstYear + y), (_model.FirstYear + y) % 4);
                GrantLimits(y);
                PayUpkeep(y);
                ServeCommitments(y);
                Start(y);
                EndYear(y);
                Close(y, done, lanes);
            }
            for (var lane = 0; lane < lanes; lane++) _tally.EndFuture((long)_state.Spent[lane]);
        }
        GC.KeepAlive(this);
    }

    /// <inheritdoc />
    public void Dispose() => _arena.Dispose();

    private bool IsUnderWay(int w) => !_model.Ward.IsCandidate[w] && !_model.Ward.IsQueued[w];

    /// <summary>The wards as the snapshot has them (rule 9), in all lanes.</summary>
    [MethodImpl(Phase)]
    private void Enter(uint lanes)
    {
        (_live, _queued) = (lanes, 0);
        _state.Clear();
        for (var w = 0; w < _model.Wards; w++)
        {
            if (_model.Ward.IsCandidate[w]) _wards[w].Waiting = lanes;
            else if (IsUnderWay(w)) Begin(w, lanes);
            else Queue(w, lanes);
            if (_model.Ward.Stages[w] == Stage.Recognized) _wards[w].Recognized = lanes;
        }
        _underWay.Enter(lanes);
        _queue.Enter(lanes);
        TDoubles.All(_model.City.Opening.Capital).Store(_state.CarriedCapital);
        TDoubles.All(_model.City.Opening.Officers).Store(_state.CarriedOfficers);
        TDoubles.All(1).Store(_state.CityFactor);
        TDoubles.All(0).Store(_state.Spent);
    }

    /// <summary>Sets a ward under way in some lanes.</summary>
    private void Begin(int w, uint lanes)
    {
        var ward = _wards + w;
        ward->UnderWay |= lanes;
        ward->Work[0] |= lanes;
        if (ward->Begun) return;
        ward->Begun = true;
        ward->ActiveSlots = _facts[w].Slots;
        ward->Insecure = _facts[w].Slots == 0 ? 0 : uint.MaxValue;
        ward->TooLow = _facts[w].StartsTooLow ? uint.MaxValue : 0;
    }

    /// <summary>Puts a ward into the upkeep queue in some lanes.</summary>
    private void Queue(int w, uint lanes)
    {
        if (_wards[w].Queued == 0) _state.QueuedWards[_queued++] = w;
        _wards[w].Queued |= lanes;
    }

    /// <summary>Notes what every future spent and how many wards it has recognized, refused and let decline, and carries on (rule 17).</summary>
    private void Close(int y, int done, int lanes)
    {
        for (var lane = 0; lane < lanes; lane++)
        {
            var spend = _state.CapitalThere[lane] - LeftOf(Resource.Capital)[lane] + _model.City.Upkeep[y] - LeftOf(Resource.Upkeep)[lane];
            _state.Spent[lane] += spend;
            _tally.EndYear(done + lane, y, _state.RecognizedCount[lane], (long)spend);
            _tally.Decline(y, _state.Unpaid[lane], _state.Slipped[lane]);
            for (var resource = 0; resource < Resources; resource++) _tally.Refuse(y, resource, _refused[(resource * TInts.Lanes) + lane]);
        }
        TDoubles.Min(TDoubles.Load(LeftOf(Resource.Capital)), TDoubles.Load(_state.Carried)).Store(_state.CarriedCapital);
        TDoubles.Load(LeftOf(Resource.Officers)).Store(_state.CarriedOfficers);
    }

    [MethodImpl(Inline)]
    private double* LeftOf(Resource resource) => unchecked(_left + ((int)resource * TInts.Lanes));

    /// <summary>Takes an amount in the lanes of a mask.</summary>
    [MethodImpl(Inline)]
    private void Take(Resource resource, TDoubles mask, TDoubles amount) => (TDoubles.Load(LeftOf(resource)) - (amount & mask)).Store(LeftOf(resource));

    /// <summary>Counts a ward that a resource refuses, in each of some lanes.</summary>
    [MethodImpl(Inline)]
    private void Refuse(Resource resource, uint lanes)
    {
        if (lanes == 0) return;
        var counts = unchecked(_refused + ((int)resource * TInts.Lanes));
        (TInts.Load(counts) - TInts.Mask(lanes)).Store(counts);
    }
}
