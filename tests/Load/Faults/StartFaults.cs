using System.Diagnostics;

namespace ModelWard.Load.Faults;

/// <summary>Silos that are started at once on an empty store, and work before anybody has waited for them.</summary>
public static class StartFaults
{
    private const int Seconds = 15;

    /// <summary>Two silos.</summary>
    /// <param name="replications">How many futures its run has.</param>
    /// <param name="undisturbed">The fingerprint that they have on another store.</param>
    /// <param name="cancellationToken">Calls it off.</param>
    public static async Task<FaultReport> TwoSilosAtOnce(int replications, string undisturbed, CancellationToken cancellationToken)
    {
        await using var cluster = await PostgresCluster.Start(silos: 2, cancellationToken);
        var up = Stopwatch.GetTimestamp();
        var futures = await RepeatableRun.Futures(cluster.Api, "rest", replications, cancellationToken);
        var trial = new FaultTrial("two silos at once on an empty store", Seconds, cluster.Api, futures);
        trial.Expect(futures.Undisturbed == undisturbed, $"run of futures: {futures.Undisturbed} instead of {undisturbed} on another store");
        var wards = await WardCommands.Wards(cluster.Api.Http, cancellationToken);
        trial.Expect(wards.Length == 249, $"{wards.Length} wards instead of 249");
        var report = await trial.Under(trial.Back, cancellationToken);
        foreach (var ward in wards)
        {
            var imports = (await WardCommands.History(cluster.Api.Http, ward.Code, cancellationToken)).Count(row => row.Kind == "imported");
            trial.Expect(imports == 1, $"ward {ward.Code} was imported {imports} times");
        }
        return report with { Back = report.Back + Stopwatch.GetElapsedTime(cluster.Launched, up) };
    }
}
