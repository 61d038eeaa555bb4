using System.Runtime.InteropServices;

namespace ModelWard.Planning.Futures.Kernel;

/// <summary>Native memory of one worker, aligned for the widest vectors and freed with it.</summary>
internal sealed unsafe class NativeArena : IDisposable
{
    private const nuint Alignment = 64;

    private readonly List<nint> _pieces = [];

    ~NativeArena() => Free();

    /// <summary>So many zeros.</summary>
    public T* Take<T>(long count)
        where T : unmanaged
    {
        var bytes = checked((nuint)Math.Max(1, count) * (nuint)sizeof(T));
        var piece = NativeMemory.AlignedAlloc(bytes, Alignment);
        NativeMemory.Clear(piece, bytes);
        _pieces.Add((nint)piece);
        return (T*)piece;
    }

    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    private void Free()
    {
        foreach (var piece in _pieces) NativeMemory.AlignedFree((void*)piece);
        _pieces.Clear();
    }
}
