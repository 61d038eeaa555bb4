using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ModelWard.Planning.Futures.Kernel;

// AVX-512: every number of a lane group lies in two registers, so that two chains of operations go side by side and neither waits for itself.

/// <summary>Words of 16 lanes in 512 bits.</summary>
internal readonly unsafe struct Words512(Vector512<uint> value) : IWords<Words512>
{
    // The truth table of a ^ b ^ c.
    private const byte ThreeWay = 0x96;

    private readonly Vector512<uint> _value = value;

    public static int Lanes => 16;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 All(uint value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Load(uint* from) => new(Vector512.Load(from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(uint* to) => _value.Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 operator ^(Words512 a, Words512 b) => new(a._value ^ b._value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Xor(Words512 a, Words512 b, Words512 c) => new(Avx512F.TernaryLogic(a._value, b._value, c._value, ThreeWay));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Words512 Product(uint by) => new(Avx512F.Multiply(_value, Vector512.Create((ulong)by).AsUInt32()).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Words512 High() => new((_value.AsUInt64() >>> 32).AsUInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Words512 Merge(Words512 even, Words512 odd) =>
        new(((even._value.AsUInt64() & Vector512.Create((ulong)uint.MaxValue)) | (odd._value.AsUInt64() << 32)).AsUInt32());
}

/// <summary>32 whole numbers in twice 512 bits.</summary>
internal readonly unsafe struct Ints512(Vector512<int> lower, Vector512<int> upper) : IInts<Ints512>
{
    // The truth table of (a & b) ^ c.
    private const byte AndThenXor = 0x6A;

    public readonly Vector512<int> Lower = lower;
    public readonly Vector512<int> Upper = upper;

    public static int Lanes => 32;

    private static Vector512<int> LowerBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384, 32768);
    }

    private static Vector512<int> UpperBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(65536, 131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608, 16777216, 33554432, 67108864, 134217728, 268435456, 536870912, 1073741824, -2147483648);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 All(int value) => new(Vector512.Create(value), Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Load(int* from) => new(Vector512.Load(from), Vector512.Load(unchecked(from + 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(int* to)
    {
        Lower.Store(to);
        Upper.Store(unchecked(to + 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator +(Ints512 a, Ints512 b) => new(a.Lower + b.Lower, a.Upper + b.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator -(Ints512 a, Ints512 b) => new(a.Lower - b.Lower, a.Upper - b.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator &(Ints512 a, Ints512 b) => new(a.Lower & b.Lower, a.Upper & b.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator ^(Ints512 a, Ints512 b) => new(a.Lower ^ b.Lower, a.Upper ^ b.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 AndXor(Ints512 value, Ints512 mask, Ints512 bits) => new(AndXor(value.Lower, mask.Lower, bits.Lower), AndXor(value.Upper, mask.Upper, bits.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator <<(Ints512 a, int bits) => new(a.Lower << bits, a.Upper << bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator >>>(Ints512 a, int bits) => new(a.Lower >>> bits, a.Upper >>> bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Min(Ints512 a, Ints512 b) => new(Vector512.Min(a.Lower, b.Lower), Vector512.Min(a.Upper, b.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Less(Ints512 a, Ints512 b) => Lanes512.Of(Vector512.LessThan(a.Lower, b.Lower), Vector512.LessThan(a.Upper, b.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AtMost(Ints512 a, uint bound)
    {
        var most = Vector512.Create(bound);
        return Lanes512.Of(Vector512.LessThanOrEqual(a.Lower.AsUInt32(), most).AsInt32(), Vector512.LessThanOrEqual(a.Upper.AsUInt32(), most).AsInt32());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Mask(uint lanes)
    {
        var all = Vector512.Create(unchecked((int)lanes));
        return new(Vector512.Equals(all & LowerBit, LowerBit), Vector512.Equals(all & UpperBit, UpperBit));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> AndXor(Vector512<int> a, Vector512<int> b, Vector512<int> c) => Avx512F.TernaryLogic(a, b, c, AndThenXor);
}

/// <summary>32 numbers of single precision in twice 512 bits.</summary>
internal readonly unsafe struct Floats512(Vector512<float> lower, Vector512<float> upper) : IFloats<Floats512, Ints512>
{
    public readonly Vector512<float> Lower = lower;
    public readonly Vector512<float> Upper = upper;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 All(float value) => new(Vector512.Create(value), Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 Load(float* from) => new(Vector512.Load(from), Vector512.Load(unchecked(from + 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(float* to)
    {
        Lower.Store(to);
        Upper.Store(unchecked(to + 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 From(Ints512 value) => new(Vector512.ConvertToSingle(value.Lower), Vector512.ConvertToSingle(value.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 operator +(Floats512 a, Floats512 b) => new(a.Lower + b.Lower, a.Upper + b.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 operator *(Floats512 a, Floats512 b) => new(a.Lower * b.Lower, a.Upper * b.Upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 Max(Floats512 a, Floats512 b) => new(Vector512.MaxNative(a.Lower, b.Lower), Vector512.MaxNative(a.Upper, b.Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ints512 Truncate() => new(Vector512.ConvertToInt32Native(Lower), Vector512.ConvertToInt32Native(Upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ints512 Bits() => new(Lower.AsInt32(), Upper.AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 OfBits(Ints512 bits) => new(bits.Lower.AsSingle(), bits.Upper.AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 Pick(Ints512 entries, float* table)
    {
        var (first, second) = (Vector512.Load(table), Vector512.Load(unchecked(table + 16)));
        return new(Avx512F.PermuteVar16x32x2(first, entries.Lower, second), Avx512F.PermuteVar16x32x2(first, entries.Upper, second));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AtLeast(Floats512 a, Floats512 b) => Lanes512.Of(Vector512.GreaterThanOrEqual(a.Lower, b.Lower).AsInt32(), Vector512.GreaterThanOrEqual(a.Upper, b.Upper).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 Choose(uint lanes, Floats512 there, Floats512 elsewhere)
    {
        var mask = Ints512.Mask(lanes);
        return new(
            Vector512.ConditionalSelect(mask.Lower.AsSingle(), there.Lower, elsewhere.Lower), Vector512.ConditionalSelect(mask.Upper.AsSingle(), there.Upper, elsewhere.Upper));
    }
}

/// <summary>32 numbers of double precision in four times 512 bits.</summary>
internal readonly unsafe struct Doubles512(Vector512<double> a, Vector512<double> b, Vector512<double> c, Vector512<double> d) : IDoubles<Doubles512, Floats512>
{
    private readonly Vector512<double> _a = a;
    private readonly Vector512<double> _b = b;
    private readonly Vector512<double> _c = c;
    private readonly Vector512<double> _d = d;

    private static Vector512<long> BitA
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);
    }

    private static Vector512<long> BitB
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(256L, 512, 1024, 2048, 4096, 8192, 16384, 32768);
    }

    private static Vector512<long> BitC
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(65536L, 131072, 262144, 524288, 1048576, 2097152, 4194304, 8388608);
    }

    private static Vector512<long> BitD
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(16777216L, 33554432, 67108864, 134217728, 268435456, 536870912, 1073741824, 2147483648);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 All(double value) => new(Vector512.Create(value), Vector512.Create(value), Vector512.Create(value), Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Load(double* from) => unchecked(new(Vector512.Load(from), Vector512.Load(from + 8), Vector512.Load(from + 16), Vector512.Load(from + 24)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(double* to)
    {
        unchecked
        {
            _a.Store(to);
            _b.Store(to + 8);
            _c.Store(to + 16);
            _d.Store(to + 24);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 From(Floats512 value)
    {
        var ((a, b), (c, d)) = (Vector512.Widen(value.Lower), Vector512.Widen(value.Upper));
        return new(a, b, c, d);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator +(Doubles512 x, Doubles512 y) => new(x._a + y._a, x._b + y._b, x._c + y._c, x._d + y._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator -(Doubles512 x, Doubles512 y) => new(x._a - y._a, x._b - y._b, x._c - y._c, x._d - y._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator *(Doubles512 x, Doubles512 y) => new(x._a * y._a, x._b * y._b, x._c * y._c, x._d * y._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator &(Doubles512 x, Doubles512 mask) => new(x._a & mask._a, x._b & mask._b, x._c & mask._c, x._d & mask._d);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Min(Doubles512 x, Doubles512 y) =>
        new(Vector512.MinNative(x._a, y._a), Vector512.MinNative(x._b, y._b), Vector512.MinNative(x._c, y._c), Vector512.MinNative(x._d, y._d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Max(Doubles512 x, Doubles512 y) =>
        new(Vector512.MaxNative(x._a, y._a), Vector512.MaxNative(x._b, y._b), Vector512.MaxNative(x._c, y._c), Vector512.MaxNative(x._d, y._d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Floor(Doubles512 x) => new(Vector512.Floor(x._a), Vector512.Floor(x._b), Vector512.Floor(x._c), Vector512.Floor(x._d));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Greater(Doubles512 x, Doubles512 y) =>
        (Lanes512.Of(Vector512.GreaterThan(x._a, y._a)))
        | (Lanes512.Of(Vector512.GreaterThan(x._b, y._b)) << 8)
        | (Lanes512.Of(Vector512.GreaterThan(x._c, y._c)) << 16)
        | (Lanes512.Of(Vector512.GreaterThan(x._d, y._d)) << 24);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Only(uint lanes, Doubles512 there) => there & Mask(lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Mask(uint lanes)
    {
        var all = Vector512.Create((long)lanes);
        return new(Mask(all, BitA), Mask(all, BitB), Mask(all, BitC), Mask(all, BitD));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Choose(uint lanes, Doubles512 there, Doubles512 elsewhere)
    {
        var mask = Mask(lanes);
        return new(
            Vector512.ConditionalSelect(mask._a, there._a, elsewhere._a),
            Vector512.ConditionalSelect(mask._b, there._b, elsewhere._b),
            Vector512.ConditionalSelect(mask._c, there._c, elsewhere._c),
            Vector512.ConditionalSelect(mask._d, there._d, elsewhere._d));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Mask(Vector512<long> all, Vector512<long> bit) => Vector512.Equals(all & bit, bit).AsDouble();
}

/// <summary>The lanes in which a comparison holds.</summary>
file static class Lanes512
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(Vector512<int> lower, Vector512<int> upper) =>
        unchecked((uint)lower.ExtractMostSignificantBits() | ((uint)upper.ExtractMostSignificantBits() << 16));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(Vector512<double> part) => unchecked((uint)part.ExtractMostSignificantBits());
}
