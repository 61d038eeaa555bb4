using System.Security.Cryptography;
using System.Text.Json;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tests.Futures.Kernel;

/// <summary>Futures computed in blocks of any size and put together.</summary>
internal static class Blocks
{
    /// <summary>The widths that this processor has.</summary>
    public static IEnumerable<KernelWidth> Widths => Enum.GetValues<KernelWidth>().Where(width => width != KernelWidth.Widest && width <= FuturesWorker.Widest);

    /// <summary>The model of a shipped sample, as it is.</summary>
    public static FuturesModel OfSample(string name, Func<Scenario, Scenario>? change = null)
    {
        var scenario = City.Sample(name);
        scenario = change?.Invoke(scenario) ?? scenario;
        return FuturesModel.Of(WardTable.Of(City.Snapshot, City.Catalogue), scenario, RolloutSimulator.Plan(City.Snapshot, scenario, City.Catalogue));
    }

    /// <summary>Futures first to before first + count in blocks of a size, by so many threads.</summary>
    public static FuturesBlock Run(FuturesModel model, KernelWidth width, int first, int count, int size, int threads = 1, FutureIndex? index = null)
    {
        var blocks = new FuturesBlock[(count + size - 1) / size];
        var workers = Enumerable.Range(0, threads).Select(own => new Thread(() =>
        {
            using var worker = new FuturesWorker(model, width);
            for (var block = own; block < blocks.Length; block += threads)
                blocks[block] = worker.Run(index ?? FutureIndex.Base, first + (block * size), Math.Min(size, count - (block * size)));
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return new FuturesBlock(blocks.Select(block => block.Tally).Aggregate((sum, tally) => sum.Plus(tally)), FuturesRecords.Of([.. blocks.Select(block => block.Records)]));
    }

    /// <summary>SHA-256 of everything in a block.</summary>
    public static string Hash(this FuturesBlock block) => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(block, ModelJson.Options)));
}
