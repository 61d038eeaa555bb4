using System.Globalization;
using ModelWard.Bench;
using ModelWard.Bench.Cluster;
using ModelWard.Bench.Documents;
using ModelWard.Bench.Futures;
using ModelWard.Bench.Optimize;
using ModelWard.Bench.Pages;
using ModelWard.Bench.Tracking;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) => { pressed.Cancel = true; stop.Cancel(); };

switch (args)
{
    case []:
        await ProductBench.Run(stop.Token);
        return 0;
    case ["optimize", .. var options]:
        return await OptimizeBench.Run(options, stop.Token);
    case ["futures", .. var options]:
        return await FuturesBench.Run(options, stop.Token);
    case ["ui", .. var options]:
        return await PagesBench.Run(options, stop.Token);
    case ["documents"]:
        return await DocumentsBench.Run(stop.Token);
    case [DocumentRun.Verb, var kind, var wards]:
        DocumentRun.Print(kind, int.Parse(wards), stop.Token);
        return 0;
    case ["track"]:
        return TrackBench.Run(stop.Token);
    case ["chaos", .. var minutes]:
        return await ClusterBench.Chaos(Minutes(minutes, 15), stop.Token);
    case ["faults"]:
        return await ClusterBench.Faults(stop.Token);
    case ["soak", .. var minutes]:
        return await ClusterBench.Soak(Minutes(minutes, 20), stop.Token);
    case ["scale"]:
        return await ClusterBench.Scale(stop.Token);
    case ["growth", "--no-search", .. var wards]:
        return await GrowthBench.Run([.. wards.Select(int.Parse)], searches: false, stop.Token);
    case ["growth", .. var wards]:
        return await GrowthBench.Run([.. wards.Select(int.Parse)], searches: true, stop.Token);
    case [SizeRun.Verb, var wards, var years, var starts]:
        SizeRun.Print(int.Parse(wards), int.Parse(years), int.Parse(starts), stop.Token);
        return 0;
    default:
        Console.Error.WriteLine("usage: eng/bench.sh [optimize [options] | futures [--short] | ui [--short] | documents | track | faults | chaos [minutes] | soak [minutes] | scale | growth [--no-search] [wards ...]]");
        return 2;
}

static double Minutes(string[] given, double otherwise) => given is [var minutes] ? double.Parse(minutes, CultureInfo.InvariantCulture) : otherwise;
