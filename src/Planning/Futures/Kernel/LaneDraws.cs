using System.Runtime.CompilerServices;
using ModelWard.Model;
using ModelWard.Planning.Futures.Draws;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>The draws of a group of lanes, see <see cref="GroupDraws"/> and <see cref="QuantileTable"/>.</summary>
internal sealed unsafe class LaneDraws<TInts, TFloats>
    where TInts : struct, IInts<TInts>
    where TFloats : struct, IFloats<TFloats, TInts>
{
    private const int Words = 4;
    private static readonly int Groups = Enum.GetValues<FactorGroup>().Length;

    private readonly FuturesModel _model;
    private readonly WardFacts* _wards;
    private readonly float* _normal;
    private readonly uint* _keys;
    private readonly int* _keyVectors;
    private readonly int* _products;
    private readonly int* _words;

    public LaneDraws(FuturesModel model, KernelTables tables, NativeArena arena)
    {
        _model = model;
        _wards = tables.Wards;
        _normal = tables.NormalTable;
        _keys = arena.Take<uint>(Groups * 2 * Philox.Rounds);
        _keyVectors = arena.Take<int>(Groups * 2 * Philox.Rounds * TInts.Lanes);
        _products = arena.Take<int>(Groups * 2 * TInts.Lanes);
        _words = arena.Take<int>(Words * TInts.Lanes);
        for (var group = 0; group < Groups; group++) ScheduleKeys(group);
    }

    /// <summary>Turns to the futures from a number on, one a lane. Lanes to spare do the last one again, and nobody looks.</summary>
    public void Enter(FutureIndex index, int first, int count)
    {
        var draws = stackalloc int[TInts.Lanes];
        for (var group = 0; group < Groups; group++)
        {
            for (var lane = 0; lane < TInts.Lanes; lane++) draws[lane] = index.Draw((FactorGroup)group, first + Math.Min(lane, count - 1));
            var replication = TInts.Load(draws);
            replication.Product(Philox.FirstMultiplier).Store(Products((FactorGroup)group));
            replication.High().Product(Philox.FirstMultiplier).Store(Products((FactorGroup)group) + TInts.Lanes);
        }
    }

    /// <summary>What the city draws once a year.</summary>
    public TInts OfCity(FactorGroup group, int y) => InYear(group, WardNumber.City.Low, WardNumber.City.High, y);

    /// <summary>What a ward draws once a year.</summary>
    public TInts OfWard(FactorGroup group, int ward, int y) => InYear(group, _wards[ward].Low, _wards[ward].High, y);

    /// <summary>What a ward draws once a year in four years: four words, each of all lanes.</summary>
    /// <param name="group">Of which factors.</param>
    /// <param name="ward">Index of the ward.</param>
    /// <param name="time">See <see cref="GroupDraws.YearlyTime"/>.</param>
    /// <param name="words">Takes the words.</param>
    public void OfFourYears(FactorGroup group, int ward, uint time, int* words) =>
        Block(group, _wards[ward].Low, time, GroupDraws.YearlyStream | (_wards[ward].High << 8), words);

    /// <summary>What a ward draws once a future.</summary>
    public TInts Once(FactorGroup group, int ward)
    {
        Block(group, _wards[ward].Low, 0, GroupDraws.YearlyStream | (_wards[ward].High << 8), _words);
        return TInts.Load(_words);
    }

    /// <summary>Eight practice criteria's draws of a year: four words, each of all lanes.</summary>
    public void OfCriteria(FactorGroup group, int ward, int y, int eight, int* words) =>
        Block(group, _wards[ward].Low, (uint)(_model.FirstYear + y), (GroupDraws.CriteriaStream + (uint)eight) | (_wards[ward].High << 8), words);

    /// <summary>A draw of the standard normal distribution for the high halves of words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TFloats NormalOfHigh(TInts word) => Normal(TInts.AndXor(word >>> 15, TInts.All(0xFFFE), TInts.All(1)), word);

    /// <summary>A draw of the distribution of a table for the high halves of words.</summary>
    public static TFloats Quantile(TInts word, float* table)
    {
        var bits = TFloats.From(TInts.AndXor(word >>> 15, TInts.All(0xFFFE), TInts.All(1))).Bits();
        var segment = bits >>> QuantileTable.SegmentShift;
        var upper = TInts.Less(word, TInts.All(0));
        return Cubic(Rest(bits), Coefficient(0), Coefficient(1), Coefficient(2), Coefficient(3));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        TFloats Coefficient(int power)
        {
            var at = table + (2 * QuantileTable.Segments * power);
            return TFloats.Choose(upper, TFloats.Pick(segment, at + QuantileTable.Segments), TFloats.Pick(segment, at));
        }
    }

    /// <summary>
    /// The quantile of t from 2t, whose bits differ from those of t in the exponent alone. A segment's number counts modulo 32 only, and the tables are
    /// laid out so that it needs no subtraction. The upper half is the lower with the other sign.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private TFloats Normal(TInts twice, TInts sign)
    {
        var bits = TFloats.From(twice).Bits();
        var segment = bits >>> QuantileTable.SegmentShift;
        var z = Cubic(
            Rest(bits), TFloats.Pick(segment, _normal), TFloats.Pick(segment, _normal + (2 * QuantileTable.Segments)),
            TFloats.Pick(segment, _normal + (4 * QuantileTable.Segments)), TFloats.Pick(segment, _normal + (6 * QuantileTable.Segments)));
        return TFloats.OfBits(TInts.AndXor(sign, TInts.All(int.MinValue), z.Bits()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TFloats Rest(TInts bits) => TFloats.OfBits(TInts.AndXor(bits, TInts.All(QuantileTable.FractionMask), TInts.All(QuantileTable.OneBits)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TFloats Cubic(TFloats x, TFloats c0, TFloats c1, TFloats c2, TFloats c3) => (((((c3 * x) + c2) * x) + c1) * x) + c0;

    private TInts InYear(FactorGroup group, uint low, uint high, int y)
    {
        var year = _model.FirstYear + y;
        Block(group, low, GroupDraws.YearlyTime(year), GroupDraws.YearlyStream | (high << 8), _words);
        return TInts.Load(_words + (year % 4 * TInts.Lanes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int* Products(FactorGroup group) => _products + ((int)group * 2 * TInts.Lanes);

    private void ScheduleKeys(int group)
    {
        var key = _model.Noise.Of((FactorGroup)group).Key;
        for (var round = 0; round < Philox.Rounds; round++)
        {
            var at = (group * Philox.Rounds) + round;
            unchecked
            {
                _keys[2 * at] = key.Low + ((uint)round * Philox.LowStep);
                _keys[(2 * at) + 1] = key.High + ((uint)round * Philox.HighStep);
                for (var word = 0; word < 2; word++) TInts.All((int)_keys[(2 * at) + word]).Store(_keyVectors + (((2 * at) + word) * TInts.Lanes));
            }
        }
    }

    /// <summary>
    /// Philox in all lanes. Even and odd lanes go side by side in 64 bits each: a product then has its high and low half in one lane, and what
    /// stands above the low 32 bits of any other word does no harm. All counter words but the first are the same in every lane, so
    /// the first round and half of the second are done once.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Block(FactorGroup group, uint ward, uint time, uint stream, int* words)
    {
        unchecked
        {
            var keys = _keys + ((int)group * 2 * Philox.Rounds);
            var third = (ulong)Philox.ThirdMultiplier * time;
            var first = (ulong)Philox.FirstMultiplier * ((uint)(third >> 32) ^ ward ^ keys[0]);
            var c1 = TInts.All((int)((uint)third ^ keys[2]));
            var c2 = TInts.All((int)(stream ^ keys[1]));
            var c3 = TInts.All((int)((uint)(first >> 32) ^ keys[3]));

            var products = Products(group);
            var (even3, odd3) = (TInts.Load(products), TInts.Load(products + TInts.Lanes));
            var (even1, odd1) = ((even3.High() ^ c2).Product(Philox.ThirdMultiplier), (odd3.High() ^ c2).Product(Philox.ThirdMultiplier));
            var (even0, odd0) = (even1.High() ^ c1, odd1.High() ^ c1);
            var (even2, odd2) = (even3 ^ c3, odd3 ^ c3);
            even3 = odd3 = TInts.All((int)(uint)first);

            var key = _keyVectors + ((((int)group * Philox.Rounds) + 2) * 2 * TInts.Lanes);
            for (var round = 2; round < Philox.Rounds; round++)
            {
                var (low, high) = (TInts.Load(key), TInts.Load(key + TInts.Lanes));
                key += 2 * TInts.Lanes;
                var (evenFirst, oddFirst) = (even0.Product(Philox.FirstMultiplier), odd0.Product(Philox.FirstMultiplier));
                var (evenThird, oddThird) = (even2.Product(Philox.ThirdMultiplier), odd2.Product(Philox.ThirdMultiplier));
                (even0, odd0) = (TInts.Xor(evenThird.High(), even1, low), TInts.Xor(oddThird.High(), odd1, low));
                (even2, odd2) = (TInts.Xor(evenFirst.High(), even3, high), TInts.Xor(oddFirst.High(), odd3, high));
                (even1, odd1, even3, odd3) = (evenThird, oddThird, evenFirst, oddFirst);
            }
            TInts.Merge(even0, odd0).Store(words);
            TInts.Merge(even1, odd1).Store(words + TInts.Lanes);
            TInts.Merge(even2, odd2).Store(words + (2 * TInts.Lanes));
            TInts.Merge(even3, odd3).Store(words + (3 * TInts.Lanes));
        }
    }
}
