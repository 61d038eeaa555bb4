using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Decisions;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Reorganization;
using ModelWard.Planning.Simulation;
using ModelWard.Planning.Tests.Decisions;

namespace ModelWard.Planning.Tests.Reorganization;

/// <summary>A decision stands alone: no later event touches what was sealed.</summary>
public sealed class ReplayTests
{
    private static readonly DateTimeOffset s_at = new(2024, 3, 1, 5, 0, 0, TimeSpan.Zero);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Decision_OfBeforeAMerger_ReplaysToTheSameBytesAfterIt()
    {
        var sealedBefore = Adopt(ProposalMakingTests.Made("baseline", FuturesRuns.Alone));
        var text = sealedBefore.Written();

        Reorganizing.Apply(Proposal.Read(sealedBefore.Proposal).Snapshot, ShippedEvents.All[0], new FaultList()).ShouldNotBeNull();

        sealedBefore.Written().ShouldBe(text);
        DecisionReplay.Of(DecisionFile.Read(text), FuturesRuns.Alone, Stop).ShouldBe(ReplayVerdict.Same);
    }

    [Fact]
    public void Decision_OnUnitsWithDays_ReplaysToTheSameBytes()
    {
        var timeline = UnitTimeline.Of(City.Snapshot, ShippedEvents.All, new FaultList())!;
        var before = timeline.On(ShippedEvents.January);
        var after = timeline.On(ShippedEvents.July);
        var january = ScenarioMapping.Of(City.Sample("plus18"), City.Snapshot, before, Succession.Of(City.Snapshot, ShippedEvents.All[0], "", new FaultList())!, "", new FaultList())!.Scenario;
        var scenario = ScenarioMapping.Of(january, before, after, Succession.Of(before, ShippedEvents.All[1], "", new FaultList())!, "", new FaultList())!.Scenario;
        var proposal = ProposalMaking.Make(WardTable.Of(after, City.Catalogue), scenario, [], 2, 300, FuturesRuns.Alone, Stop).Proposal!;

        proposal.Results.Plan.ShouldContain(line => line.Ward == "26740@2025-07-01");
        DecisionReplay.Of(DecisionFile.Read(Adopt(proposal).Written()), FuturesRuns.Alone, Stop).ShouldBe(ReplayVerdict.Same);
    }

    private static DecisionFile Adopt(Proposal proposal)
    {
        var file = Adopted.File(proposal, s_at);
        return file with { Record = (file.Record with { Proposal = Proposal.HashOf(file.Proposal) }).Sealed() };
    }
}
