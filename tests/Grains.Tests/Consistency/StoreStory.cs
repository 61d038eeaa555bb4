using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Hosting;
using ModelWard.Hosting.Storage;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Consistency;

/// <summary>
/// A small store with something of every kind in it, written by a whole silo as the product has it: programme p with W1 to W3, two imports, every kind of
/// command, a scenario that was replaced and one that was deleted, settings that were changed twice, and a run of futures that is done.
/// </summary>
internal static class StoreStory
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Writes it to the SQLite database of a directory.</summary>
    public static Task WriteToDirectory(string path) => Write(ClusterMode.Embedded, new() { [DataDirectory.Key] = path });

    /// <summary>Writes it to a PostgreSQL database.</summary>
    public static Task WriteToCluster(string connectionString) =>
        Write(ClusterMode.Silo, new() { [ClusterConnection.Key] = connectionString });

    /// <summary>A silo on a store.</summary>
    public static async Task<WebApplication> Silo(ClusterMode mode, Dictionary<string, string?> settings)
    {
        var ports = FreePorts.Take(2);
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            [OrleansHosting.WarmUpKey] = "false", ["Orleans:SiloPort"] = $"{ports[0]}", ["Orleans:GatewayPort"] = $"{ports[1]}",
        });
        builder.AddModelWardOrleans(mode);
        var app = builder.Build();
        await app.StartAsync(Stop);
        return app;
    }

    private static async Task Write(ClusterMode mode, Dictionary<string, string?> settings)
    {
        Example.Officer.Enter();
        await using var silo = await Silo(mode, settings);
        var grains = silo.Services.GetRequiredService<IGrainFactory>();
        await Import(grains);
        await ChangeWards(grains);
        await MakeScenarios(grains);
        await Settle(grains);
        await Run(grains);
        await silo.StopAsync(Stop);
    }

    /// <summary>Goes on with a store of the story: the scenario that was kept is handed in, reviewed, approved and adopted.</summary>
    public static async Task Adopt(ClusterMode mode, Dictionary<string, string?> settings)
    {
        Example.Officer.Enter();
        await using var silo = await Silo(mode, settings);
        var grains = silo.Services.GetRequiredService<IGrainFactory>();
        var kept = grains.GetGrain<IScenarioGrain>("kept");
        var proposed = await grains.GetGrain<IPlannerGrain>("kept").Propose(new ProposalRequest(2, 100, []), Stop);
        (await kept.Submit(new SubmitScenario(Example.Header("v-1"), proposed.ScenarioVersion, proposed.Summary!, [ApprovalStep.Usual[0]]), Stop)).Status.ShouldBe(CommandStatus.Done);
        (Example.Officer with { Actor = "approver" }).Enter();
        (await kept.Review(new CommentScenario(Example.Header("v-2", actor: "approver"), "fits"), Stop)).Status.ShouldBe(CommandStatus.Done);
        (await kept.Approve(new ApproveScenario(Example.Header("v-3", actor: "approver"), 1, "1/NQ", new DateOnly(2026, 3, 1), null), Stop)).Status.ShouldBe(CommandStatus.Done);
        (await grains.GetGrain<IProgrammeGrain>("p").Adopt(Example.Header("v-4", actor: "approver"), "kept", "", Stop)).Status.ShouldBe(CommandStatus.Done);
        // Nobody waits for it at an adoption.
        await grains.GetGrain<IForecastsGrain>("p").Make(Stop);
        await silo.StopAsync(Stop);
    }

    /// <summary>Goes on with a store of the story that has an adoption: a reorganization is applied, undone and applied again, with a scenario that it carries over.</summary>
    public static async Task Reorganize(ClusterMode mode, Dictionary<string, string?> settings)
    {
        Example.Officer.Enter();
        await using var silo = await Silo(mode, settings);
        var grains = silo.Services.GetRequiredService<IGrainFactory>();
        var programme = grains.GetGrain<IProgrammeGrain>("p");
        (await grains.GetGrain<IScenarioGrain>("carried").Create(Example.Header("w-1"), Example.Scenario("p") with { Pins = [new Pin { Ward = "W1", Start = 2024 }] }, Stop)).Status.ShouldBe(CommandStatus.Done);
        var applied = await programme.ApplyReorganization(Example.Header("w-2"), Happenings.WithDistrict, Stop);
        applied.Faults.ShouldBeEmpty();
        (await programme.UndoReorganization(Example.Header("w-3"), applied.Applied!.Number, Stop)).Faults.ShouldBeEmpty();
        (await programme.ApplyReorganization(Example.Header("w-4"), Happenings.WithDistrict, Stop)).Faults.ShouldBeEmpty();
        await silo.StopAsync(Stop);
    }

    private static async Task Import(IGrainFactory grains)
    {
        var programme = grains.GetGrain<IProgrammeGrain>("p");
        (await programme.Import(Example.Header("import-1"), Example.Tables("p", "W1", "W2", "W3"), Stop)).Faults.ShouldBeEmpty();
        var again = Example.Tables("p", "W1", "W2", "W3");
        again = again with { Needs = [new NeedsRow(2, "W2", Example.Needs with { Officers = 5 })] };
        (await programme.Import(Example.Header("import-2"), again, Stop)).WardsChanged.ShouldBe(1);
    }

    private static async Task ChangeWards(IGrainFactory grains)
    {
        var (first, second, third) = (Ward(grains, "W1"), Ward(grains, "W2"), Ward(grains, "W3"));
        await Done(first.Assess(Example.Assess("a-1", 6_000), Stop));
        await Done(first.Assess(Example.Assess("a-2", 6_500), Stop));
        await Done(first.Assess(Example.Assess("a-3", 4_400, criterion: "C02"), Stop));
        await Done(second.ChangeNeeds(new ChangeNeeds(Example.Header("n-1"), Example.Needs with { Officers = 4 }), Stop));
        await Done(third.ReportDifficulty(new ReportDifficulty(Example.Header("d-1"), DifficultyKind.Facilities, "Chưa có mặt bằng"), Stop));
        await Done(third.ReportDifficulty(new ReportDifficulty(Example.Header("d-2"), DifficultyKind.Other, "second"), Stop));
        await Done(third.ResolveDifficulty(new ResolveDifficulty(Example.Header("r-1"), 2, "Đã giao đất"), Stop));
    }

    private static async Task MakeScenarios(IGrainFactory grains)
    {
        var (kept, gone) = (grains.GetGrain<IScenarioGrain>("kept"), grains.GetGrain<IScenarioGrain>("gone"));
        (await kept.Create(Example.Header("s-1"), Example.Scenario("p"), Stop)).Status.ShouldBe(CommandStatus.Done);
        (await kept.Replace(Example.Header("s-2"), Example.Scenario("p") with { Name = "Kịch bản" }, Stop)).Status.ShouldBe(CommandStatus.Done);
        (await gone.Create(Example.Header("s-3"), Example.Scenario("p"), Stop)).Status.ShouldBe(CommandStatus.Done);
        (await gone.Delete(Example.Header("s-4"), Stop)).Status.ShouldBe(CommandStatus.Done);
    }

    private static async Task Settle(IGrainFactory grains)
    {
        var settings = grains.GetGrain<ISettingsGrain>("p");
        (await settings.Replace(Example.Header("t-1", 0), ProgrammeSettings.Default, Stop)).Status.ShouldBe(CommandStatus.Done);
        (await settings.Replace(Example.Header("t-2", 1), ProgrammeSettings.Default with { Quarters = [0.1m, 0.2m, 0.3m, 0.4m] }, Stop)).Status.ShouldBe(CommandStatus.Done);
    }

    private static async Task Run(IGrainFactory grains)
    {
        var run = grains.GetGrain<IRunGrain>("run");
        (await run.Start(Example.Header("f-1"), new RunOrder(RunKind.Futures, Example.Scenario("p"), null, 2), Stop)).Status.ShouldBe(CommandStatus.Done);
        while ((await run.Read(Stop))?.State != RunState.Done) await Task.Delay(20, Stop);
        // A call off waits until the end is stored.
        await run.Cancel(Stop);
    }

    private static IWardGrain Ward(IGrainFactory grains, string code) => grains.GetGrain<IWardGrain>(GrainKeys.Ward("p", code));

    private static async Task Done(Task<WardCommandResult> command) => (await command).Status.ShouldBe(CommandStatus.Done);
}
