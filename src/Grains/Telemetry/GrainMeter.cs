using System.Diagnostics.Metrics;
using ModelWard.Grains.Abstractions;
using ModelWard.Grains.Futures;
using ModelWard.Grains.Runs;
using ModelWard.Grains.Silos;
using ModelWard.Model;

namespace ModelWard.Grains.Telemetry;

/// <summary>What a silo measures of the domain; alert rules and charts know the instruments by these names. Ids of wards and users are never tags.</summary>
internal sealed class GrainMeter
{
    /// <summary>Name of the meter.</summary>
    public const string Name = "ModelWard";

    private static readonly InstrumentAdvice<double> Seconds = new() { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] };
    private static readonly InstrumentAdvice<double> Shares = new() { HistogramBucketBoundaries = [0, 0.0001, 0.001, 0.005, 0.01, 0.02, 0.05, 0.1] };

    private readonly Histogram<double> _commands;
    private readonly Counter<long> _ended;
    private readonly Histogram<double> _gaps;
    private readonly Counter<long> _replications;

    /// <summary>Makes the instruments.</summary>
    public GrainMeter(IMeterFactory meters, RunPool optimizations, FuturesPool futures, RunBook book, SiloLines lines)
    {
        var meter = meters.Create(Name);
        _commands = meter.CreateHistogram("modelward.command.duration", "s", "How long a grain took over a command, its storing included.", advice: Seconds);
        _ended = meter.CreateCounter<long>("modelward.runs.ended", "{run}", "Runs that have ended, by kind and state.");
        _gaps = meter.CreateHistogram("modelward.optimization.gap", "1", "The proved gap at the end of optimizations: (bound - value) / bound.", advice: Shares);
        _replications = meter.CreateCounter<long>("modelward.futures.replications", "{replication}", "Futures that runs have computed.");
        meter.CreateObservableGauge("modelward.runs.waiting", () => Kinds(optimizations.Turns.Waiting, futures.Turns.Waiting), "{run}", "Runs in line.");
        meter.CreateObservableGauge("modelward.runs.running", () => Kinds(optimizations.Turns.Held, futures.Turns.Held), "{run}", "Runs under way.");
        meter.CreateObservableGauge("modelward.runs.kept", () => book.Count, "{run}", "Runs that the silo keeps, ended ones among them.");
        meter.CreateObservableGauge("modelward.busy", () => lines.Full is null ? 0 : 1, description: "1 where a line of work is full, 0 where all take more.");
    }

    /// <summary>A command was carried out or refused.</summary>
    /// <param name="name">What it is, as ward.assess.</param>
    /// <param name="outcome">How it came out.</param>
    /// <param name="duration">How long it took.</param>
    public void Command(string name, string outcome, TimeSpan duration) =>
        _commands.Record(duration.TotalSeconds, new KeyValuePair<string, object?>("command", name), new KeyValuePair<string, object?>("outcome", outcome));

    /// <summary>A run has ended.</summary>
    public void Ended(RunView view)
    {
        _ended.Add(1, new KeyValuePair<string, object?>("kind", EnumNames.Of(view.Kind)), new KeyValuePair<string, object?>("state", EnumNames.Of(view.State)));
        if (view.Outcome?.Proof is { } proof) _gaps.Record((double)proof.Gap);
    }

    /// <summary>So many futures of a run have been computed.</summary>
    public void Replications(int count) => _replications.Add(count);

    private static Measurement<int>[] Kinds(int optimizations, int futures) => [Of(RunKind.Optimization, optimizations), Of(RunKind.Futures, futures)];

    private static Measurement<int> Of(RunKind kind, int count) => new(count, new KeyValuePair<string, object?>("kind", EnumNames.Of(kind)));
}
