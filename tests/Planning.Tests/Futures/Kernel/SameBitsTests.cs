using System.Text.Json;
using CsCheck;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Generators;

namespace ModelWard.Planning.Tests.Futures.Kernel;

/// <summary>One result, whatever the width of the vectors, the size of the blocks, their order and the number of threads.</summary>
public sealed class SameBitsTests
{
    private static readonly Gen<(RolloutCase Case, Uncertainty Uncertainty, Execution Execution, int First, int Count)> Cases =
        Gen.Select(RolloutCase.Any, UncertaintyGenerator.Any, Gen.Enum<Execution>(), Gen.Int[0, 1_000_000], Gen.Int[1, 40]);

    [Fact]
    public void Block_OfARandomCase_IsTheReferencesInEveryWidth() => Cases.Sample(drawn =>
    {
        var model = ModelOf(drawn.Case, drawn.Uncertainty, drawn.Execution);
        var expected = Written(Of(model, KernelWidth.Reference, FutureIndex.Base, drawn.First, drawn.Count));
        foreach (var width in Blocks.Widths) Written(Of(model, width, FutureIndex.Base, drawn.First, drawn.Count)).ShouldBe(expected, width.ToString());
    }, iter: 3_000);

    [Fact]
    public void Block_WithOffsetsAndHolds_IsTheReferencesInEveryWidth() => Gen.Select(Cases, Gen.Int[0, 2_000_000].Array[9], Gen.Int[1, 40].Array[9]).Sample((drawn, offsets, holds) =>
    {
        var index = Enum.GetValues<FactorGroup>().Aggregate(FutureIndex.Base, (sum, group) => sum.WithOffset(group, offsets[(int)group]).WithHold(group, holds[(int)group]));
        var model = ModelOf(drawn.Case, drawn.Uncertainty, drawn.Execution);
        var expected = Written(Of(model, KernelWidth.Reference, index, drawn.First, drawn.Count));
        foreach (var width in Blocks.Widths) Written(Of(model, width, index, drawn.First, drawn.Count)).ShouldBe(expected, width.ToString());
    }, iter: 500);

    [Theory]
    [InlineData("baseline", Execution.Fixed)]
    [InlineData("front-loaded", Execution.ReserveList)]
    public void FuturesOfTheCity_InAnyWidthBlockAndNumberOfThreads_HaveOneHash(string sample, Execution execution)
    {
        var model = Blocks.OfSample(sample, scenario => scenario with { Execution = execution });
        var expected = Blocks.Run(model, KernelWidth.Reference, 0, 1_000, 1_000).Hash();
        foreach (var width in Blocks.Widths)
        {
            foreach (var (size, threads) in new[] { (7, 1), (16, 4), (100, 1), (256, 4), (1_000, 1) })
                Blocks.Run(model, width, 0, 1_000, size, threads).Hash().ShouldBe(expected, $"{width}, blocks of {size}, {threads} threads");
        }
    }

    [Fact]
    public void TenThousandFutures_InOneBlock_AreThoseOfSmallBlocks()
    {
        var model = Blocks.OfSample("baseline");
        var expected = Blocks.Run(model, KernelWidth.Widest, 0, 10_000, 256, threads: 4).Hash();
        Blocks.Run(model, KernelWidth.Widest, 0, 10_000, 10_000).Hash().ShouldBe(expected);
        Blocks.Run(model, KernelWidth.Widest, 0, 10_000, 7).Hash().ShouldBe(expected);
    }

    private static FuturesModel ModelOf(RolloutCase drawn, Uncertainty uncertainty, Execution execution)
    {
        var scenario = drawn.Scenario with { Uncertainty = uncertainty, Execution = execution };
        return FuturesModel.Of(WardTable.Of(drawn.Snapshot, drawn.Catalogue), scenario, RolloutSimulator.Plan(drawn.Snapshot, scenario, drawn.Catalogue));
    }

    private static FuturesBlock Of(FuturesModel model, KernelWidth width, FutureIndex index, int first, int count)
    {
        using var worker = new FuturesWorker(model, width);
        return worker.Run(index, first, count, TestContext.Current.CancellationToken);
    }

    private static string Written(FuturesBlock block) => JsonSerializer.Serialize(block with { Tally = block.Tally with { Spend = [] } }, ModelJson.Options);
}
