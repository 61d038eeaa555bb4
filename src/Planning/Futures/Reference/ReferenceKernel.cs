using ModelWard.Planning.Futures.Kernel;

namespace ModelWard.Planning.Futures.Reference;

/// <summary>The reference in the place of a kernel: one future at a time.</summary>
internal sealed class ReferenceKernel(FuturesModel model, TallySheet tally) : IFuturesKernel
{
    private readonly ReferenceFuture _future = new(model, tally);

    /// <inheritdoc />
    public void Run(FutureIndex index, int first, int count, CancellationToken cancellationToken)
    {
        for (var place = 0; place < count; place++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _future.Run(index, first + place, place);
        }
    }

    /// <inheritdoc />
    public void Dispose()
    {
    }
}
