namespace ModelWard.Planning.Futures;

/// <summary>How many futures are carried out at once. It changes how long it takes, never a bit of what comes out.</summary>
public enum KernelWidth
{
    /// <summary>The widest that this processor has.</summary>
    Widest,

    /// <summary>One: the readable reference.</summary>
    Reference,

    /// <summary>16, twice 8 in 256 bits (AVX2).</summary>
    Bits256,

    /// <summary>32, twice 16 in 512 bits (AVX-512).</summary>
    Bits512,
}
