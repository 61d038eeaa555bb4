using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using ModelWard.Planning.Futures.Kernel;
using ModelWard.Planning.Futures.Reference;

namespace ModelWard.Planning.Futures;

/// <summary>
/// Carries out blocks of futures of one model, with memory of its own that it uses again and again: one for each thread. What comes out depends
/// on the model, the index and the numbers of the futures alone.
/// </summary>
public sealed class FuturesWorker : IDisposable
{
    private readonly TallySheet _tally;
    private readonly IFuturesKernel _kernel;

    /// <summary>Makes room for a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="width">How many futures at once.</param>
    /// <exception cref="PlatformNotSupportedException">This processor does not have the width.</exception>
    public FuturesWorker(FuturesModel model, KernelWidth width = KernelWidth.Widest)
    {
        _tally = new TallySheet(model);
        _kernel = KernelOf(model, width == KernelWidth.Widest ? Widest : width);
    }

    /// <summary>The widest that this processor has.</summary>
    public static KernelWidth Widest => Has512 ? KernelWidth.Bits512 : Has256 ? KernelWidth.Bits256 : KernelWidth.Reference;

    private static bool Has512 => Vector512.IsHardwareAccelerated && Avx512F.IsSupported;

    private static bool Has256 => Vector256.IsHardwareAccelerated && Avx2.IsSupported;

    /// <summary>Carries out a block.</summary>
    /// <param name="index">Which draws each factor group takes in each future.</param>
    /// <param name="first">Number of the first future, from 0.</param>
    /// <param name="count">How many futures, from 1.</param>
    /// <param name="cancellationToken">Ends it between two groups of futures.</param>
    /// <exception cref="ArgumentOutOfRangeException">The futures are numbered below 0 or beyond <see cref="int.MaxValue"/>, or there are none.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; what was computed is lost.</exception>
    public FuturesBlock Run(FutureIndex index, int first, int count, CancellationToken cancellationToken = default)
    {
        Compute(index, first, count, cancellationToken);
        return _tally.Block();
    }

    /// <inheritdoc />
    public void Dispose() => _kernel.Dispose();

    /// <summary>Carries out a block and leaves it on the sheet. Allocates nothing on the heap unless the block is larger than any before.</summary>
    internal void Compute(FutureIndex index, int first, int count, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(first);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, int.MaxValue - first);
        _tally.Begin(first, count);
        _kernel.Run(index, first, count, cancellationToken);
    }

    private IFuturesKernel KernelOf(FuturesModel model, KernelWidth width) => width switch
    {
        KernelWidth.Reference => new ReferenceKernel(model, _tally),
        KernelWidth.Bits256 when Has256 => new LaneKernel<Ints256, Floats256, Doubles256, Words256>(model, _tally),
        KernelWidth.Bits512 when Has512 => new LaneKernel<Ints512, Floats512, Doubles512, Words512>(model, _tally),
        _ => throw new PlatformNotSupportedException($"This processor does not have {width}; the widest it has is {Widest}."),
    };
}
