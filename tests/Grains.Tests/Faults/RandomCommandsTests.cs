using CsCheck;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Tests.Clusters;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;

namespace ModelWard.Grains.Tests.Faults;

/// <summary>Random commands with repeats, reused ids, stale versions, broken writes and grains let go: a few lines of model say what must come of them.</summary>
[Collection(OneCluster.Name)]
public sealed class RandomCommandsTests(GrainCluster cluster) : IDisposable
{
    private static readonly string[] Wards = ["W1", "W2"];

    private static readonly Gen<Step> Steps =
        from ward in Gen.OneOfConst(Wards)
        from id in Gen.Int[1, 6]
        from level in Gen.Int[1, 3]
        from version in Gen.Frequency((4, Gen.Const((long?)null)), (1, Gen.Long[1, 5].Select(value => (long?)value)))
        from kth in Gen.Frequency((2, Gen.Const(0)), (1, Gen.Int[1, 2]))
        from place in Gen.OneOfConst(FaultPlace.Before, FaultPlace.After)
        from letGo in Gen.Frequency((4, Gen.Const(false)), (1, Gen.Const(true)))
        select new Step(ward, $"c{id}", level, version, kth, place, letGo);

    [Fact]
    public Task Commands_InAnyOrderWithAnyFault_ComeOutAsTheModelSays() =>
        Steps.List[1, 25].SampleAsync(Run, iter: 80, threads: 1);

    /// <summary>A fault that a failed test left must not strike another.</summary>
    public void Dispose() => cluster.Faults.Disarm();

    private async Task Run(List<Step> steps)
    {
        var stop = TestContext.Current.CancellationToken;
        cluster.Faults.Disarm();
        var code = await cluster.Import(Wards);
        var model = Wards.ToDictionary(ward => ward, _ => new Model());
        foreach (var step in steps)
        {
            var ward = cluster.Ward(code, step.Ward);
            if (step.LetGo) await cluster.LetGo(ward);
            var command = Example.Assess(step.Id, step.Level, step.IfVersion);
            var expected = model[step.Ward].Expect(step);
            cluster.Faults.Arm(step.Kth, step.Place);
            var answer = await UntilAnswered(() => ward.Assess(command, stop));
            cluster.Faults.Disarm();
            (answer.Status, answer.Event?.Version ?? 0, answer.View!.Version).ShouldBe(expected, $"{step}");
        }
        foreach (var (name, expected) in model)
        {
            await cluster.LetGo(cluster.Ward(code, name));
            var history = await cluster.Ward(code, name).History(1, 100, stop);
            history.Items.Reverse().Skip(1).Select(one => one.CommandId).ShouldBe(expected.Done.OrderBy(one => one.Value.Version).Select(one => one.Key));
            var view = (await cluster.Ward(code, name).Read(stop))!;
            view.Version.ShouldBe(expected.Version);
            view.Ward.Levels["C01"].ShouldBe(expected.Level);
            await cluster.Programme(code).WardChanged(view, stop);
        }
        (await cluster.Programme(code).GetSnapshot(-1, stop)).Newer!.Version.ShouldBe(1 + model.Values.Sum(one => one.Version));
    }

    // At most one write breaks, so the second answer is one.
    private static async Task<WardCommandResult> UntilAnswered(Func<Task<WardCommandResult>> command)
    {
        try
        {
            return await command();
        }
        catch (Exception exception) when (FaultSwitch.IsInjected(exception))
        {
            return await command();
        }
    }

    private sealed record Step(string Ward, string Id, int Level, long? IfVersion, int Kth, FaultPlace Place, bool LetGo);

    private sealed class Model
    {
        public Dictionary<string, (int Level, long Version)> Done { get; } = [];

        public long Version { get; private set; } = 1;

        public Level Level { get; private set; } = Example.Levels["C01"]!.Value;

        public (CommandStatus Status, long Event, long View) Expect(Step step)
        {
            if (Done.TryGetValue(step.Id, out var first))
                return first.Level == step.Level ? (CommandStatus.Done, first.Version, Version) : (CommandStatus.IdReused, 0, Version);
            if (step.IfVersion is { } version && version != Version) return (CommandStatus.Stale, 0, Version);
            Version++;
            Level = new Level(step.Level);
            Done[step.Id] = (step.Level, Version);
            return (CommandStatus.Done, Version, Version);
        }
    }
}
