using System.Runtime.CompilerServices;
using ModelWard.Model;

namespace ModelWard.Planning.Futures.Kernel;

internal sealed unsafe partial class LaneKernel<TInts, TFloats, TDoubles>
{
    /// <summary>A guided year raises the practice criteria that are not secure; what is secure in all these lanes needs no draw and no sum.</summary>
    [MethodImpl(Phase)]
    private void RaisePractice(int w, int y, uint lanes)
    {
        unchecked
        {
            var (first, end) = (_tables.FirstSlot[w], _tables.FirstSlot[w + 1]);
            var fresh = !_state.Drawn[w].LaidOut;
            if (fresh) new Span<uint>(_state.InsecureSlots + first, end - first).Fill(uint.MaxValue);
            _state.Drawn[w].LaidOut = true;
            if (_noise.PracticeNoise > 0) DrawEights(FactorGroup.Practice, w, y, lanes);
            var (noise, pace, raised) = (TFloats.All(_noise.PracticeNoise), PaceOf(w), TInts.Mask(lanes));
            var criteria = _tables.SlotCriterion;
            var insecureSlots = _state.InsecureSlots;
            var words = _words;
            var (insecure, tooLow) = (0u, 0u);
            for (var slot = first; slot < end; slot++)
            {
                if ((insecureSlots[slot] & lanes) == 0)
                {
                    insecure |= insecureSlots[slot];
                    continue;
                }
                var c = criteria[slot];
                var gain = TFloats.All(_tables.Gain[c]) * pace;
                if (_noise.PracticeNoise > 0)
                {
                    var word = TInts.Load(words + ((long)(c >> 1) * TInts.Lanes));
                    gain += noise * ((c & 1) == 0 ? _draws.NormalOfLow(word) : _draws.NormalOfHigh(word));
                }
                // More than 100 points at once are cut with the level.
                var points = TFloats.Max(gain + TFloats.All(0.5f), TFloats.All(0)).Truncate() & raised;
                var levels = _state.Levels + ((long)slot * TInts.Lanes);
                var before = fresh ? TInts.All(_tables.SlotLevel[slot]) : TInts.Load(levels);
                var after = TInts.Min(before + points, TInts.All(10_000));
                after.Store(levels);
                // Lanes in which it was secure before have risen on, which nobody sees.
                var still = TInts.Less(after, TInts.All(_tables.SecureAt[c]));
                insecureSlots[slot] = still;
                insecure |= still;
                tooLow |= still & TInts.Less(after, TInts.All(_tables.LowAt[c] + 1));
            }
            _state.Insecure[w] = insecure;
            // In these lanes every criterion that was not secure has been seen.
            _state.TooLow[w] = (_state.TooLow[w] & ~lanes) | (tooLow & lanes);
        }
    }

    /// <summary>Draws the eights that hold a criterion not secure in any of these lanes: word j of all lanes stands at place j of <c>_words</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void DrawEights(FactorGroup group, int w, int y, uint lanes)
    {
        var drawn = -1;
        for (var slot = _tables.FirstSlot[w]; slot < _tables.FirstSlot[w + 1]; slot++)
        {
            var eight = _tables.SlotCriterion[slot] >> 3;
            if (eight == drawn || (_state.InsecureSlots[slot] & lanes) == 0) continue;
            drawn = eight;
            _draws.OfCriteria(group, w, y, eight, _words + (eight * 4 * TInts.Lanes));
        }
    }

    /// <summary>The lanes in which an assessor reads every practice criterion at its threshold or above: noise · u ≥ threshold − level.</summary>
    [MethodImpl(Phase)]
    private uint Passing(int w, int y, uint lanes)
    {
        unchecked
        {
            if (_noise.AssessorNoise > 0) DrawEights(FactorGroup.Assessment, w, y, lanes);
            var noise = TFloats.All(_noise.AssessorNoise);
            for (var slot = _tables.FirstSlot[w]; slot < _tables.FirstSlot[w + 1] && lanes != 0; slot++)
            {
                var judged = _state.InsecureSlots[slot] & lanes;
                if (judged == 0) continue;
                var c = _tables.SlotCriterion[slot];
                var word = TInts.Load(_words + ((long)(c >> 1) * TInts.Lanes));
                var half = (c & 1) == 0 ? word & TInts.All(0xFFFF) : word >>> 16;
                var u = TFloats.From((half << 1) - TInts.All(65_535)) * TFloats.All(1f / 65_536);
                var gap = TFloats.From(TInts.All(_tables.Threshold[c]) - TInts.Load(_state.Levels + ((long)slot * TInts.Lanes)));
                lanes &= ~judged | TFloats.AtLeast(noise * u, gap);
            }
            return lanes;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TFloats PaceOf(int w)
    {
        if (_noise.PracticePace == 0) return TFloats.All(1);
        if (!_state.Drawn[w].Pace) DrawPace(w);
        return TFloats.Load(_state.Pace + unchecked((long)w * TInts.Lanes));
    }

    [MethodImpl(Phase)]
    private void DrawPace(int w)
    {
        var z = _draws.NormalOfHigh(_draws.Once(FactorGroup.Practice, w));
        TFloats.Max(TFloats.All(0), TFloats.All(1) + (TFloats.All(_noise.PracticePace) * z)).Store(_state.Pace + ((long)w * TInts.Lanes));
        _state.Drawn[w].Pace = true;
    }
}
