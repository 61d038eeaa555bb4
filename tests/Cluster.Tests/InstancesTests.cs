using System.Net.Http.Json;
using System.Text.Json;
using ModelWard.Load;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

public sealed class InstancesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [LimitedFact]
    public async Task TwoInstances_EachOnItsOwnData_RunSideBySide()
    {
        using var here = new DataDirectory();
        using var there = new DataDirectory();
        await using var one = await ProductProcess.Start("Planner.Api", here.Path, Cancel);
        await using var other = await ProductProcess.Start("Planner.Api", there.Path, Cancel);
        await WardCommands.Assess(one.Http, "26968", "C07", 12.5m, "only-here", Cancel);
        (await WardCommands.Wards(one.Http, Cancel)).Single(ward => ward.Code == "26968").Levels["C07"].ShouldBe(12.5m);
        (await WardCommands.Wards(other.Http, Cancel)).Single(ward => ward.Code == "26968").Levels["C07"].ShouldNotBe(12.5m);
    }

    [LimitedFact]
    public async Task Log_OfJson_NamesTheCommandOfEachLine()
    {
        using var data = new DataDirectory();
        await using var product = await ProductProcess.Start("Planner.Api", data.Path, Cancel, ["--Logging:Console:FormatterName=json", "--Logging:LogLevel:ModelWard=Information"]);
        await WardCommands.Assess(product.Http, "26968", "C07", 12.5m, "told-in-the-log", Cancel);

        JsonElement[] lines = [];
        while (lines.Length == 0)
        {
            await Task.Delay(50, Cancel);
            lines = [.. product.Output.Split('\n').Where(line => line.Contains("told-in-the-log", StringComparison.Ordinal)).Select(line => JsonSerializer.Deserialize<JsonElement>(line))];
        }

        var scopes = lines[0].GetProperty("Scopes").EnumerateArray().Where(scope => scope.TryGetProperty("CommandId", out _)).ToList();
        scopes.ShouldHaveSingleItem().GetProperty("CommandId").GetString().ShouldBe("told-in-the-log");
        scopes[0].GetProperty("Actor").GetString().ShouldBe("local");
    }

    [LimitedFact]
    public async Task SecondInstance_OnTheSameData_IsRefusedAndSaysSo()
    {
        using var data = new DataDirectory();
        await using var one = await ProductProcess.Start("Planner.Api", data.Path, Cancel);
        await using var other = ProductProcess.Launch("Planner.Api", data.Path);
        (await other.Exited(Cancel)).ShouldNotBe(0);
        other.Output.ShouldContain(data.Path);
        (await WardCommands.Wards(one.Http, Cancel)).Length.ShouldBe(249);
    }

    [LimitedFact]
    public async Task Instance_BoundToAnotherThanLoopback_IsRefusedAndSaysSo()
    {
        using var data = new DataDirectory();
        await using var product = ProductProcess.Launch("Planner.Api", data.Path, ["--urls", "http://0.0.0.0:" + FreePort.Next()]);
        (await product.Exited(Cancel)).ShouldNotBe(0);
        product.Output.ShouldContain("loopback");
    }

    [LimitedFact]
    public async Task SiloAndClient_InTwoProcesses_AnswerAsTheEmbeddedProductDoes()
    {
        using var cluster = new DataDirectory();
        using var embedded = new DataDirectory();
        string[] ports = [$"--Orleans:SiloPort={FreePort.Next()}", $"--Orleans:GatewayPort={FreePort.Next()}"];
        await using var silo = ProductProcess.Launch("Silo", cluster.Path, ports);
        await using (var client = await ProductProcess.Start("Planner.Api", cluster.Path, Cancel, [.. ports, "--ModelWard:Mode=Client"]))
        {
            await using var alone = await ProductProcess.Start("Planner.Api", embedded.Path, Cancel);
            (await Fingerprint(client)).ShouldBe(await Fingerprint(alone));
            await WardCommands.Assess(client.Http, "26968", "C07", 12.5m, "through-the-client", Cancel);
        }
        await using var again = await ProductProcess.Start("Planner.Api", cluster.Path, Cancel, [.. ports, "--ModelWard:Mode=Client"]);
        (await WardCommands.Wards(again.Http, Cancel)).Single(ward => ward.Code == "26968").Levels["C07"].ShouldBe(12.5m);
    }

    private static async Task<string> Fingerprint(ProductProcess product) =>
        (await product.Http.GetFromJsonAsync<JsonElement>("/api/v1/scenarios/baseline/outcome", Cancel)).GetProperty("fingerprint").GetString()!;
}
