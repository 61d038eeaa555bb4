namespace ModelWard.Planning.Futures.Kernel;

// One lane is one future. The kernel is written once over these three, and the JIT makes of it code for 8 or 16 lanes. Every operation is
// exact or correctly rounded, and none is fused, so that a lane computes what the reference computes. Sets of lanes are bits of a uint,
// the first lane the lowest.

/// <summary>A whole number of 32 bits in every lane.</summary>
internal unsafe interface IInts<TSelf>
    where TSelf : struct, IInts<TSelf>
{
    /// <summary>How many lanes there are.</summary>
    static abstract int Lanes { get; }

    /// <summary>The same number in every lane.</summary>
    static abstract TSelf All(int value);

    static abstract TSelf Load(int* from);

    void Store(int* to);

    static abstract TSelf operator +(TSelf a, TSelf b);

    static abstract TSelf operator -(TSelf a, TSelf b);

    static abstract TSelf operator &(TSelf a, TSelf b);

    static abstract TSelf operator ^(TSelf a, TSelf b);

    /// <summary>a ^ b ^ c.</summary>
    static abstract TSelf Xor(TSelf a, TSelf b, TSelf c);

    static abstract TSelf operator <<(TSelf a, int bits);

    static abstract TSelf operator >>>(TSelf a, int bits);

    static abstract TSelf Min(TSelf a, TSelf b);

    /// <summary>The lanes in which a is less than b.</summary>
    static abstract uint Less(TSelf a, TSelf b);

    /// <summary>The lanes in which a, without sign, is at most the bound.</summary>
    static abstract uint AtMost(TSelf a, uint bound);

    /// <summary>All bits in some lanes, none in the others.</summary>
    static abstract TSelf Mask(uint lanes);

    /// <summary>(value &amp; mask) ^ bits.</summary>
    static abstract TSelf AndXor(TSelf value, TSelf mask, TSelf bits);

    /// <summary>The products of the even lanes with a number, 64 bits each.</summary>
    TSelf Product(uint by);

    /// <summary>The high halves of 64 bits, in the even lanes.</summary>
    TSelf High();

    /// <summary>The even lanes of one and, after them, those of the other in the odd lanes.</summary>
    static abstract TSelf Merge(TSelf even, TSelf odd);
}

/// <summary>A number of single precision in every lane.</summary>
internal unsafe interface IFloats<TSelf, TInts>
    where TSelf : struct, IFloats<TSelf, TInts>
    where TInts : struct, IInts<TInts>
{
    /// <summary>The same number in every lane.</summary>
    static abstract TSelf All(float value);

    static abstract TSelf Load(float* from);

    void Store(float* to);

    static abstract TSelf From(TInts value);

    static abstract TSelf operator +(TSelf a, TSelf b);

    static abstract TSelf operator *(TSelf a, TSelf b);

    static abstract TSelf Min(TSelf a, TSelf b);

    static abstract TSelf Max(TSelf a, TSelf b);

    /// <summary>The whole part, towards 0; it must be an int.</summary>
    TInts Truncate();

    /// <summary>The bits as they are.</summary>
    TInts Bits();

    static abstract TSelf OfBits(TInts bits);

    /// <summary>Entries 0 to 31 of a table.</summary>
    static abstract TSelf Pick(TInts entries, float* table);

    /// <summary>The lanes in which a is at least b.</summary>
    static abstract uint AtLeast(TSelf a, TSelf b);

    /// <summary>One number in some lanes, another in the others.</summary>
    static abstract TSelf Choose(uint lanes, TSelf there, TSelf elsewhere);
}

/// <summary>A number of double precision in every lane.</summary>
internal unsafe interface IDoubles<TSelf, TFloats>
    where TSelf : struct, IDoubles<TSelf, TFloats>
{
    /// <summary>The same number in every lane.</summary>
    static abstract TSelf All(double value);

    static abstract TSelf Load(double* from);

    void Store(double* to);

    static abstract TSelf From(TFloats value);

    static abstract TSelf operator +(TSelf a, TSelf b);

    static abstract TSelf operator -(TSelf a, TSelf b);

    static abstract TSelf operator *(TSelf a, TSelf b);

    static abstract TSelf Min(TSelf a, TSelf b);

    static abstract TSelf Max(TSelf a, TSelf b);

    static abstract TSelf Floor(TSelf a);

    /// <summary>The lanes in which a is greater than b.</summary>
    static abstract uint Greater(TSelf a, TSelf b);

    /// <summary>All bits in some lanes, none in the others.</summary>
    static abstract TSelf Mask(uint lanes);

    static abstract TSelf operator &(TSelf a, TSelf mask);

    /// <summary>The number in some lanes, 0 in the others.</summary>
    static abstract TSelf Only(uint lanes, TSelf there);

    /// <summary>One number in some lanes, another in the others.</summary>
    static abstract TSelf Choose(uint lanes, TSelf there, TSelf elsewhere);
}
