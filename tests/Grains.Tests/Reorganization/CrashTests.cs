using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Consistency;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Reorganization;

/// <summary>
/// An event is applied and undone, again and again: each time another single write breaks, before it is done or after. After it either nothing or all is stored, and the caller who repeats under
/// the same id gets the event done.
/// </summary>
[Collection(OneCluster.Name)]
public sealed class CrashTests(GrainCluster cluster) : IDisposable
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(FaultPlace.Before, false)]
    [InlineData(FaultPlace.After, false)]
    [InlineData(FaultPlace.Before, true)]
    [InlineData(FaultPlace.After, true)]
    public async Task AnyWriteBroken_LeavesNothingOrAllAndARepeatEndsIt(FaultPlace place, bool undo)
    {
        for (var kth = 1; ; kth++)
        {
            var code = await cluster.Import("W1", "W2", "W3");
            var id = await cluster.Made(AdoptedScheme.OneAYear(code) with { Pins = [new Pin { Ward = "W1", Start = 2027 }] });
            var unapplied = await Described(code, id);
            var applied = undo ? (await Apply(code)).Applied : null;
            var done = undo ? unapplied : null;
            var before = undo ? await Described(code, id) : unapplied;
            cluster.Faults.Arm(kth, place);

            var broke = false;
            try
            {
                (await Act()).Status.ShouldBe(CommandStatus.Done);
            }
            catch (Exception exception) when (FaultSwitch.IsInjected(exception))
            {
                broke = true;
            }
            var struck = cluster.Faults.Struck;
            cluster.Faults.Disarm();
            // As after a crash: all that is known is what is stored.
            await LetGo(code, id);
            var half = await Described(code, id);
            (await Act()).Status.ShouldBe(CommandStatus.Done, $"write {kth} broken {place}");
            var end = await Described(code, id);
            done ??= end;
            new[] { before, end }.ShouldContain(half, $"write {kth} broken {place}");
            end.ShouldBe(done);
            // A broken write that nobody was told of came after all was stored.
            if (!broke) half.ShouldBe(end);
            (await cluster.Programme(code).Reorganizations(Stop)).Events.ShouldHaveSingleItem();
            await IsConsistent(code, id);
            if (!struck) break;

            Task<ReorganizationResult> Act() => undo ? cluster.Programme(code).UndoReorganization(Example.Header("undo"), applied!.Number, Stop) : Apply(code);
        }
    }

    [Fact]
    public async Task Scenario_ThatNobodyCouldTell_IsToldAtTheProgrammesNextActivation()
    {
        var code = await cluster.Import("W1", "W2", "W3");
        var id = await cluster.Made(AdoptedScheme.OneAYear(code) with { Pins = [new Pin { Ward = "W1", Start = 2027 }] });
        cluster.Faults.Arm(1, FaultPlace.After);
        FaultSwitch.IsInjected(await Should.ThrowAsync<Exception>(() => Apply(code))).ShouldBeTrue();
        cluster.Faults.Disarm();
        // It stays in memory, as on a silo that has not died.
        (await cluster.Scenario(id).Read(Stop))!.Scenario.Pins[0].Ward.ShouldBe("W1");

        await cluster.LetGo(cluster.Programme(code));
        (await cluster.Programme(code).Reorganizations(Stop)).Events.ShouldHaveSingleItem();

        (await cluster.Scenario(id).Read(Stop))!.Scenario.Pins[0].Ward.ShouldBe(Happenings.Merged);
    }

    /// <summary>A fault that a failed test left must not strike another.</summary>
    public void Dispose() => cluster.Faults.Disarm();

    private Task<ReorganizationResult> Apply(string code) => cluster.Programme(code).ApplyReorganization(Example.Header("apply"), Happenings.WithDistrict, Stop);

    private async Task LetGo(string code, string id)
    {
        foreach (var ward in new[] { "W1", "W2", "W3", Happenings.Merged }) await cluster.LetGo(cluster.Ward(code, ward));
        await cluster.LetGo(cluster.Programme(code));
        await cluster.LetGo(cluster.Scenario(id));
    }

    private async Task<string> Described(string code, string id)
    {
        var practice = (await cluster.Programme(code).GetPractice(-1, Stop)).Newer!;
        var snapshot = practice.Snapshot with { Version = 0, Programme = practice.Snapshot.Programme with { Code = "p" } };
        var scenario = (await cluster.Scenario(id).Read(Stop))!.Scenario with { Programme = "p" };
        return JsonSerializer.Serialize(new { snapshot, Wards = practice.Wards.Select(view => view with { Version = 0 }), scenario }, ModelJson.Options);
    }

    private async Task IsConsistent(params string[] keys)
    {
        var report = await cluster.Services.GetRequiredService<StoreCheck>().Run(null, Stop);
        report.Findings.Where(finding => keys.Any(key => finding.Key.Contains(key, StringComparison.Ordinal))).ShouldBeEmpty();
    }
}
