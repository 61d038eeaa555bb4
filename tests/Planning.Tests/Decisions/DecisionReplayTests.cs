using System.Text.Json.Nodes;
using ModelWard.Model;
using ModelWard.Planning.Decisions;
using ModelWard.Planning.Futures;

namespace ModelWard.Planning.Tests.Decisions;

public sealed class DecisionReplayTests
{
    private static readonly string s_proposal = Proposal.Written(ProposalMakingTests.Made("baseline", FuturesRuns.Alone));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Record_AsItWasSealed_ReplaysToTheSameBytes() => Replay(Sealed()).ShouldBe(ReplayVerdict.Same);

    [Fact]
    public void Record_WrittenAndReadAsAFile_ReplaysToTheSameBytes() => Replay(DecisionFile.Read(Sealed().Written())).ShouldBe(ReplayVerdict.Same);

    [Theory]
    [InlineData("results.outcome.years.3.recognized", "document.results.outcome.years.3.recognized")]
    [InlineData("results.plan.0.start", "document.results.plan.0.start")]
    [InlineData("results.futures.fingerprint", "document.results.futures.fingerprint")]
    [InlineData("results.futures.fan.replications", "document.results.futures.fan.replications")]
    // What is computed from inputs that were changed differs at the first figure that rests on them.
    [InlineData("scenario.limits.0.capital", "document.results.")]
    [InlineData("snapshot.wards.5.needs.worksCost", "document.results.")]
    [InlineData("scenario.seed", "document.results.futures.")]
    // Nothing is computed from a name; the hash tells.
    [InlineData("scenario.name", "proposal")]
    [InlineData("snapshot.wards.0.names.vi", "proposal")]
    public void Record_OfWhichOneFieldWasChanged_IsRefusedNamingTheFirstDifference(string field, string path)
    {
        var verdict = Replay(Sealed() with { Proposal = Changed(s_proposal, field) });

        verdict.Identical.ShouldBeFalse();
        verdict.Difference!.Path.ShouldStartWith(path);
        verdict.Difference.Recorded.ShouldNotBe(verdict.Difference.Found);
    }

    [Fact]
    public void Record_WithSourcesOfMoney_ReplaysAndItsHashCoversThem()
    {
        var with = Proposal.Read(s_proposal) with { Money = new ProposalSources(3, ProgrammeSettings.Default.Sources) };
        var written = Proposal.Written(with);
        var file = new DecisionFile((Sealed().Record with { Proposal = Proposal.HashOf(written) }).Sealed(), written);

        Replay(file).ShouldBe(ReplayVerdict.Same);
        Replay(file with { Proposal = With(written, "money.settingsVersion", 4) }).Difference!.Path.ShouldBe("proposal");
    }

    [Fact]
    public void Proposal_StoredBeforeSourcesWereKept_HasItsBytesAgain()
    {
        s_proposal.ShouldNotContain("\"money\"");
        Proposal.Written(Proposal.Read(s_proposal)).ShouldBe(s_proposal);
    }

    [Fact]
    public void Record_WhoseApproverWasChanged_IsRefusedByItsHash()
    {
        var file = Sealed();

        Replay(file with { Record = file.Record with { AdoptedBy = "somebody else" } }).Difference!.Path.ShouldBe("hash");
    }

    [Fact]
    public void Record_WhoseResultsWereChangedAndAllHashesMadeRightAgain_IsRefusedByTheReplay()
    {
        var forged = Changed(s_proposal, "results.outcome.years.7.recognized");
        var record = (Sealed().Record with { Proposal = Proposal.HashOf(forged) }).Sealed();

        Replay(new DecisionFile(record, forged)).Difference!.Path.ShouldBe("document.results.outcome.years.7.recognized");
    }

    [Theory]
    [InlineData("scenario.carryOver", "7", "document.carryOver")]
    [InlineData("snapshot.wards.5.needs.worksCost", "-1", "document.snapshot.wards.")]
    [InlineData("engineVersion", "\"0\"", "document.engineVersion")]
    [InlineData("starts", "0", "document.starts")]
    public void Record_WithInputsThatAreNotAllowed_IsRefusedBeforeAnythingIsComputed(string field, string value, string path) =>
        Replay(Sealed() with { Proposal = With(s_proposal, field, JsonNode.Parse(value)!) }).Difference!.Path.ShouldStartWith(path);

    [Theory]
    [InlineData("{}", "document")]
    [InlineData("[]", "document")]
    [InlineData("{\"document\":{}}", "programme")]
    public void File_ThatIsNoRecord_SaysWhatIsMissing(string text, string word) =>
        Should.Throw<System.Text.Json.JsonException>(() => DecisionFile.Read(text)).Message.ShouldContain(word);

    [Theory]
    [InlineData("\"author\":\"An\"", "\"author\":\"A\\ud800n\"")]
    [InlineData("\"author\"", "\"\\udfff\":1,\"author\"")]
    [InlineData("\"engineVersion\"", "\"\\ud800\":1,\"engineVersion\"")]
    [InlineData("\"engineVersion\"", "\"unknown\":\"\\ud800\",\"engineVersion\"")]
    public void File_WithHalfASurrogatePair_IsRefused(string part, string broken)
    {
        var text = Sealed().Written();
        text.ShouldContain(part);

        Should.Throw<System.Text.Json.JsonException>(() => DecisionFile.Read(text.Replace(part, broken, StringComparison.Ordinal))).Message.ShouldContain("surrogate");
    }

    [Fact]
    public void Proposal_WithHalfASurrogatePairInAFieldThatNobodyKnows_IsRefused() =>
        Should.Throw<System.Text.Json.JsonException>(() => Replay(Sealed() with { Proposal = s_proposal.Replace("{\"format\"", "{\"\\ud800\":1,\"format\"", StringComparison.Ordinal) }));

    private static ReplayVerdict Replay(DecisionFile file) => DecisionReplay.Of(file, FuturesRuns.Alone, Stop);

    private static DecisionFile Sealed() => new(
        new DecisionRecord
        {
            Programme = "hcmc", Number = 1, Scenario = "baseline", ScenarioVersion = 2, Proposal = Proposal.HashOf(s_proposal), Author = "An", SubmittedBy = "An",
            SubmittedAt = new DateTimeOffset(2026, 3, 1, 5, 0, 0, TimeSpan.Zero), Approvals = [], Separated = true, AdoptedBy = "Binh",
            AdoptedAt = new DateTimeOffset(2026, 3, 2, 5, 0, 0, TimeSpan.Zero), Previous = "",
        }.Sealed(),
        s_proposal);

    private static string Changed(string proposal, string field)
    {
        var node = Find(JsonNode.Parse(proposal)!, field);
        return With(proposal, field, node.GetValueKind() == System.Text.Json.JsonValueKind.Number ? JsonValue.Create(node.GetValue<long>() + 1) : JsonValue.Create(node.GetValue<string>() + "x"));
    }

    private static string With(string proposal, string field, JsonNode value)
    {
        var root = JsonNode.Parse(proposal)!;
        Find(root, field).ReplaceWith(value);
        return root.ToJsonString(ModelJson.Options);
    }

    private static JsonNode Find(JsonNode root, string field) =>
        field.Split('.').Aggregate(root, (node, name) => int.TryParse(name, out var i) ? node[i]! : node[name]!);
}
