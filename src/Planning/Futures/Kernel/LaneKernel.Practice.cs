using System.Numerics;
using System.Runtime.CompilerServices;
using ModelWard.Model;

namespace ModelWard.Planning.Futures.Kernel;

internal sealed unsafe partial class LaneKernel<TInts, TFloats, TDoubles, TWords>
{
    /// <summary>
    /// A guided year raises the practice criteria; those that are secure in every lane are left out. A criterion that is secure in some lanes only
    /// rises on there, which nobody sees.
    /// </summary>
    [MethodImpl(Phase)]
    private void RaisePractice(int w, int y, uint lanes)
    {
        unchecked
        {
            var ward = _wards + w;
            var slots = _tables.Slots + _facts[w].FirstSlot;
            var fresh = !ward->LaidOut;
            ward->LaidOut = true;
            var noisy = _noise.PracticeNoise > 0;
            if (noisy) DrawEights(FactorGroup.Practice, w, y, ward->ActiveSlots);
            var (noise, pace, raised) = (TFloats.All(_noise.PracticeNoise), PaceOf(w), TInts.Mask(lanes));
            var insecureSlots = _state.InsecureSlots + _facts[w].FirstSlot;
            var levels = _state.Levels + ((long)_facts[w].FirstSlot * TInts.Lanes);
            var words = _words;
            var (active, insecure, tooLow) = (0u, 0u, 0u);
            for (var left = ward->ActiveSlots; left != 0; left &= left - 1)
            {
                var i = BitOperations.TrailingZeroCount(left);
                var slot = slots + i;
                var gain = TFloats.All(slot->Gain) * pace;
                if (noisy) gain += noise * _draws.NormalOfHigh(HalfOf(slot->Criterion, words));
                // More than 100 points at once are cut with the level.
                var points = TFloats.Max(gain + TFloats.All(0.5f), TFloats.All(0)).Truncate() & raised;
                var before = fresh ? TInts.All(slot->Level) : TInts.Load(levels + ((long)i * TInts.Lanes));
                var after = TInts.Min(before + points, TInts.All(10_000));
                after.Store(levels + ((long)i * TInts.Lanes));
                var still = TInts.Less(after, TInts.All(slot->SecureAt));
                insecureSlots[i] = still;
                insecure |= still;
                tooLow |= still & TInts.Less(after, TInts.All(slot->LowAt + 1));
                active |= still == 0 ? 0 : left & (uint)-(int)left;
            }
            (ward->ActiveSlots, ward->Insecure, ward->TooLow) = (active, insecure, tooLow);
        }
    }

    /// <summary>The lanes in which an assessor reads every practice criterion at its threshold or above: noise · u ≥ threshold − level.</summary>
    [MethodImpl(Phase)]
    private uint Passing(int w, int y, uint lanes)
    {
        unchecked
        {
            var ward = _wards + w;
            var slots = _tables.Slots + _facts[w].FirstSlot;
            if (_noise.AssessorNoise > 0) DrawEights(FactorGroup.Assessment, w, y, ward->ActiveSlots);
            var noise = TFloats.All(_noise.AssessorNoise);
            var insecureSlots = _state.InsecureSlots + _facts[w].FirstSlot;
            var levels = _state.Levels + ((long)_facts[w].FirstSlot * TInts.Lanes);
            for (var left = ward->ActiveSlots; left != 0; left &= left - 1)
            {
                var i = BitOperations.TrailingZeroCount(left);
                var u = TFloats.From(((HalfOf(slots[i].Criterion, _words) >>> 16) << 1) - TInts.All(65_535)) * TFloats.All(1f / 65_536);
                var gap = TFloats.From(TInts.All(slots[i].Threshold) - TInts.Load(levels + ((long)i * TInts.Lanes)));
                lanes &= ~insecureSlots[i] | TFloats.AtLeast(noise * u, gap);
            }
            return lanes;
        }
    }

    /// <summary>Draws the eights in which a ward has such slots: word j of all lanes comes to stand at place j of <c>_words</c>.</summary>
    [MethodImpl(Inline)]
    private void DrawEights(FactorGroup group, int w, int y, uint slots)
    {
        unchecked
        {
            for (var eight = 0; eight < MostWords / 4; eight++)
                if ((_facts[w].Eights[eight] & slots) != 0) _draws.OfCriteria(group, w, y, eight, _words + (eight * 4 * TInts.Lanes));
        }
    }

    /// <summary>A criterion's 16 bits as high halves.</summary>
    [MethodImpl(Inline)]
    private static TInts HalfOf(int criterion, int* words) => unchecked(TInts.Load(words + ((long)(criterion >> 1) * TInts.Lanes)) << (16 & ~(criterion << 4)));

    [MethodImpl(Inline)]
    private TFloats PaceOf(int w)
    {
        unchecked
        {
            if (_noise.PracticePace == 0) return TFloats.All(1);
            if (!_wards[w].PaceDrawn) DrawPace(w);
            return TFloats.Load(_state.Pace + ((long)w * TInts.Lanes));
        }
    }

    [MethodImpl(Phase)]
    private void DrawPace(int w)
    {
        unchecked
        {
            var z = _draws.NormalOfHigh(_draws.Once(FactorGroup.Practice, w));
            TFloats.Max(TFloats.All(0), TFloats.All(1) + (TFloats.All(_noise.PracticePace) * z)).Store(_state.Pace + ((long)w * TInts.Lanes));
            _wards[w].PaceDrawn = true;
        }
    }
}
