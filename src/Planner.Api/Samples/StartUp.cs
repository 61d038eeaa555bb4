using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Storage;
using ModelWard.Model;
using ModelWard.Planner.Api.Hosting;
using ModelWard.Planner.Api.Programmes;

namespace ModelWard.Planner.Api.Samples;

/// <summary>Once the server listens: loads the samples, wakes all wards, then says that the service is ready and where.</summary>
internal sealed class StartUp(
    IGrainFactory grains,
    Snapshots snapshots,
    SampleLoading samples,
    Readiness readiness,
    IHostApplicationLifetime lifetime,
    IServer server,
    IConfiguration configuration,
    ILogger<StartUp> log,
    DataDirectory? data = null) : BackgroundService
{
    /// <summary>The setting that leaves the samples out when false.</summary>
    public const string Setting = "ModelWard:Samples";

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Started(stoppingToken);
        Principal.System("start").Enter();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                readiness.Wait("The samples are being loaded.");
                if (configuration.GetValue(Setting, true)) await samples.Load(SampleFiles.Bundled, stoppingToken);
                readiness.Wait("The wards are being woken.");
                var awake = await Wake(stoppingToken);
                readiness.Done();
                Console.WriteLine(Announcement.Of(awake, server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [], data?.Path));
                return;
            }
            catch (Exception failure) when (failure is InvalidDataException or IOException)
            {
                log.LogError(failure, "The samples cannot be loaded.");
                readiness.Wait("The samples cannot be loaded: " + failure.Message);
                return;
            }
            catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
            {
                // In a cluster the silos may start after this process.
                log.LogWarning(failure, "The start is tried again in {Pause}.", Pause);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task Started(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource();
        await using var onStart = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }

    private async Task<IReadOnlyList<Snapshot>> Wake(CancellationToken cancellationToken)
    {
        var awake = new List<Snapshot>();
        foreach (var code in await grains.GetGrain<IIndexGrain>(IIndexGrain.Programmes).List(cancellationToken))
        {
            if (await snapshots.Find(code, cancellationToken) is not { } snapshot) continue;
            await Task.WhenAll(snapshot.Wards.Select(ward => grains.GetGrain<IWardGrain>(GrainKeys.Ward(code, ward.Code)).Read(cancellationToken)));
            awake.Add(snapshot);
        }
        return awake;
    }
}
