using System.Runtime.InteropServices;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>An array that never moves, for reading by pointer while it is kept alive.</summary>
internal sealed unsafe class PinnedArray<T>
    where T : unmanaged
{
    private readonly T[] _values;

    public PinnedArray(IReadOnlyCollection<T> values)
    {
        _values = GC.AllocateUninitializedArray<T>(Math.Max(1, values.Count), pinned: true);
        var i = 0;
        foreach (var value in values) _values[i++] = value;
        At = (T*)Marshal.UnsafeAddrOfPinnedArrayElement(_values, 0);
    }

    /// <summary>The first entry.</summary>
    public T* At { get; }
}
