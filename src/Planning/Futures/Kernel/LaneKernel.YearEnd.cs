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
                var ward = _wards + w;
                if (_queue.WasThere(w, year)) _queue.Add(w, _live);
                if (ward->UnderWay != 0)
                {
                    var started = _underWay.WasThere(w, year) ? ward->UnderWay : ward->StartedNow;
                    if (started != 0) _underWay.Add(w, started);
                    ward->StartedNow = 0;
                    ProgressAndAssess(w, y);
                }
                if (ward->Recognized == 0) continue;
                counts -= TInts.Mask(ward->Recognized);
                _tally.Recognize(w, y, BitOperations.PopCount(ward->Recognized));
            }
            counts.Store(_state.RecognizedCount);
        }
    }

    /// <summary>What a year makes of a ward under way.</summary>
    [MethodImpl(Phase)]
    private void ProgressAndAssess(int w, int y)
    {
        unchecked
        {
            var ward = _wards + w;
            var served = ward->Served;
            ward->Served = 0;
            if ((served & ~ward->Complete) != 0) Work(w, served);
            if ((served & ward->Insecure) != 0) RaisePractice(w, y, served & ward->Insecure);
            var assessed = ward->Complete & ~ward->TooLow;
            if (assessed == 0) return;
            var passed = (assessed & ward->Insecure) == 0 ? assessed : Passing(w, y, assessed);
            if (passed == 0) return;
            ward->UnderWay &= ~passed;
            ward->Recognized |= passed;
            _queue.Add(w, passed);
            Queue(w, passed);
        }
    }

    /// <summary>The works of served lanes go on by a year unless they are late.</summary>
    [MethodImpl(Inline)]
    private void Work(int w, uint served)
    {
        unchecked
        {
            var ward = _wards + w;
            var last = _facts[w].CompletionYear;
            var working = served & (ward->Work[0] | ward->Work[1] | ward->Work[2]);
            var late = _noise.WorksDelay.Possible && _facts[w].WorksYears > 0 ? working & LateOf(w) : 0;
            ward->Again = (ward->Again & ~working) | late;
            // From the last served year down, so that nobody goes on by two.
            for (var k = last; k >= 1; k--)
            {
                var done = working & ward->Work[k - 1] & ~late;
                ward->Work[k - 1] &= ~done;
                if (k < last) ward->Work[k] |= done;
            }
        }
    }

    /// <summary>The lanes in which a ward's works end late this year.</summary>
    [MethodImpl(Inline)]
    private uint LateOf(int w)
    {
        unchecked
        {
            var events = _events + w;
            if (events->LateTime != _fourYears)
            {
                events->LateTime = _fourYears;
                DrawEvents(FactorGroup.WorksDelays, w, _noise.WorksDelay, events->Late);
            }
            return events->Late[_ofFour];
        }
    }
}
