using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Runs;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Tests.Runs;

public sealed class RunMemoryTests
{
    private const int Most = 1_024;

    private static readonly string[] Wards = ["W1", "W2", "W3", "W4"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Measured by eng/bench.sh optimize and in docs/scaling.md, MB beside what the process takes without a search.</summary>
    [Theory]
    [InlineData(249, 8, 16)]
    [InlineData(2_490, 12, 153)]
    [InlineData(10_598, 8, 360)]
    [InlineData(2_490, 20, 312)]
    [InlineData(1_000, 30, 266)]
    [InlineData(500, 50, 333)]
    public void OfOptimization_BesideWhatWasMeasured_IsMoreButNotThreeTimes(int wards, int years, int measured)
    {
        var bound = RunMemory.OfOptimization(wards, years) / 1e6;

        bound.ShouldBeGreaterThan(measured);
        bound.ShouldBeLessThan(3 * measured + 32);
    }

    [Fact]
    public void Check_OfACountryOverTooManyYears_NamesTheLengthThatFits()
    {
        var faults = new FaultList();

        RunMemory.Check(Order(RunKind.Optimization, years: 50, amount: 60), 10_598, Most, faults);

        var fault = faults.Faults.ShouldHaveSingleItem();
        fault.Path.ShouldBe("limits");
        fault.Value!.ToString()!.ShouldContain("50 years of 10598 wards");
        fault.Allowed.ShouldBe("at most 12 years of so many wards: a run may take 1024 MB of memory (ModelWard:Runs:MostMegabytes)");
    }

    [Theory]
    [InlineData(RunKind.Optimization, 249, 50, 1_000)]
    [InlineData(RunKind.Optimization, 2_490, 25, 1_000)]
    [InlineData(RunKind.Optimization, 10_598, 12, 1_000)]
    [InlineData(RunKind.Futures, 10_598, 50, RunOrder.MostReplications)]
    public void Check_OfWhatFits_SaysNothing(RunKind kind, int wards, int years, int amount)
    {
        var faults = new FaultList();

        RunMemory.Check(Order(kind, years, amount), wards, Most, faults);

        faults.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Start_OfARunThatWouldTakeTooMuch_IsRefusedAndLeavesNothing()
    {
        await using var cluster = new GrainCluster { Runs = new RunOptions { MostMegabytes = 32 } };
        await cluster.InitializeAsync();
        var code = await cluster.Import("W1");

        var refused = await cluster.Run("r").Start(Example.Header("r"), new RunOrder(RunKind.Optimization, Example.Optimal(code), null, 4), Stop);

        refused.Status.ShouldBe(CommandStatus.Invalid);
        refused.Faults.ShouldHaveSingleItem().Path.ShouldBe("limits");
        (await cluster.Run("r").Read(Stop)).ShouldBeNull();
    }

    /// <summary>The numbers that a run holds, counted, as it goes on beyond the futures of which it keeps records.</summary>
    [Fact]
    public void OfFutures_OfMoreAndMoreReplications_HoldsTheMemoryThatWasPromised()
    {
        var plan = FuturesPlanning.Plan(WardTable.Of(Example.Snapshot([.. Wards.Select(Example.Ward)]), Example.Catalogue), Example.Scenario("p"), null, Stop);
        var years = plan.Scenario.Limits.Length;
        using var worker = new FuturesWorker(FuturesPlanning.Model(plan));
        var block = worker.Run(FutureIndex.Base, 0, FuturesPool.BlockSize, Stop);
        var prefix = new FuturesPrefix();
        var (most, atTwice, before) = (0L, 0L, 0);

        // Every block is the same: the numbers differ in a run, how many there are does not.
        for (var done = FuturesPool.BlockSize; done <= 4 * FuturesRecords.Most; done += FuturesPool.BlockSize)
        {
            prefix.Add(new FuturesBlockAnswer(block.Tally, before < FuturesRecords.Most ? block.Records : null));
            before = done;
            most = Math.Max(most, Held(prefix));
            if (atTwice == 0 && done >= 2 * FuturesRecords.Most) atTwice = Held(prefix);
        }

        Held(prefix).ShouldBe(atTwice);
        Held(prefix).ShouldBe(RunMemory.OfTally(Wards.Length, years));
        most.ShouldBeGreaterThan(10 * atTwice);
        most.ShouldBeLessThan(RunMemory.OfFutures(Wards.Length, years, RunOrder.MostReplications));
        RunMemory.OfFutures(Wards.Length, years, RunOrder.MostReplications).ShouldBe(RunMemory.OfFutures(Wards.Length, years, FuturesRecords.Most));
    }

    private static long Held(FuturesPrefix prefix)
    {
        var tally = prefix.Tally!;
        var counts = tally.Recognized.Length + tally.WardRecognized.Length + tally.Refusals.Length + tally.RefusalSquares.Length + tally.Unpaid.Length + tally.Slipped.Length
            + tally.DeclineSquares.Length + tally.SpendWidths.Length + tally.Spend.Length;
        return sizeof(long) * (long)counts + prefix.Records.Sum(part => sizeof(int) * (long)part.Recognized.Length + sizeof(long) * (long)part.Spend.Length);
    }

    private static RunOrder Order(RunKind kind, int years, int amount) =>
        new(kind, Example.Scenario("p") with { Limits = [.. Enumerable.Range(2023, years).Select(year => new YearLimits { Year = year })] }, "s", amount);
}
