using ModelWard.Bench;
using ModelWard.Bench.Futures;
using ModelWard.Bench.Optimize;
using ModelWard.Bench.Pages;

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
    case [SizeRun.Verb, var wards, var years, var starts]:
        SizeRun.Print(int.Parse(wards), int.Parse(years), int.Parse(starts), stop.Token);
        return 0;
    default:
        Console.Error.WriteLine("usage: eng/bench.sh [optimize [options] | futures [--short] | ui [--short]]");
        return 2;
}
