using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Hosting;

namespace ModelWard.Grains.Tests.Hosting.Operations;

public sealed class SharedOutcomeTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly List<TaskCompletionSource<HealthCheckResult>> _looks = [];
    private readonly SharedOutcome _outcome;

    public SharedOutcomeTests() => _outcome = new SharedOutcome(Look, _time);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ask_ByManyWhileALookGoesOn_LooksOnce()
    {
        var asked = Enumerable.Range(0, 100).Select(_ => _outcome.Ask(Stop)).ToList();
        // Longer than an outcome lasts: what goes on is not begun again.
        _time.Advance(SharedOutcome.Lasts * 5);
        asked.Add(_outcome.Ask(Stop));

        _looks[0].SetResult(HealthCheckResult.Healthy());

        (await Task.WhenAll(asked)).ShouldAllBe(one => one.Status == HealthStatus.Healthy);
        _looks.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Ask_WithinASecond_IsToldWhatWasFoundAndThenLooksAgain()
    {
        var first = _outcome.Ask(Stop);
        _looks[0].SetResult(HealthCheckResult.Unhealthy("away"));
        (await first).Status.ShouldBe(HealthStatus.Unhealthy);

        _time.Advance(SharedOutcome.Lasts - TimeSpan.FromTicks(1));
        (await _outcome.Ask(Stop)).Description.ShouldBe("away");
        _looks.Count.ShouldBe(1);

        _time.Advance(TimeSpan.FromTicks(1));
        var again = _outcome.Ask(Stop);
        _looks[1].SetResult(HealthCheckResult.Healthy());
        (await again).Status.ShouldBe(HealthStatus.Healthy);
    }

    [Fact]
    public async Task Ask_WhoeverGoes_LeavesTheLookToTheOthers()
    {
        using var going = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        var (gone, stays) = (_outcome.Ask(going.Token), _outcome.Ask(Stop));

        await going.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => gone);
        _looks[0].SetResult(HealthCheckResult.Healthy());

        (await stays).Status.ShouldBe(HealthStatus.Healthy);
    }

    private Task<HealthCheckResult> Look()
    {
        _looks.Add(new TaskCompletionSource<HealthCheckResult>());
        return _looks[^1].Task;
    }
}
