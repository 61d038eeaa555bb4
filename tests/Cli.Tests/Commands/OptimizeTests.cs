using System.Text.Json.Nodes;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Decisions;
using ModelWard.Planning.Futures;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Cli.Tests.Commands;

public sealed class OptimizeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Optimize_OfTheBaseline_ProvesItsPlanWithACertificateThatVerifies()
    {
        using var folder = new TemporaryFolder();
        var said = await CommandLine.Run("optimize", CommandLine.File("baseline"), "-o", "json", "--certificate", folder["proof.json"], "--plan", folder["best.yaml"]);
        said.ExitCode.ShouldBe(0, said.Error);
        var outcome = said.Json.GetProperty("outcome");
        var own = OptimalPolicy.Solve(WardTable.Of(City.Snapshot, City.Catalogue), City.Sample("baseline") with { Policy = Policy.Optimal }, new OptimizerOptions(), null, Stop).Outcome!;
        outcome.GetProperty("fingerprint").GetString().ShouldBe(own.Fingerprint);
        outcome.GetProperty("proof").GetProperty("countProved").GetBoolean().ShouldBeTrue();

        var carriedOut = await CommandLine.Run("simulate", folder["best.yaml"], "-o", "json");
        carriedOut.Json[0].GetProperty("outcome").GetProperty("fingerprint").GetString().ShouldBe(own.Fingerprint);

        var verified = await CommandLine.Run("verify", folder["proof.json"]);
        (verified.ExitCode, verified.Error).ShouldBe((0, ""));
        verified.Out.ShouldContain("it holds");

        var spoilt = JsonNode.Parse(File.ReadAllText(folder["proof.json"]))!;
        spoilt["count"] = 225;
        var refuted = await CommandLine.Run("verify", folder.Write("spoilt.json", spoilt.ToJsonString()), "-o", "json");
        refuted.ExitCode.ShouldBe(1);
        refuted.Json.GetProperty("faults")[0].GetProperty("path").GetString().ShouldBe("count");
    }

    [Fact]
    public async Task Optimize_WithoutAnyPlan_EndsWithOneAndSaysSo()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("plan.yaml", File.ReadAllText(CommandLine.File("baseline")).Replace("share: 0.3", "share: 1"));
        var said = await CommandLine.Run("optimize", file);
        said.ExitCode.ShouldBe(1);
        said.Error.ShouldContain("no plan");
    }

    [Theory]
    [InlineData("[]", "format")]
    [InlineData("{\n  \"format\": 1,}", ":2:")]
    public async Task Verify_OfWhatIsNoCertificate_SaysWhere(string text, string where)
    {
        using var folder = new TemporaryFolder();
        var said = await CommandLine.Run("verify", folder.Write("proof.json", text));
        said.ExitCode.ShouldBe(2);
        said.Error.ShouldContain(where == "format" ? "$" : where);
    }

    [Fact]
    public async Task Replay_OfADecisionRecord_SaysWhetherItIsWhatWasDecidedOn()
    {
        using var folder = new TemporaryFolder();
        var proposal = ProposalMaking.Make(WardTable.Of(City.Snapshot, City.Catalogue), City.Sample("baseline"), [], 1, 20, FuturesRuns.Alone, Stop).Proposal!;
        var written = Adopted.File(proposal, DateTimeOffset.UnixEpoch).Written();
        (await CommandLine.Run("replay", folder.Write("decision.json", written))).ExitCode.ShouldBe(1);

        var sealedFile = new DecisionFile((DecisionFile.Read(written).Record with { Proposal = Proposal.HashOf(DecisionFile.Read(written).Proposal) }).Sealed(), DecisionFile.Read(written).Proposal).Written();
        var same = await CommandLine.Run("replay", folder.Write("decision.json", sealedFile));
        (same.ExitCode, same.Error).ShouldBe((0, ""), same.Out);
        same.Out.ShouldContain("byte by byte");

        var changed = await CommandLine.Run("replay", folder.Write("decision.json", sealedFile.Replace("\"capital\":45000", "\"capital\":45001")), "-o", "json");
        changed.ExitCode.ShouldBe(1);
        changed.Json.GetProperty("identical").GetBoolean().ShouldBeFalse();
        (await CommandLine.Run("replay", folder.Write("decision.json", "{}"))).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task Futures_OfASample_AreThoseOfPlanning()
    {
        var said = await CommandLine.Run("futures", CommandLine.File("front-loaded"), "--replications", "300", "-o", "json");
        said.ExitCode.ShouldBe(0, said.Error);
        var plan = FuturesPlanning.Plan(WardTable.Of(City.Snapshot, City.Catalogue), City.Sample("front-loaded"), null, Stop);
        said.Json[0].GetProperty("futures").GetProperty("fingerprint").GetString().ShouldBe(FuturesPlanning.Run(plan, 300, FuturesRuns.Alone, Stop).Fingerprint);
        (await CommandLine.Run("futures", CommandLine.File("front-loaded"), "--replications", "300")).Out.ShouldContain("300 futures, seed 2023");
    }
}
