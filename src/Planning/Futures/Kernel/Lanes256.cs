using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>8 whole numbers in 256 bits.</summary>
internal readonly unsafe struct Ints256(Vector256<int> value) : IInts<Ints256>
{
    public readonly Vector256<int> Value = value;

    // The truth tables of a ^ b ^ c and of (a & b) ^ c.
    private const byte ThreeWay = 0x96, AndThenXor = 0x6A;

    public static int Lanes => 8;

    private static Vector256<int> Bit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(1, 2, 4, 8, 16, 32, 64, 128);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Mask(uint lanes) => new(Vector256.Equals(Vector256.Create((int)lanes) & Bit, Bit));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 All(int value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Load(int* from) => new(Vector256.Load(from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(int* to) => Value.Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator +(Ints256 a, Ints256 b) => new(a.Value + b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator -(Ints256 a, Ints256 b) => new(a.Value - b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator &(Ints256 a, Ints256 b) => new(a.Value & b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator ^(Ints256 a, Ints256 b) => new(a.Value ^ b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Xor(Ints256 a, Ints256 b, Ints256 c) => new(Avx512F.VL.IsSupported ? Avx512F.VL.TernaryLogic(a.Value, b.Value, c.Value, ThreeWay) : a.Value ^ b.Value ^ c.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator <<(Ints256 a, int bits) => new(a.Value << bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 operator >>>(Ints256 a, int bits) => new(a.Value >>> bits);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Min(Ints256 a, Ints256 b) => new(Vector256.Min(a.Value, b.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Less(Ints256 a, Ints256 b) => Vector256.LessThan(a.Value, b.Value).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AtMost(Ints256 a, uint bound) => Vector256.LessThanOrEqual(a.Value.AsUInt32(), Vector256.Create(bound)).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 AndXor(Ints256 value, Ints256 mask, Ints256 bits) => new(Avx512F.VL.IsSupported ? Avx512F.VL.TernaryLogic(value.Value, mask.Value, bits.Value, AndThenXor) : (value.Value & mask.Value) ^ bits.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ints256 Product(uint by) => new(Avx2.Multiply(Value.AsUInt32(), Vector256.Create((ulong)by).AsUInt32()).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ints256 High() => new((Value.AsUInt64() >>> 32).AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Ints256 Merge(Ints256 even, Ints256 odd) =>
        new(((even.Value.AsUInt64() & Vector256.Create((ulong)uint.MaxValue)) | (odd.Value.AsUInt64() << 32)).AsInt32());
}

/// <summary>8 numbers of single precision in 256 bits.</summary>
internal readonly unsafe struct Floats256(Vector256<float> value) : IFloats<Floats256, Ints256>
{
    public readonly Vector256<float> Value = value;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 All(float value) => new(Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 Load(float* from) => new(Vector256.Load(from));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(float* to) => Value.Store(to);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 From(Ints256 value) => new(Vector256.ConvertToSingle(value.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 operator +(Floats256 a, Floats256 b) => new(a.Value + b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 operator *(Floats256 a, Floats256 b) => new(a.Value * b.Value);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 Min(Floats256 a, Floats256 b) => new(Vector256.MinNative(a.Value, b.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 Max(Floats256 a, Floats256 b) => new(Vector256.MaxNative(a.Value, b.Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ints256 Truncate() => new(Vector256.ConvertToInt32Native(Value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Ints256 Bits() => new(Value.AsInt32());

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 OfBits(Ints256 bits) => new(bits.Value.AsSingle());

    // Quicker than gathering: eight entries a permutation, then chosen by the two bits above.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 Pick(Ints256 entries, float* table)
    {
        var (bit3, bit4) = ((entries.Value << 28).AsSingle(), (entries.Value << 27).AsSingle());
        var lower = Avx.BlendVariable(Eight(0), Eight(8), bit3);
        var upper = Avx.BlendVariable(Eight(16), Eight(24), bit3);
        return new(Avx.BlendVariable(lower, upper, bit4));

        Vector256<float> Eight(int first) => Avx2.PermuteVar8x32(Vector256.Load(table + first), entries.Value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint AtLeast(Floats256 a, Floats256 b) => Vector256.GreaterThanOrEqual(a.Value, b.Value).ExtractMostSignificantBits();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Floats256 Choose(uint lanes, Floats256 there, Floats256 elsewhere) =>
        new(Vector256.ConditionalSelect(Ints256.Mask(lanes).Value.AsSingle(), there.Value, elsewhere.Value));
}

/// <summary>8 numbers of double precision in twice 256 bits.</summary>
internal readonly unsafe struct Doubles256(Vector256<double> lower, Vector256<double> upper) : IDoubles<Doubles256, Floats256>
{
    private readonly Vector256<double> _lower = lower;
    private readonly Vector256<double> _upper = upper;

    private static Vector256<long> LowerBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(1L, 2, 4, 8);
    }

    private static Vector256<long> UpperBit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Vector256.Create(16L, 32, 64, 128);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 All(double value) => new(Vector256.Create(value), Vector256.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Load(double* from) => new(Vector256.Load(from), Vector256.Load(from + 4));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(double* to)
    {
        _lower.Store(to);
        _upper.Store(to + 4);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 From(Floats256 value)
    {
        var (lower, upper) = Vector256.Widen(value.Value);
        return new(lower, upper);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator +(Doubles256 a, Doubles256 b) => new(a._lower + b._lower, a._upper + b._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator -(Doubles256 a, Doubles256 b) => new(a._lower - b._lower, a._upper - b._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator *(Doubles256 a, Doubles256 b) => new(a._lower * b._lower, a._upper * b._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Min(Doubles256 a, Doubles256 b) => new(Vector256.MinNative(a._lower, b._lower), Vector256.MinNative(a._upper, b._upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Max(Doubles256 a, Doubles256 b) => new(Vector256.MaxNative(a._lower, b._lower), Vector256.MaxNative(a._upper, b._upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Floor(Doubles256 a) => new(Vector256.Floor(a._lower), Vector256.Floor(a._upper));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Greater(Doubles256 a, Doubles256 b) =>
        Vector256.GreaterThan(a._lower, b._lower).ExtractMostSignificantBits()
        | (Vector256.GreaterThan(a._upper, b._upper).ExtractMostSignificantBits() << 4);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Mask(uint lanes)
    {
        var all = Vector256.Create((long)lanes);
        return new(Vector256.Equals(all & LowerBit, LowerBit).AsDouble(), Vector256.Equals(all & UpperBit, UpperBit).AsDouble());
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 operator &(Doubles256 a, Doubles256 mask) => new(a._lower & mask._lower, a._upper & mask._upper);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Only(uint lanes, Doubles256 there) => there & Mask(lanes);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Doubles256 Choose(uint lanes, Doubles256 there, Doubles256 elsewhere)
    {
        var mask = Mask(lanes);
        return new(
            Vector256.ConditionalSelect(mask._lower, there._lower, elsewhere._lower), Vector256.ConditionalSelect(mask._upper, there._upper, elsewhere._upper));
    }
}
