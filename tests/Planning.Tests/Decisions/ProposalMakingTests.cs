using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Decisions;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Simulation;

namespace ModelWard.Planning.Tests.Decisions;

public sealed class ProposalMakingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("baseline")]
    [InlineData("plus18")]
    public void Proposal_MadeTwiceOnOneThreadAndOnMany_IsTheSameBytes(string sample)
    {
        var alone = Made(sample, FuturesRuns.Alone);
        var together = Made(sample, Many);

        Proposal.Written(together).ShouldBe(Proposal.Written(alone));
        Proposal.Written(Proposal.Read(Proposal.Written(alone))).ShouldBe(Proposal.Written(alone));
    }

    [Fact]
    public void Results_OfASample_AreThoseThatSimulationAndFuturesGive()
    {
        var proposal = Made("baseline", FuturesRuns.Alone);
        var table = WardTable.Of(City.Snapshot, City.Catalogue);
        var scenario = City.Sample("baseline");

        proposal.Results.Outcome.Fingerprint.ShouldBe(RolloutSimulator.Simulate(table, scenario, Stop).Fingerprint);
        proposal.Results.Outcome.ElapsedMs.ShouldBe(0);
        proposal.Results.Plan.ShouldBe(RolloutSimulator.Plan(table, scenario, Stop));
        proposal.Results.Futures.Fan.Replications.ShouldBe(300);
    }

    [Fact]
    public void Option_ThatIsRejected_HasTheFiguresOfItsOwnScenario()
    {
        var option = new RejectedOption("plus18", 3, City.Sample("plus18"));
        var (proposal, _) = ProposalMaking.Make(
            WardTable.Of(City.Snapshot, City.Catalogue), City.Sample("baseline"), [option], 2, 300, FuturesRuns.Alone, Stop);
        var outcome = RolloutSimulator.Simulate(WardTable.Of(City.Snapshot, City.Catalogue), option.Scenario, Stop);

        proposal!.Results.Options.ShouldHaveSingleItem().ShouldBe(new OptionResult(
            "plus18", option.Scenario.Name, outcome.Years[^1].Recognized, outcome.Years.Sum(year => year.Resources.Capital.Used), outcome.Fingerprint));
    }

    [Fact]
    public void Summary_OfAProposal_SaysWhatItsFuturesSay()
    {
        var proposal = Made("baseline", FuturesRuns.Alone);
        var (fan, risk) = (proposal.Results.Futures.Fan, ProposalSummary.Of(proposal, "hash").Risk!);

        (risk.RecognizedP20, risk.RecognizedP50, risk.RecognizedP80).ShouldBe((At(fan.Years[^1].Recognized, 20), At(fan.Years[^1].Recognized, 50), At(fan.Years[^1].Recognized, 80)));
        (risk.SpendP50, risk.SpendP80).ShouldBe((At(fan.Spend, 50), At(fan.Spend, 80)));
        (risk.All, risk.Milestones).ShouldBe((fan.All, fan.Milestones));
        risk.RecognizedP20.ShouldBeLessThan(risk.RecognizedP80);

        static long At(Spread spread, int percent) => spread.Percentiles[FutureFan.Percents.IndexOf(percent)].Value;
    }

    internal static Proposal Made(string sample, WorkSharing sharing) =>
        ProposalMaking.Make(WardTable.Of(City.Snapshot, City.Catalogue), City.Sample(sample), [], 2, 300, sharing, Stop).Proposal!;

    private static void Many(int most, Action share) => Parallel.Invoke([.. Enumerable.Repeat(share, Math.Min(most, 4))]);
}
