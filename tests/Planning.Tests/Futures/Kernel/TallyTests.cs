using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Futures.Reference;

namespace ModelWard.Planning.Tests.Futures.Kernel;

/// <summary>Counts and records of a block say the same, and what its futures say one by one.</summary>
public sealed class TallyTests
{
    private static readonly FuturesModel Baseline = Blocks.OfSample("baseline");
    private static readonly FuturesBlock Block = Blocks.Run(Baseline, KernelWidth.Widest, 0, 400, 100);

    [Fact]
    public void Histograms_OfABlock_CountItsRecords()
    {
        var (tally, records) = Block;
        for (var y = 0; y < tally.Years; y++)
        {
            var recognized = new long[tally.Wards + 1];
            foreach (var count in records.RecognizedIn(y)) recognized[count]++;
            tally.RecognizedIn(y).ToArray().ShouldBe(recognized);
            var spend = new long[FuturesTally.SpendBins];
            foreach (var amount in records.SpendIn(y)) spend[amount / tally.SpendWidths[y]]++;
            tally.SpendIn(y).ToArray().ShouldBe(spend);
            Enumerable.Range(0, tally.Wards).Sum(ward => tally.WardRecognized[(ward * tally.Years) + y]).ShouldBe(records.RecognizedIn(y).ToArray().Sum());
        }
        var all = new long[FuturesTally.SpendBins];
        for (var future = 0; future < records.Count; future++)
            all[Enumerable.Range(0, tally.Years).Sum(y => records.SpendIn(y)[future]) / tally.SpendWidths[tally.Years]]++;
        tally.SpendIn(tally.Years).ToArray().ShouldBe(all);
    }

    [Fact]
    public void Records_OfABlock_AreWhatEachFutureComesTo()
    {
        var scenario = City.Sample("baseline");
        var plan = RolloutSimulator.Plan(City.Snapshot, scenario, City.Catalogue, TestContext.Current.CancellationToken);
        var resources = Enum.GetValues<Resource>().Length;
        var (refusals, refusalSquares) = (new long[Baseline.Years * resources], new long[Baseline.Years * resources]);
        var (declines, declineSquares) = (new long[Baseline.Years], new long[Baseline.Years]);
        for (var r = 0; r < 20; r++)
        {
            var future = OneFuture.Of(City.Snapshot, scenario, plan, r);
            future.Years.Select(year => year.Recognized).ShouldBe(Enumerable.Range(0, Baseline.Years).Select(y => Block.Records.RecognizedIn(y)[r]));
            future.Years.Select(year => year.Resources.Capital.Used + year.Resources.Upkeep.Used).ShouldBe(Enumerable.Range(0, Baseline.Years).Select(y => Block.Records.SpendIn(y)[r]));
            foreach (var refused in future.Wards.SelectMany(ward => ward.RefusedBy).GroupBy(one => ((one.Year - Baseline.FirstYear) * resources) + (int)one.Resource))
            {
                refusals[refused.Key] += refused.Count();
                refusalSquares[refused.Key] += refused.Count() * refused.Count();
            }
            foreach (var year in future.Years)
            {
                declines[year.Year - Baseline.FirstYear] += year.Declined;
                declineSquares[year.Year - Baseline.FirstYear] += year.Declined * year.Declined;
            }
        }
        var tally = Blocks.Run(Baseline, KernelWidth.Widest, 0, 20, 20).Tally;
        tally.Refusals.ShouldBe(refusals);
        tally.RefusalSquares.ShouldBe(refusalSquares);
        tally.Unpaid.Zip(tally.Slipped, (unpaid, slipped) => unpaid + slipped).ShouldBe(declines);
        tally.DeclineSquares.ShouldBe(declineSquares);
        declines.Sum().ShouldBeGreaterThan(0);
        refusals.Sum().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void SpendBins_OfAYear_HoldAllThatCanBeSpentInIt()
    {
        // 45,000 of capital and 2,000 of upkeep; in 2024 up to 0.3 · 45,000 more is carried in; the last bin holds the most
        long[] most = [47_000, 75_000 + 8_000 + 13_500];
        Block.Tally.SpendWidths[..2].ShouldBe([46, 95]);
        most.Zip(Block.Tally.SpendWidths, (amount, width) => amount / width).ShouldAllBe(bin => bin < FuturesTally.SpendBins && bin > 990);
        Block.Tally.SpendWidths[^1].ShouldBe((760_000 + 310_000 + 1_024) / 1_024);
    }

    [Fact]
    public void Tally_OfAnotherModel_IsNotAdded()
    {
        var other = Blocks.Run(Blocks.OfSample("plus18"), KernelWidth.Widest, 0, 8, 8).Tally;
        Should.Throw<ArgumentException>(() => Block.Tally.Plus(other));
    }

    [Fact]
    public void Tally_OfTheFormWithoutSquares_ReadsButIsNotAdded()
    {
        var stored = JsonNode.Parse(JsonSerializer.Serialize(Block.Tally, ModelJson.Options))!.AsObject();
        stored.Remove("refusalSquares");
        stored.Remove("declineSquares");
        var older = stored.Deserialize<FuturesTally>(ModelJson.Options)!;
        (older.HasSquares, older.Replications).ShouldBe((false, Block.Tally.Replications));
        Should.Throw<ArgumentException>(() => older.Plus(Block.Tally));
        Should.Throw<ArgumentException>(() => Block.Tally.Plus(older));
    }

    [Fact]
    public void Records_WithAGap_AreNotPutTogether()
    {
        var later = Blocks.Run(Baseline, KernelWidth.Widest, 401, 8, 8).Records;
        Should.Throw<ArgumentException>(() => FuturesRecords.Of([Block.Records, later]));
    }

    /// <summary>What pairing is for: another plan, limit or switched-off factor meets the same luck, ward by ward.</summary>
    [Fact]
    public void MoreCapital_OnTheSameFutures_VariesFarLessThanOnOthers()
    {
        var more = Blocks.OfSample("baseline", scenario => scenario with { Limits = [.. scenario.Limits.Select(year => year with { Capital = year.Capital * 105 / 100 })] });
        var (paired, others) = (Blocks.Run(more, KernelWidth.Widest, 0, 2_000, 256).Records, Blocks.Run(more, KernelWidth.Widest, 0, 2_000, 256, index: FutureIndex.From(1_000_000)).Records);
        var own = Blocks.Run(Baseline, KernelWidth.Widest, 0, 2_000, 256).Records;
        var widest = Enumerable.Range(0, Baseline.Years).MaxBy(y => Variance(own.RecognizedIn(y)));
        Variance(Difference(others)).ShouldBeGreaterThan(5 * Variance(Difference(paired)), $"year {Baseline.FirstYear + widest}");

        int[] Difference(FuturesRecords with)
        {
            var (a, b) = (with.RecognizedIn(widest).ToArray(), own.RecognizedIn(widest).ToArray());
            return [.. a.Zip(b, (one, two) => one - two)];
        }

        static double Variance(ReadOnlySpan<int> values) => MathNet.Numerics.Statistics.Statistics.Variance(values.ToArray().Select(value => (double)value));
    }
}
