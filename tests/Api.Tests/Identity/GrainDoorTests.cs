using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;

namespace ModelWard.Api.Tests.Identity;

/// <summary>Grains called past the API, as somebody who has reached a gateway would.</summary>
public sealed class GrainDoorTests(IdentityHost host)
{
    private static readonly Principal Viewer = Principal.Of("An", ["viewer"], null, null);
    private static readonly Principal Planner = Principal.Of("Binh", ["planner"], null, null);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IGrainFactory Grains => host.Host.Services.GetRequiredService<IGrainFactory>();

    private IWardGrain Ward => Grains.GetGrain<IWardGrain>(GrainKeys.Ward("hcmc", "26746"));

    [Fact]
    public async Task Read_ByNobody_IsRefused()
    {
        Principal.Leave();

        (await Should.ThrowAsync<AccessDeniedException>(() => Ward.Read(Stop))).Field.ShouldBe("principal");
    }

    [Fact]
    public async Task Read_ByAViewer_IsAnswered()
    {
        Viewer.Enter();

        (await Ward.Read(Stop)).ShouldNotBeNull();
    }

    [Fact]
    public async Task Command_ByAViewer_IsRefusedWithWhatItNeeds()
    {
        Viewer.Enter();

        var refused = await Should.ThrowAsync<AccessDeniedException>(() => Ward.ReportDifficulty(Report(Viewer.Actor), Stop));

        (refused.Field, refused.Value, refused.Allowed).ShouldBe(("permission", "ChangeWards", "Read"));
    }

    [Fact]
    public async Task Command_UnderAnothersName_IsRefused()
    {
        Planner.Enter();

        var refused = await Should.ThrowAsync<AccessDeniedException>(() => Ward.ReportDifficulty(Report("Chi"), Stop));

        (refused.Field, refused.Value, refused.Allowed).ShouldBe(("actor", "Chi", "Binh"));
        var scenario = Grains.GetGrain<IScenarioGrain>("grain-door");
        (await Should.ThrowAsync<AccessDeniedException>(() => scenario.Delete(new CommandHeader("d", "Chi"), Stop))).Field.ShouldBe("actor");
    }

    [Fact]
    public async Task Command_ByAPlannerOfAnotherDistrict_IsRefusedByTheWard()
    {
        Principal.Of("Binh", ["planner"], ["elsewhere"], null).Enter();

        (await Should.ThrowAsync<AccessDeniedException>(() => Ward.ReportDifficulty(Report("Binh"), Stop))).Field.ShouldBe("district");
    }

    [Fact]
    public async Task Stream_ByNobody_IsRefused()
    {
        Principal.Leave();

        (await Should.ThrowAsync<AccessDeniedException>(async () =>
        {
            await foreach (var _ in Grains.GetGrain<IProgrammeGrain>("hcmc").Watch(Stop)) return;
        })).Field.ShouldBe("principal");
    }

    [Fact]
    public async Task Run_OfSomebodyElse_IsCalledOffByOperatorsOnly()
    {
        Planner.Enter();
        var scenario = (await Grains.GetGrain<IScenarioGrain>("baseline").Read(Stop))!.Scenario;
        var run = Grains.GetGrain<IRunGrain>("run-of-binh");
        (await run.Start(CommandHeader.ByCaller("run-of-binh"), new RunOrder(RunKind.Futures, scenario, null, 1_000_000), Stop)).View!.Owner.ShouldBe("Binh");

        Principal.Of("Chi", ["analyst"], null, null).Enter();
        (await Should.ThrowAsync<AccessDeniedException>(() => run.Cancel(Stop))).Field.ShouldBe("run");
        Viewer.Enter();
        (await Should.ThrowAsync<AccessDeniedException>(() => run.Cancel(Stop))).Field.ShouldBe("permission");
        Principal.Of("Dung", ["operator"], null, null).Enter();
        (await run.Cancel(Stop))!.State.ShouldBe(RunState.Cancelled);
    }

    private static ReportDifficulty Report(string actor) => new(new CommandHeader($"door {Guid.NewGuid():N}", actor), DifficultyKind.Other, "x");
}
