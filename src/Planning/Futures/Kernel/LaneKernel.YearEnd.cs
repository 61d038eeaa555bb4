using System.Numerics;
using System.Runtime.CompilerServices;
using ModelWard.Model;

namespace ModelWard.Planning.Futures.Kernel;

internal sealed unsafe partial class LaneKernel<TInts, TFloats, TDoubles>
{
    /// <summary>Progress and assessment, ward by ward in the order of their codes; then who is recognized, and the lines of the next year.</summary>
    [MethodImpl(Phase)]
    private void EndYear(int y)
    {
        unchecked
        {
            var year = _model.FirstYear + y;
            _underWay.Rewrite(year);
            _queue.Rewrite(year);
            var counts = TInts.All(0);
            for (var w = 0; w < _model.Wards; w++)
            {
                var started = _underWay.WasThere(w, year) ? _state.UnderWay[w] : _state.StartedNow[w];
                if (started != 0) _underWay.Add(w, started);
                var recognized = _state.UnderWay[w] == 0 ? 0 : ProgressAndAssess(w, y);
                if (_queue.WasThere(w, year)) _queue.Add(w, _live);
                if (recognized != 0)
                {
                    _queue.Add(w, recognized);
                    Queue(w, recognized);
                }
                _state.StartedNow[w] = 0;
                if (_state.Recognized[w] == 0) continue;
                counts -= TInts.Mask(_state.Recognized[w]);
                _tally.Recognize(w, y, BitOperations.PopCount(_state.Recognized[w]));
            }
            counts.Store(_state.RecognizedCount);
        }
    }

    /// <summary>What a year makes of a ward under way; the lanes in which it is recognized.</summary>
    private uint ProgressAndAssess(int w, int y)
    {
        unchecked
        {
            var served = _state.Served[w];
            _state.Served[w] = 0;
            var work = _state.Work + (Needs.MostWorksYears * w);
            if (served != 0)
            {
                if ((served & (work[0] | work[1] | work[2])) != 0) Work(w, served);
                var rising = served & _state.Insecure[w];
                if (rising != 0) RaisePractice(w, y, rising);
            }
            var assessed = _state.UnderWay[w] & ~(work[0] | work[1] | work[2]) & ~_state.TooLow[w];
            if (assessed == 0) return 0;
            var passed = (assessed & _state.Insecure[w]) == 0 ? assessed : Passing(w, y, assessed);
            _state.UnderWay[w] &= ~passed;
            _state.Recognized[w] |= passed;
            return passed;
        }
    }

    /// <summary>The works of served lanes go on by a year unless they are late.</summary>
    private void Work(int w, uint served)
    {
        unchecked
        {
            var late = _noise.WorksDelay.Possible && _tables.WorksYears[w] > 0 ? LateOf(w) : 0;
            var work = _state.Work + (Needs.MostWorksYears * w);
            // From the last served year down, so that nobody goes on by two.
            for (var k = _tables.CompletionYear[w]; k >= 1; k--)
            {
                var here = served & work[k - 1];
                var done = here & ~late;
                _state.Again[w] = (_state.Again[w] & ~here) | (here & late);
                work[k - 1] &= ~done;
                if (k < _tables.CompletionYear[w]) work[k] |= done;
            }
        }
    }

    /// <summary>The lanes in which a ward's works end late this year.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint LateOf(int w)
    {
        var drawn = _state.Drawn + w;
        if (drawn->LateTime != _fourYears)
        {
            drawn->LateTime = _fourYears;
            DrawEvents(FactorGroup.WorksDelays, w, _noise.WorksDelay, drawn->Late);
        }
        return drawn->Late[_ofFour];
    }
}
