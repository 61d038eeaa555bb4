using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ModelWard.Planning.Futures.Kernel;

// AVX2: every number of a lane group lies in two registers, so that two chains of operations go side by side and neither waits for itself.

/// <summary>Words of 8 lanes in 256 bits.</summary>
internal readonly unsafe struct Words256(Vector256<uint> value) : IWords<Words256>
{
    // The truth table of a ^ b ^ c.
    private const byte ThreeWay = 0x96;

    private readonly Vector256<uint> _value = value;

    public static int Lanes => 8;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 All(uint value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Load(uint* from) => new(Vector256.Load(from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(uint* to) => _value.Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 operator ^(Words256 a, Words256 b) => new(a._value ^ b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Xor(Words256 a, Words256 b, Words256 c) => new(Avx512F.VL.IsSupported ? Avx512F.VL.TernaryLogic(a._value, b._value, c._value, ThreeWay) : a._value ^ b._value ^ c._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Words256 Product(uint by) => new(Avx2.Multiply(_value, Vector256.Create((ulong)by).AsUInt32()).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Words256 High() => new((_value.AsUInt64() >>> 32).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words256 Merge(Words256 even, Words256 odd) =>
        new(((even._value.AsUInt64() & Vector256.Create((ulong)uint.MaxValue)) | (odd._value.AsUInt64() << 32)).AsUInt32());
}

/// <summary>16 whole numbers in twice 256 bits.</summary>
internal readonly unsafe struct Ints256(Vector256<int> lower, Vector256<int> upper) : IInts<Ints256>
{
    // The truth table of (a & b) ^ c.
    private const byte AndThenXor = 0x6A;

    public readonly Vector256<int> Lower = lower;
    public readonly Vector256<int> Upper = upper;

    public static int Lanes => 16;

    private static Vector256<int> LowerBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);
    }

    private static Vector256<int> UpperBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 All(int value) => new(Vector256.Create(value), Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Load(int* from) => new(Vector256.Load(from), Vector256.Load(unchecked(from + 8)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(int* to)
    {
        Lower.Store(to);
        Upper.Store(unchecked(to + 8));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator +(Ints256 a, Ints256 b) => new(a.Lower + b.Lower, a.Upper + b.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator -(Ints256 a, Ints256 b) => new(a.Lower - b.Lower, a.Upper - b.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator &(Ints256 a, Ints256 b) => new(a.Lower & b.Lower, a.Upper & b.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator ^(Ints256 a, Ints256 b) => new(a.Lower ^ b.Lower, a.Upper ^ b.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 AndXor(Ints256 value, Ints256 mask, Ints256 bits) => new(AndXor(value.Lower, mask.Lower, bits.Lower), AndXor(value.Upper, mask.Upper, bits.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator <<(Ints256 a, int bits) => new(a.Lower << bits, a.Upper << bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator >>>(Ints256 a, int bits) => new(a.Lower >>> bits, a.Upper >>> bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Min(Ints256 a, Ints256 b) => new(Vector256.Min(a.Lower, b.Lower), Vector256.Min(a.Upper, b.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Less(Ints256 a, Ints256 b) => Lanes256.Of(Vector256.LessThan(a.Lower, b.Lower), Vector256.LessThan(a.Upper, b.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AtMost(Ints256 a, uint bound)
    {
        var most = Vector256.Create(bound);
        return Lanes256.Of(Vector256.LessThanOrEqual(a.Lower.AsUInt32(), most).AsInt32(), Vector256.LessThanOrEqual(a.Upper.AsUInt32(), most).AsInt32());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Mask(uint lanes)
    {
        var all = Vector256.Create(unchecked((int)lanes));
        return new(Vector256.Equals(all & LowerBit, LowerBit), Vector256.Equals(all & UpperBit, UpperBit));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> AndXor(Vector256<int> a, Vector256<int> b, Vector256<int> c) => Avx512F.VL.IsSupported ? Avx512F.VL.TernaryLogic(a, b, c, AndThenXor) : (a & b) ^ c;
}

/// <summary>16 numbers of single precision in twice 256 bits.</summary>
internal readonly unsafe struct Floats256(Vector256<float> lower, Vector256<float> upper) : IFloats<Floats256, Ints256>
{
    public readonly Vector256<float> Lower = lower;
    public readonly Vector256<float> Upper = upper;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 All(float value) => new(Vector256.Create(value), Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 Load(float* from) => new(Vector256.Load(from), Vector256.Load(unchecked(from + 8)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(float* to)
    {
        Lower.Store(to);
        Upper.Store(unchecked(to + 8));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 From(Ints256 value) => new(Vector256.ConvertToSingle(value.Lower), Vector256.ConvertToSingle(value.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 operator +(Floats256 a, Floats256 b) => new(a.Lower + b.Lower, a.Upper + b.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 operator *(Floats256 a, Floats256 b) => new(a.Lower * b.Lower, a.Upper * b.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 Max(Floats256 a, Floats256 b) => new(Vector256.MaxNative(a.Lower, b.Lower), Vector256.MaxNative(a.Upper, b.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ints256 Truncate() => new(Vector256.ConvertToInt32Native(Lower), Vector256.ConvertToInt32Native(Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ints256 Bits() => new(Lower.AsInt32(), Upper.AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 OfBits(Ints256 bits) => new(bits.Lower.AsSingle(), bits.Upper.AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 Pick(Ints256 entries, float* table) => new(Pick(entries.Lower, table), Pick(entries.Upper, table));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AtLeast(Floats256 a, Floats256 b) => Lanes256.Of(Vector256.GreaterThanOrEqual(a.Lower, b.Lower).AsInt32(), Vector256.GreaterThanOrEqual(a.Upper, b.Upper).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 Choose(uint lanes, Floats256 there, Floats256 elsewhere)
    {
        var mask = Ints256.Mask(lanes);
        return new(
            Vector256.ConditionalSelect(mask.Lower.AsSingle(), there.Lower, elsewhere.Lower), Vector256.ConditionalSelect(mask.Upper.AsSingle(), there.Upper, elsewhere.Upper));
    }

    // Quicker than gathering: eight or sixteen entries a permutation, then chosen by the bits above.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<float> Pick(Vector256<int> entries, float* table)
    {
        var bit4 = (entries << 27).AsSingle();
        if (Avx512F.VL.IsSupported) return Avx.BlendVariable(Sixteen(0), Sixteen(16), bit4);
        var bit3 = (entries << 28).AsSingle();
        var lower = Avx.BlendVariable(Eight(0), Eight(8), bit3);
        var upper = Avx.BlendVariable(Eight(16), Eight(24), bit3);
        return Avx.BlendVariable(lower, upper, bit4);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        Vector256<float> Sixteen(int first) =>
            Avx512F.VL.PermuteVar8x32x2(Vector256.Load(unchecked(table + first)), entries, Vector256.Load(unchecked(table + first + 8)));

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        Vector256<float> Eight(int first) => Avx2.PermuteVar8x32(Vector256.Load(unchecked(table + first)), entries);
    }
}

/// <summary>16 numbers of double precision in four times 256 bits.</summary>
internal readonly unsafe struct Doubles256(Vector256<double> a, Vector256<double> b, Vector256<double> c, Vector256<double> d) : IDoubles<Doubles256, Floats256>
{
    private readonly Vector256<double> _a = a;
    private readonly Vector256<double> _b = b;
    private readonly Vector256<double> _c = c;
    private readonly Vector256<double> _d = d;

    private static Vector256<long> BitA
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(1L, 2, 4, 8);
    }

    private static Vector256<long> BitB
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(16L, 32, 64, 128);
    }

    private static Vector256<long> BitC
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(256L, 512, 1024, 2048);
    }

    private static Vector256<long> BitD
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(4096L, 8192, 16384, 32768);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 All(double value) => new(Vector256.Create(value), Vector256.Create(value), Vector256.Create(value), Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Load(double* from) => unchecked(new(Vector256.Load(from), Vector256.Load(from + 4), Vector256.Load(from + 8), Vector256.Load(from + 12)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(double* to)
    {
        unchecked
        {
            _a.Store(to);
            _b.Store(to + 4);
            _c.Store(to + 8);
            _d.Store(to + 12);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 From(Floats256 value)
    {
        var ((a, b), (c, d)) = (Vector256.Widen(value.Lower), Vector256.Widen(value.Upper));
        return new(a, b, c, d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator +(Doubles256 x, Doubles256 y) => new(x._a + y._a, x._b + y._b, x._c + y._c, x._d + y._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator -(Doubles256 x, Doubles256 y) => new(x._a - y._a, x._b - y._b, x._c - y._c, x._d - y._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator *(Doubles256 x, Doubles256 y) => new(x._a * y._a, x._b * y._b, x._c * y._c, x._d * y._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator &(Doubles256 x, Doubles256 mask) => new(x._a & mask._a, x._b & mask._b, x._c & mask._c, x._d & mask._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Min(Doubles256 x, Doubles256 y) =>
        new(Vector256.MinNative(x._a, y._a), Vector256.MinNative(x._b, y._b), Vector256.MinNative(x._c, y._c), Vector256.MinNative(x._d, y._d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Max(Doubles256 x, Doubles256 y) =>
        new(Vector256.MaxNative(x._a, y._a), Vector256.MaxNative(x._b, y._b), Vector256.MaxNative(x._c, y._c), Vector256.MaxNative(x._d, y._d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Floor(Doubles256 x) => new(Vector256.Floor(x._a), Vector256.Floor(x._b), Vector256.Floor(x._c), Vector256.Floor(x._d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Greater(Doubles256 x, Doubles256 y) =>
        (Lanes256.Of(Vector256.GreaterThan(x._a, y._a)))
        | (Lanes256.Of(Vector256.GreaterThan(x._b, y._b)) << 4)
        | (Lanes256.Of(Vector256.GreaterThan(x._c, y._c)) << 8)
        | (Lanes256.Of(Vector256.GreaterThan(x._d, y._d)) << 12);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Only(uint lanes, Doubles256 there) => there & Mask(lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Mask(uint lanes)
    {
        var all = Vector256.Create((long)lanes);
        return new(Mask(all, BitA), Mask(all, BitB), Mask(all, BitC), Mask(all, BitD));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Choose(uint lanes, Doubles256 there, Doubles256 elsewhere)
    {
        var mask = Mask(lanes);
        return new(
            Vector256.ConditionalSelect(mask._a, there._a, elsewhere._a),
            Vector256.ConditionalSelect(mask._b, there._b, elsewhere._b),
            Vector256.ConditionalSelect(mask._c, there._c, elsewhere._c),
            Vector256.ConditionalSelect(mask._d, there._d, elsewhere._d));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<double> Mask(Vector256<long> all, Vector256<long> bit) => Vector256.Equals(all & bit, bit).AsDouble();
}

/// <summary>The lanes in which a comparison holds.</summary>
file static class Lanes256
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(Vector256<int> lower, Vector256<int> upper) =>
        unchecked((uint)lower.ExtractMostSignificantBits() | ((uint)upper.ExtractMostSignificantBits() << 8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(Vector256<double> part) => unchecked((uint)part.ExtractMostSignificantBits());
}
