using ModelWard.Model;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Futures;

public sealed class WarmUpTests
{
    /// <summary>What the town does not meet stays cold.</summary>
    [Fact]
    public void Town_InItsFutures_MeetsAllThereIs()
    {
        var years = WarmUp.Run(TestContext.Current.CancellationToken).Fan.Years;
        years.SelectMany(year => year.Refusals).Select(refusal => refusal.Resource).Distinct().Order().ShouldBe(Enum.GetValues<Resource>());
        years.ShouldAllBe(year => year.Declines.Mean > 0 && year.Recognized.Mean.StandardDeviation > 0);
    }

    [Fact]
    public void Town_IsAScenarioAsGoodAsAny()
    {
        var faults = new FaultList();
        ScenarioValidation.Check(SmallTown.Scenario, faults);
        ScenarioValidation.Check(SmallTown.Scenario, SmallTown.Snapshot, faults);
        faults.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void WarmUp_Cancelled_Ends()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Should.Throw<OperationCanceledException>(() => WarmUp.Run(cancelled.Token));
    }
}
