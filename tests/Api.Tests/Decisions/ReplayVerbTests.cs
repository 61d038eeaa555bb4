using System.Net;
using System.Text.Json.Nodes;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Tracking;
using ModelWard.Hosting.Verbs;

namespace ModelWard.Api.Tests.Decisions;

/// <summary>The one command that replays a decision record, on the file that the service gives.</summary>
public sealed class ReplayVerbTests(ApiHost host) : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modelward-replay-");
    private readonly StringWriter _said = new();
    private readonly StringWriter _complained = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Replay_OfARecordAsItWasGiven_SaysThatEveryByteComesOutAgain()
    {
        var (id, text) = await Record("replaysame");

        (await Replay(text)).ShouldBe(StoreVerbs.Done);

        _said.ToString().ShouldContain($"is decision {id}: its figures come out again byte by byte");
    }

    [Fact]
    public async Task Replay_OfATamperedRecord_NamesTheFirstDifferenceAndEndsWithOne()
    {
        var (id, text) = await Record("replaytampered");
        var record = JsonNode.Parse(text)!;
        var year = record["document"]!["results"]!["outcome"]!["years"]![1]!;
        year["recognized"] = year["recognized"]!.GetValue<int>() + 1;

        (await Replay(record.ToJsonString())).ShouldBe(StoreVerbs.Faulty);

        _said.ToString().ShouldContain($"is NOT what {id} was decided on: document.results.outcome.years.1.recognized is {year["recognized"]} in it, ");
    }

    [Theory]
    [InlineData("{}", "There is no object document in it")]
    [InlineData("[1]", "There is no object document in it")]
    [InlineData("{", "is no decision record")]
    public async Task Replay_OfWhatIsNoRecord_IsRefused(string text, string why)
    {
        (await Replay(text)).ShouldBe(StoreVerbs.Refused);

        _complained.ToString().ShouldContain(why);
    }

    [Fact]
    public async Task Replay_OfAFileThatIsNotThere_IsRefused()
    {
        (await StoreVerbs.Run(["replay", Path.Combine(_folder.FullName, "none.json")], _said, _complained, Stop)).ShouldBe(StoreVerbs.Refused);

        _complained.ToString().ShouldContain("There is no file");
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _said.Dispose();
        _complained.Dispose();
    }

    private async Task<(string Id, string Text)> Record(string programme)
    {
        var decision = await host.AdoptScheme(programme);
        return (decision, (await host.Get($"/decisions/{decision}")).Expect(HttpStatusCode.OK).Text);
    }

    private async Task<int> Replay(string text)
    {
        var file = Path.Combine(_folder.FullName, "decision.json");
        await File.WriteAllTextAsync(file, text, Stop);
        return await StoreVerbs.Run(["replay", file], _said, _complained, Stop);
    }
}
