using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Runs;
using ModelWard.Hosting;

namespace ModelWard.Grains.Tests.Futures;

public sealed class FuturesWarmUpTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task WarmUp_BeginsWhenTheHostHasStarted_AndEnds()
    {
        using var pool = new RunPool();
        using var life = new Lifetime();
        using var warmUp = new FuturesWarmUp(pool, life, NullLogger<FuturesWarmUp>.Instance);
        await warmUp.StartAsync(Stop);
        warmUp.ExecuteTask!.IsCompleted.ShouldBeFalse();

        life.Start();

        await warmUp.ExecuteTask.WaitAsync(TimeSpan.FromMinutes(1), Stop);
    }

    [Fact]
    public async Task WarmUp_OfAHostThatStopsBefore_EndsQuietly()
    {
        using var pool = new RunPool();
        using var life = new Lifetime();
        using var warmUp = new FuturesWarmUp(pool, life, NullLogger<FuturesWarmUp>.Instance);
        await warmUp.StartAsync(Stop);

        await warmUp.StopAsync(Stop);

        (warmUp.ExecuteTask!.IsCompleted, warmUp.ExecuteTask.IsFaulted).ShouldBe((true, false));
    }

    [Fact]
    public async Task WarmUp_ThatFails_LeavesTheHostAlone()
    {
        var pool = new RunPool();
        pool.Dispose();
        using var life = new Lifetime();
        using var warmUp = new FuturesWarmUp(pool, life, NullLogger<FuturesWarmUp>.Instance);
        await warmUp.StartAsync(Stop);

        life.Start();

        await warmUp.ExecuteTask!.WaitAsync(TimeSpan.FromMinutes(1), Stop);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Host_AsItsSettingSays_WarmsUp(string? setting, bool warms)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { [OrleansHosting.WarmUpKey] = setting });
        builder.AddModelWardOrleans(ClusterMode.Embedded);
        builder.Services.Any(service => service.ImplementationType == typeof(FuturesWarmUp)).ShouldBe(warms);
    }

    private sealed class Lifetime : IHostApplicationLifetime, IDisposable
    {
        private readonly CancellationTokenSource _started = new();

        public CancellationToken ApplicationStarted => _started.Token;

        public CancellationToken ApplicationStopping => CancellationToken.None;

        public CancellationToken ApplicationStopped => CancellationToken.None;

        public void Start() => _started.Cancel();

        public void StopApplication() => throw new NotSupportedException();

        public void Dispose() => _started.Dispose();
    }
}
