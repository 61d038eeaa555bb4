using ModelWard.Grains.Planning;
using ModelWard.Grains.Tests.Examples;
using ModelWard.Model;
using ModelWard.Planning.Optimization;
using ModelWard.Planning.Simulation;

namespace ModelWard.Grains.Tests.Planning;

public sealed class PreviewProgramTests
{
    private static readonly WardTable Table = WardTable.Of(Example.Snapshot(Example.Ward("W1")), Example.Catalogue);
    private static readonly Scenario Scenario = Example.Optimal("p");

    private int _disposed;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Solve_WhileAnotherIsStillRunning_WaitsForIt()
    {
        using var release = new ManualResetEventSlim();
        var (inside, most) = (0, 0);
        var program = Program(_ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            release.Wait(TimeSpan.FromSeconds(30), Stop).ShouldBeTrue();
            Interlocked.Decrement(ref inside);
        });

        Task[] questions = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => program.Solve(Table, Scenario, Stop), Stop))];
        release.Set();
        await Task.WhenAll(questions);

        most.ShouldBe(1);
        _disposed.ShouldBe(0);
    }

    [Fact]
    public async Task LetGo_WhileAQuestionRuns_DisposesWhenItHasEnded()
    {
        using var begun = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        var program = Program(_ =>
        {
            begun.Set();
            release.Wait(TimeSpan.FromSeconds(30), Stop).ShouldBeTrue();
            _disposed.ShouldBe(0);
        });
        var question = Task.Run(() => program.Solve(Table, Scenario, Stop), Stop);
        begun.Wait(TimeSpan.FromSeconds(30), Stop).ShouldBeTrue();

        program.LetGo();
        release.Set();
        await question;

        _disposed.ShouldBe(1);
    }

    [Fact]
    public void Solve_AfterItWasLetGo_IsCalledOff()
    {
        var program = Program(_ => Assert.Fail("It is gone."));

        program.LetGo();

        _disposed.ShouldBe(1);
        Should.Throw<OperationCanceledException>(() => program.Solve(Table, Scenario, Stop));
        _disposed.ShouldBe(1);
    }

    [Fact]
    public void Solve_CancelledBeforeItsTurn_IsNotBegun()
    {
        var program = Program(_ => Assert.Fail("Nobody waits for it."));

        Should.Throw<OperationCanceledException>(() => program.Solve(Table, Scenario, new CancellationToken(canceled: true)));
    }

    private PreviewProgram Program(Action<CancellationToken> inside)
    {
        var answer = OptimalPolicy.Solve(Table, Scenario, new OptimizerOptions(), null, Stop);
        return new PreviewProgram(
            (_, _, token) =>
            {
                inside(token);
                return answer;
            },
            () => _disposed++);
    }
}
