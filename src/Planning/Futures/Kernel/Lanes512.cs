using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>16 whole numbers in 512 bits.</summary>
internal readonly unsafe struct Ints512(Vector512<int> value) : IInts<Ints512>
{
    public readonly Vector512<int> Value = value;

    // The truth tables of a ^ b ^ c and of (a & b) ^ c.
    private const byte ThreeWay = 0x96, AndThenXor = 0x6A;

    public static int Lanes => 16;

    private static Vector512<int> Bit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16_384, 32_768);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Mask(uint lanes) => new(Vector512.Equals(Vector512.Create((int)lanes) & Bit, Bit));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 All(int value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Load(int* from) => new(Vector512.Load(from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(int* to) => Value.Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator +(Ints512 a, Ints512 b) => new(a.Value + b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator -(Ints512 a, Ints512 b) => new(a.Value - b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator &(Ints512 a, Ints512 b) => new(a.Value & b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator ^(Ints512 a, Ints512 b) => new(a.Value ^ b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Xor(Ints512 a, Ints512 b, Ints512 c) => new(Avx512F.TernaryLogic(a.Value, b.Value, c.Value, ThreeWay));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator <<(Ints512 a, int bits) => new(a.Value << bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 operator >>>(Ints512 a, int bits) => new(a.Value >>> bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Min(Ints512 a, Ints512 b) => new(Vector512.Min(a.Value, b.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Less(Ints512 a, Ints512 b) => (uint)Vector512.LessThan(a.Value, b.Value).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AtMost(Ints512 a, uint bound) => (uint)Vector512.LessThanOrEqual(a.Value.AsUInt32(), Vector512.Create(bound)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 AndXor(Ints512 value, Ints512 mask, Ints512 bits) => new(Avx512F.TernaryLogic(value.Value, mask.Value, bits.Value, AndThenXor));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ints512 Product(uint by) => new(Avx512F.Multiply(Value.AsUInt32(), Vector512.Create((ulong)by).AsUInt32()).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ints512 High() => new((Value.AsUInt64() >>> 32).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints512 Merge(Ints512 even, Ints512 odd) =>
        new(((even.Value.AsUInt64() & Vector512.Create((ulong)uint.MaxValue)) | (odd.Value.AsUInt64() << 32)).AsInt32());
}

/// <summary>16 numbers of single precision in 512 bits.</summary>
internal readonly unsafe struct Floats512(Vector512<float> value) : IFloats<Floats512, Ints512>
{
    public readonly Vector512<float> Value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 All(float value) => new(Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 Load(float* from) => new(Vector512.Load(from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(float* to) => Value.Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 From(Ints512 value) => new(Vector512.ConvertToSingle(value.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 operator +(Floats512 a, Floats512 b) => new(a.Value + b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 operator *(Floats512 a, Floats512 b) => new(a.Value * b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 Min(Floats512 a, Floats512 b) => new(Vector512.MinNative(a.Value, b.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 Max(Floats512 a, Floats512 b) => new(Vector512.MaxNative(a.Value, b.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ints512 Truncate() => new(Vector512.ConvertToInt32Native(Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ints512 Bits() => new(Value.AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 OfBits(Ints512 bits) => new(bits.Value.AsSingle());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 Pick(Ints512 entries, float* table) =>
        new(Avx512F.PermuteVar16x32x2(Vector512.Load(table), entries.Value, Vector512.Load(table + 16)));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AtLeast(Floats512 a, Floats512 b) => (uint)Vector512.GreaterThanOrEqual(a.Value, b.Value).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats512 Choose(uint lanes, Floats512 there, Floats512 elsewhere) =>
        new(Vector512.ConditionalSelect(Ints512.Mask(lanes).Value.AsSingle(), there.Value, elsewhere.Value));
}

/// <summary>16 numbers of double precision in twice 512 bits.</summary>
internal readonly unsafe struct Doubles512(Vector512<double> lower, Vector512<double> upper) : IDoubles<Doubles512, Floats512>
{
    private readonly Vector512<double> _lower = lower;
    private readonly Vector512<double> _upper = upper;

    private static Vector512<long> LowerBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);
    }

    private static Vector512<long> UpperBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector512.Create(256L, 512, 1024, 2048, 4096, 8192, 16_384, 32_768);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 All(double value) => new(Vector512.Create(value), Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Load(double* from) => new(Vector512.Load(from), Vector512.Load(from + 8));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(double* to)
    {
        _lower.Store(to);
        _upper.Store(to + 8);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 From(Floats512 value)
    {
        var (lower, upper) = Vector512.Widen(value.Value);
        return new(lower, upper);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator +(Doubles512 a, Doubles512 b) => new(a._lower + b._lower, a._upper + b._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator -(Doubles512 a, Doubles512 b) => new(a._lower - b._lower, a._upper - b._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator *(Doubles512 a, Doubles512 b) => new(a._lower * b._lower, a._upper * b._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Min(Doubles512 a, Doubles512 b) => new(Vector512.MinNative(a._lower, b._lower), Vector512.MinNative(a._upper, b._upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Max(Doubles512 a, Doubles512 b) => new(Vector512.MaxNative(a._lower, b._lower), Vector512.MaxNative(a._upper, b._upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Floor(Doubles512 a) => new(Vector512.Floor(a._lower), Vector512.Floor(a._upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Greater(Doubles512 a, Doubles512 b) =>
        (uint)Vector512.GreaterThan(a._lower, b._lower).ExtractMostSignificantBits()
        | ((uint)Vector512.GreaterThan(a._upper, b._upper).ExtractMostSignificantBits() << 8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Mask(uint lanes)
    {
        var all = Vector512.Create((long)lanes);
        return new(Vector512.Equals(all & LowerBit, LowerBit).AsDouble(), Vector512.Equals(all & UpperBit, UpperBit).AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 operator &(Doubles512 a, Doubles512 mask) => new(a._lower & mask._lower, a._upper & mask._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Only(uint lanes, Doubles512 there) => there & Mask(lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles512 Choose(uint lanes, Doubles512 there, Doubles512 elsewhere)
    {
        var mask = Mask(lanes);
        return new(
            Vector512.ConditionalSelect(mask._lower, there._lower, elsewhere._lower), Vector512.ConditionalSelect(mask._upper, there._upper, elsewhere._upper));
    }
}
