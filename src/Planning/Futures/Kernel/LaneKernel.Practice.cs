using System.Runtime.CompilerServices;
using ModelWard.Model;

namespace ModelWard.Planning.Futures.Kernel;

internal sealed unsafe partial class LaneKernel<TInts, TFloats, TDoubles>
{
    /// <summary>A guided year raises the practice criteria that are not secure; secure ones need no draw and no sum.</summary>
    [MethodImpl(Phase)]
    private void RaisePractice(int w, int y, uint lanes)
    {
        unchecked
        {
            var noise = TFloats.All(_noise.PracticeNoise);
            var pace = PaceOf(w);
            var (drawn, insecure, tooLow) = (-1, 0u, 0u);
            for (var slot = _tables.FirstSlot[w]; slot < _tables.FirstSlot[w + 1]; slot++)
            {
                var rising = _state.InsecureSlots[slot] & lanes;
                if (rising == 0) continue;
                var c = _tables.SlotCriterion[slot];
                if (drawn != c / 8)
                {
                    drawn = c / 8;
                    if (_noise.PracticeNoise > 0) _draws.OfCriteria(FactorGroup.Practice, w, y, drawn, _words);
                }
                var z = _noise.PracticeNoise > 0 ? _draws.Normal(Half(c)) : TFloats.All(0);
                var gain = (TFloats.All(_tables.Gain[c]) * pace) + (noise * z);
                var points = TFloats.Min(TFloats.Max(gain + TFloats.All(0.5f), TFloats.All(0)), TFloats.All(10_000)).Truncate();
                var levels = _state.Levels + ((long)slot * TInts.Lanes);
                var before = TInts.Load(levels);
                var after = TInts.Choose(rising, TInts.Min(before + points, TInts.All(10_000)), before);
                after.Store(levels);
                var still = rising & TInts.Less(after, TInts.All(_tables.SecureAt[c]));
                _state.InsecureSlots[slot] = (_state.InsecureSlots[slot] & ~rising) | still;
                insecure |= still;
                tooLow |= still & TInts.Less(after, TInts.All(_tables.LowAt[c] + 1));
            }
            // In these lanes every criterion that was not secure has been seen.
            _state.Insecure[w] = (_state.Insecure[w] & ~lanes) | insecure;
            _state.TooLow[w] = (_state.TooLow[w] & ~lanes) | tooLow;
        }
    }

    /// <summary>The lanes in which an assessor reads every practice criterion at its threshold or above: noise · u ≥ threshold − level.</summary>
    [MethodImpl(Phase)]
    private uint Passing(int w, int y, uint lanes)
    {
        unchecked
        {
            var noise = TFloats.All(_noise.AssessorNoise);
            var drawn = -1;
            for (var slot = _tables.FirstSlot[w]; slot < _tables.FirstSlot[w + 1] && lanes != 0; slot++)
            {
                var judged = _state.InsecureSlots[slot] & lanes;
                if (judged == 0) continue;
                var c = _tables.SlotCriterion[slot];
                if (drawn != c / 8)
                {
                    drawn = c / 8;
                    if (_noise.AssessorNoise > 0) _draws.OfCriteria(FactorGroup.Assessment, w, y, drawn, _words);
                }
                var u = TFloats.From((Half(c) << 1) - TInts.All(65_535)) * TFloats.All(1f / 65_536);
                var gap = TFloats.From(TInts.All(_tables.Threshold[c]) - TInts.Load(_state.Levels + ((long)slot * TInts.Lanes)));
                lanes &= ~judged | TFloats.AtLeast(noise * u, gap);
            }
            return lanes;
        }
    }

    /// <summary>The 16 bits of a criterion among the eight that were drawn last.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TInts Half(int c)
    {
        unchecked
        {
            var word = TInts.Load(_words + ((c >> 1 & 3) * TInts.Lanes));
            return (c & 1) == 0 ? word & TInts.All(0xFFFF) : word >>> 16;
        }
    }

    private TFloats PaceOf(int w)
    {
        unchecked
        {
            if (_noise.PracticePace == 0) return TFloats.All(1);
            var at = _state.Pace + ((long)w * TInts.Lanes);
            if (!_state.Drawn[w].Pace)
            {
                var z = _draws.Normal(_draws.Once(FactorGroup.Practice, w) >>> 16);
                TFloats.Max(TFloats.All(0), TFloats.All(1) + (TFloats.All(_noise.PracticePace) * z)).Store(at);
                _state.Drawn[w].Pace = true;
            }
            return TFloats.Load(at);
        }
    }
}
