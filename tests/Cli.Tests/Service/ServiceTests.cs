using System.Text.Json;
using System.Text.Json.Nodes;
using ModelWard.Product;

namespace ModelWard.Cli.Tests.Service;

/// <summary>The command line against a service, and beside it: both say the same, byte by byte.</summary>
public sealed class ServiceTests(Service service) : IClassFixture<Service>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static string[] Files => [.. CommandLine.Samples.Select(CommandLine.File)];

    [Fact]
    public async Task Simulate_HereAndOnTheService_SaysTheSameBytesForAllSamples()
    {
        var here = await CommandLine.Run(["simulate", .. Files, "-o", "json"]);
        var there = await CommandLine.Run(["simulate", .. Files, "-o", "json", "--server", service.Address]);
        there.Error.ShouldBeEmpty();
        Timeless(here).ShouldBe(Timeless(there));
        foreach (var (sample, i) in CommandLine.Samples.Select((sample, i) => (sample, i)))
        {
            var stored = JsonSerializer.Deserialize<JsonElement>(await service.Http.GetStringAsync($"api/v1/scenarios/{sample}/outcome", Stop));
            here.Json[i].GetProperty("outcome").GetProperty("fingerprint").GetString().ShouldBe(stored.GetProperty("fingerprint").GetString());
        }
        (await CommandLine.Run(["compare", .. Files])).Out.ShouldBe((await CommandLine.Run(["compare", .. Files, "--server", service.Address])).Out);
    }

    [Fact]
    public async Task OptimizeFuturesAndComparison_HereAndOnTheService_SayTheSameBytes()
    {
        foreach (var line in new string[][]
        {
            ["optimize", CommandLine.File("baseline"), "-o", "json"],
            ["optimize", CommandLine.File("front-loaded"), "-o", "json"],
            ["optimize", CommandLine.File("plus18"), "-o", "json"],
            ["futures", .. Files, "--replications", "600", "-o", "json"],
            ["futures", CommandLine.File("baseline"), "--replications", "5000", "-o", "json"],
            ["compare", .. Files, "--replications", "300", "-o", "json"],
        })
        {
            var (here, there) = (await CommandLine.Run(line), await CommandLine.Run([.. line, "--server", service.Address]));
            there.Error.ShouldBeEmpty();
            Timeless(here).ShouldBe(Timeless(there), string.Join(' ', line));
        }
    }

    [Fact]
    public async Task Certificate_MadeHere_VerifiesOnTheServiceAndTheOtherWayRound()
    {
        using var folder = new TemporaryFolder();
        (await CommandLine.Run("optimize", CommandLine.File("baseline"), "--certificate", folder["here.json"])).ExitCode.ShouldBe(0);
        (await CommandLine.Run("optimize", CommandLine.File("baseline"), "--certificate", folder["there.json"], "--server", service.Address)).ExitCode.ShouldBe(0);
        File.ReadAllText(folder["here.json"]).ShouldBe(File.ReadAllText(folder["there.json"]));
        (await CommandLine.Run("verify", folder["here.json"], "--server", service.Address)).Out.ShouldBe((await CommandLine.Run("verify", folder["here.json"])).Out);
    }

    [Fact]
    public async Task Scenarios_ExportedFromTheServiceAndImportedAgain_AreTheSamples()
    {
        using var folder = new TemporaryFolder();
        (await CommandLine.Run("export", "scenarios", folder.Path, "--server", service.Address)).ExitCode.ShouldBe(0);
        foreach (var sample in CommandLine.Samples) File.ReadAllText(folder[sample + ".yaml"]).ShouldBe(File.ReadAllText(CommandLine.File(sample)));

        var file = folder.Write("mine.yaml", File.ReadAllText(CommandLine.File("baseline")).Replace("name: Phương án cơ sở / Baseline", "name: Mine"));
        var stored = await CommandLine.Run("import", file, "--server", service.Address, "-o", "json");
        stored.ExitCode.ShouldBe(0, stored.Error);
        var id = stored.Json[0].GetProperty("id").GetString();
        (await CommandLine.Run("import", file, "--server", service.Address, "-o", "json")).Json[0].GetProperty("id").GetString().ShouldBe(id);
        (await service.Http.GetStringAsync($"api/v1/scenarios/{id}.yaml", Stop)).ShouldBe(File.ReadAllText(file).Split('\n', 2)[1]);
        using var delete = new HttpRequestMessage(HttpMethod.Delete, $"api/v1/scenarios/{id}") { Headers = { { "If-Match", "*" } } };
        (await service.Http.SendAsync(delete, Stop)).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task Register_ExportedFromTheService_IsTheOneThatComesAlong()
    {
        using var folder = new TemporaryFolder();
        (await CommandLine.Run("export", "register", folder["register"], "--server", service.Address)).ExitCode.ShouldBe(0);
        (await CommandLine.Run("export", "register", folder["bundled"])).ExitCode.ShouldBe(0);
        foreach (var file in Directory.GetFiles(folder["bundled"])) File.ReadAllText(Path.Combine(folder["register"], Path.GetFileName(file))).ShouldBe(File.ReadAllText(file));
        (await CommandLine.Run("export", "register", folder["register.xlsx"], "--server", service.Address)).ExitCode.ShouldBe(0);

        var said = await CommandLine.Run("import", folder["register"], "--preview", "--server", service.Address);
        (said.ExitCode, said.Out).ShouldBe((0, "Would add 0 wards and change 0. Nothing has been changed.\n"), said.Error);
        (await CommandLine.Run("import", folder["register.xlsx"], "--server", service.Address)).Out.ShouldBe("Added 0 wards and changed 0.\n");
        (await CommandLine.Run("import", folder["register"], "--programme", "other", "--server", service.Address)).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task Backup_OfARunningService_CanBeRestored()
    {
        using var folder = new TemporaryFolder();
        var said = await CommandLine.Run("backup", folder["modelward.backup"], "--server", service.Address);
        (said.ExitCode, said.Error).ShouldBe((0, ""));
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(folder["modelward.backup"]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        var restored = await ProductScript.Verb("restore", [folder["modelward.backup"], $"--ModelWard:DataDirectory={folder["restored"]}"], null, Stop);
        restored.ExitCode.ShouldBe(0, restored.Output);
        restored.Output.ShouldContain("249 wards");
        (await CommandLine.Run("backup", folder["modelward.backup"], "--server", service.Address)).ExitCode.ShouldBe(2);
        Directory.GetFiles(folder.Path, "*.part").ShouldBeEmpty();
    }

    [Fact]
    public async Task Service_ThatFindsFaults_HasThemNamedByLine()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("plan.yaml", File.ReadAllText(CommandLine.File("baseline")).Replace("26737", "99999"));
        var (here, there) = (await CommandLine.Run("simulate", file), await CommandLine.Run("simulate", file, "--server", service.Address));
        (there.ExitCode, there.Error).ShouldBe((here.ExitCode, here.Error));
        there.Error.ShouldStartWith($"{file}:20:6: pins[0].ward is 99999");
    }

    [Fact]
    public async Task Service_ThatIsNotThereOrRefuses_EndsWithThree()
    {
        var nobody = await CommandLine.Run("simulate", CommandLine.File("baseline"), "--server", $"http://127.0.0.1:{FreePort.Next()}");
        nobody.ExitCode.ShouldBe(3);
        nobody.Error.ShouldContain("cannot be reached");
        (await CommandLine.Run("replay", "hcmc-99", "--server", service.Address)).ExitCode.ShouldBe(3);
        (await CommandLine.Run(["compare", .. Files, "--replications", "20000", "--server", service.Address])).ExitCode.ShouldBe(2);
    }

    [Fact]
    public async Task Futures_CalledOffOnTheService_EndWithThreeAndSayWhere()
    {
        var said = CommandLine.Run("futures", CommandLine.File("baseline"), "--replications", "1000000", "--server", service.Address);
        var run = await Begun();
        (await service.Http.DeleteAsync($"api/v1/runs/{run}", Stop)).EnsureSuccessStatusCode();
        (await said).ExitCode.ShouldBe(3);
        (await said).Error.ShouldContain($"the service ended run {run} at ");
    }

    [Fact]
    public async Task Futures_Interrupted_AreCalledOffOnTheService()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var said = CommandLine.RunUntil(stop.Token, "futures", CommandLine.File("plus18"), "--replications", "1000000", "--server", service.Address);
        var run = await Begun();
        await stop.CancelAsync();
        (await said).ExitCode.ShouldBe(130);
        JsonSerializer.Deserialize<JsonElement>(await service.Http.GetStringAsync($"api/v1/runs/{run}", Stop)).GetProperty("state").GetString().ShouldBe("cancelled");
    }

    // The run that is not over.
    private async Task<string> Begun()
    {
        while (true)
        {
            var runs = JsonSerializer.Deserialize<JsonElement>(await service.Http.GetStringAsync("api/v1/runs", Stop)).GetProperty("items").EnumerateArray();
            if (runs.FirstOrDefault(run => run.GetProperty("state").GetString() is "waiting" or "running") is { ValueKind: JsonValueKind.Object } begun) return begun.GetProperty("id").GetString()!;
            await Task.Delay(50, Stop);
        }
    }

    // How long it took is the one thing that may differ.
    private static string Timeless(Said said)
    {
        said.ExitCode.ShouldBe(0, said.Error);
        var answer = JsonNode.Parse(said.Out)!;
        foreach (var one in answer is JsonArray list ? list.ToList() : [answer]) (one!["outcome"] as JsonObject)?.Remove("elapsedMs");
        return answer.ToJsonString();
    }
}
