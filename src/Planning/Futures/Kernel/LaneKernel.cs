using System.Numerics;
using System.Runtime.CompilerServices;
using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>
/// Carries a plan out in as many futures at once as there are lanes: the same rules, draws and bits as
/// <see cref="Reference.ReferenceFuture"/>, phase by phase. A phase is a method of its own, small enough for the JIT to inline all that is in it.
/// </summary>
internal sealed unsafe partial class LaneKernel<TInts, TFloats, TDoubles> : IFuturesKernel
    where TInts : struct, IInts<TInts>
    where TFloats : struct, IFloats<TFloats, TInts>
    where TDoubles : struct, IDoubles<TDoubles, TFloats>
{
    // Four eights of criteria, the most a catalogue may have, take four words each.
    private const int MostWords = 16;

    private const MethodImplOptions Phase = MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization;

    private readonly NativeArena _arena = new();
    private readonly FuturesModel _model;
    private readonly FutureNoise _noise;
    private readonly KernelTables _tables;
    private readonly TallySheet _tally;
    private readonly LaneDraws<TInts, TFloats> _draws;
    private readonly LaneState _state;
    private readonly LaneOrder _underWay;
    private readonly LaneOrder _queue;
    private readonly double* _left;
    private readonly int* _words;
    private readonly int _years;
    private uint _live;
    private uint _fourYears;
    private int _ofFour;
    private bool _worksLimited;
    private bool _equipmentLimited;
    private int _queued;

    public LaneKernel(FuturesModel model, TallySheet tally)
    {
        (_model, _noise, _tables, _tally) = (model, model.Noise, model.KernelTables, tally);
        _years = model.Years;
        _draws = new LaneDraws<TInts, TFloats>(model, _tables, _arena);
        _state = new LaneState(model, _tables, TInts.Lanes, _arena);
        _left = _state.Left;
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
            for (var y = 0; y < _model.Years; y++)
            {
                (_fourYears, _ofFour) = (GroupDraws.YearlyTime(_model.FirstYear + y), (_model.FirstYear + y) % 4);
                GrantLimits(y);
                PayUpkeep(y);
                ServeCommitments(y);
                Start(y);
                EndYear(y);
                Count(y, done, lanes);
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
        _live = lanes;
        _queued = 0;
        _state.Clear();
        for (var w = 0; w < _model.Wards; w++)
        {
            if (_model.Ward.IsCandidate[w]) _state.Waiting[w] = lanes;
            else if (IsUnderWay(w)) Begin(w, lanes);
            else Queue(w, lanes);
            if (_model.Ward.Stages[w] == Stage.Recognized) _state.Recognized[w] = lanes;
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
        _state.UnderWay[w] |= lanes;
        _state.Work[Needs.MostWorksYears * w] |= lanes;
        if (_state.Drawn[w].Begun) return;
        _state.Drawn[w].Begun = true;
        _state.Insecure[w] = _tables.FirstSlot[w] < _tables.FirstSlot[w + 1] ? uint.MaxValue : 0;
        _state.TooLow[w] = _tables.StartsTooLow[w] ? uint.MaxValue : 0;
    }

    /// <summary>Puts a ward into the upkeep queue in some lanes.</summary>
    private void Queue(int w, uint lanes)
    {
        if (_state.Queued[w] == 0) _state.QueuedWards[_queued++] = w;
        _state.Queued[w] |= lanes;
    }

    private void Count(int y, int done, int lanes)
    {
        for (var lane = 0; lane < lanes; lane++)
        {
            var spend = _state.CapitalThere[lane] - _left[lane] + _model.City.Upkeep[y] - _left[((int)Resource.Upkeep * TInts.Lanes) + lane];
            _state.Spent[lane] += spend;
            _tally.EndYear(done + lane, y, _state.RecognizedCount[lane], (long)spend);
        }
        var left = TDoubles.Load(_left + ((int)Resource.Capital * TInts.Lanes));
        TDoubles.Min(left, TDoubles.Load(_state.Carried)).Store(_state.CarriedCapital);
        TDoubles.Load(_left + ((int)Resource.Officers * TInts.Lanes)).Store(_state.CarriedOfficers);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private double* LeftOf(Resource resource) => unchecked(_left + ((int)resource * TInts.Lanes));

    /// <summary>Counts the lanes in which a resource refuses a ward.</summary>
    private void Refuse(int y, Resource resource, uint lanes)
    {
        if (lanes != 0) _tally.Refuse(y, resource, BitOperations.PopCount(lanes));
    }
}
