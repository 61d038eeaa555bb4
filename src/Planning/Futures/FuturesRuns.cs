namespace ModelWard.Planning.Futures;

/// <summary>
/// Carries out laid-out plans in futures, block by block, on the threads that share the work. What comes out depends on model, index and
/// the numbers of the futures alone.
/// </summary>
/// <param name="sharing">Brings threads.</param>
/// <param name="meter">Counts the futures.</param>
/// <param name="cancellationToken">Ends every run.</param>
public sealed class FuturesRuns(WorkSharing sharing, WorkMeter meter, CancellationToken cancellationToken)
{
    /// <summary>Futures of a block.</summary>
    public const int Block = 256;

    /// <summary>On the calling thread alone.</summary>
    public static WorkSharing Alone { get; } = (_, share) => share();

    /// <summary>What a plan reaches in futures.</summary>
    /// <param name="name">Name of the option.</param>
    /// <param name="model">Its plan, laid out.</param>
    /// <param name="index">Which draws each factor group takes in each future.</param>
    /// <param name="count">How many futures, from 2.</param>
    /// <param name="first">Number of the first future, from 0.</param>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public OptionFutures Run(string name, FuturesModel model, FutureIndex index, int count, int first = 0)
    {
        var recognized = Years<int>(model.Years, count);
        var spend = Years<long>(model.Years, count);
        var blocks = (count + Block - 1) / Block;
        var taken = -1;
        sharing(blocks, Share);
        return new OptionFutures(name, model.FirstYear, model.Wards, recognized, spend);

        void Share()
        {
            using var worker = new FuturesWorker(model);
            while (Interlocked.Increment(ref taken) is var block && block < blocks) Carry(worker, block * Block);
        }

        void Carry(FuturesWorker worker, int from)
        {
            var records = worker.Run(index, first + from, Math.Min(Block, count - from), cancellationToken).Records;
            for (var year = 0; year < records.Years; year++)
            {
                records.RecognizedIn(year).CopyTo(recognized[year].AsSpan(from));
                records.SpendIn(year).CopyTo(spend[year].AsSpan(from));
            }
            meter.Count(records.Count);
        }
    }

    private static T[][] Years<T>(int years, int count) => [.. Enumerable.Range(0, years).Select(_ => new T[count])];
}
