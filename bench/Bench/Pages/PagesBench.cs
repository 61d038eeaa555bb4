using MathNet.Numerics.Statistics;
using ModelWard.Bench.Optimize;
using ModelWard.Product;

namespace ModelWard.Bench.Pages;

/// <summary>The pages as a reader meets them: dragging alone and with others, a large register, the first visit. Decides nothing.</summary>
internal static class PagesBench
{
    private const string Heading = "# Benchmarks of the pages";

    private static readonly string[] Parts = ["drag", "visits", "register"];

    /// <summary>Measures, prints and keeps.</summary>
    /// <returns>The exit code: 0, or 2 when the options are wrong.</returns>
    public static async Task<int> Run(string[] args, CancellationToken cancellationToken)
    {
        var parts = args.Where(arg => arg != "--short").ToList();
        if (parts.Except(Parts).Any())
        {
            await Console.Error.WriteLineAsync($"usage: eng/bench.sh ui [--short] [{string.Join("] [", Parts)}]\n  --short   fewer planners and repeats; about two minutes\n  The tables are kept when all parts have been measured in full.");
            return 2;
        }
        var length = args.Contains("--short") ? BenchLength.Short : BenchLength.Whole;
        var data = Directory.CreateTempSubdirectory("modelward-pages-");
        try
        {
            await using var browser = await BrowserWindow.Open();
            var report = new Report();
            report.Line(Heading);
            report.Line();
            report.Line("Made by `eng/bench.sh ui`.");
            report.Line($"{Machine.Describe()}. Chromium {browser.Version} without a screen, painting in software, on the same cores as the server.");
            report.Line();
            // Once for the import, so that every start measured is an ordinary one.
            await (await ProductProcess.Start("Planner.Api", data.FullName, cancellationToken)).DisposeAsync();
            if (Wanted("drag")) await WriteDrags(report, length, data.FullName, browser, cancellationToken);
            if (Wanted("visits")) await WriteVisits(report, length, data.FullName, browser, cancellationToken);
            if (Wanted("register")) await WriteRegister(report, length, data.FullName, browser, cancellationToken);
            report.Line($"Load at the end: {Machine.Load()}.");
            Console.Write(report);
            if (args.Length == 0) await Benchmarks.Keep(Heading, report.ToString(), cancellationToken);
            return 0;
        }
        finally
        {
            data.Delete(recursive: true);
        }

        bool Wanted(string part)
        {
            var wanted = parts.Count == 0 || parts.Contains(part);
            if (wanted) Console.Error.WriteLine($"{part}, load {Machine.Load()}");
            return wanted;
        }
    }

    private static async Task WriteDrags(Report report, BenchLength length, string data, BrowserWindow browser, CancellationToken cancellationToken)
    {
        var drags = new List<DragRun>();
        foreach (var planners in length.Planners)
        {
            Console.Error.WriteLine($"  {planners} planners");
            drags.Add(await DragRun.Of(planners, length, data, browser, cancellationToken));
            Console.Error.WriteLine($"    step {Spread(drags[^1].Steps.Figures)}, drag {Spread(drags[^1].Drag.Lags)}");
        }
        report.Line("## Dragging one year's capital on the planner's page, input to paint (aim: p50 50, p95 100 ms)");
        report.Line();
        report.Line($"""
            One reader in the browser, the others in circuits without one; all drag at once. A step waits for the answer to the one before ({string.Join(", ", length.Planners.Select(length.StepsBeside))} steps); a
            drag of {length.Drag.TotalSeconds:0} s makes an input every frame, the latest wins: from each input to the first paint at least as new. Inputs are made by script in the page;
            painted is the first task after the next frame's callbacks.
            """);
        report.Line();
        report.Table(["planners at once", "step, figures: p50 / p95 / most", "step, figures and chart", "drag, figures", "frames a second", "longest frame", "no answer"],
            drags.Select(run => new[]
            {
                $"{run.Planners}", Spread(run.Steps.Figures), Spread(run.Steps.Charts), Spread(run.Drag.Lags),
                $"{1000 / run.Drag.Frames.Average():0}", $"{run.Drag.Frames.Max():0} ms", $"{run.Drag.Unanswered}",
            }));
        WriteCircuits(report, drags);
    }

    private static void WriteCircuits(Report report, IReadOnlyList<DragRun> drags)
    {
        report.Line("## What a circuit costs");
        report.Line();
        report.Line("CPU during the drags, in % of one core; memory resident before the planners came, with all of them at rest, after the drags.");
        report.Line();
        report.Table(
            ["planners at once", "inputs / answers a second, each", "server CPU", "of a circuit", "browser CPU", "others' CPU", "others, input to answer: p50 / p95 / most", "memory", "of a circuit at rest", "sent for a step"],
            drags.Select(run => new[]
            {
                $"{run.Planners}",
                $"{run.Others.Select(other => other.Inputs).Append(run.Drag.Inputs).Average():0.0} / {run.Others.Select(other => other.Answers).Append(run.Drag.Answers).Average():0.0}",
                Share(run, run.Cpu.Server), Share(run, run.Cpu.Server / run.Planners), Share(run, run.Cpu.Browser), Share(run, run.Cpu.Planners),
                run.Others.Count == 0 ? "–" : Spread([.. run.Others.SelectMany(other => other.Lags)]),
                $"{run.Memory.Empty:0} / {run.Memory.Idle:0} / {run.Memory.After:0} MB", $"{(run.Memory.Idle - run.Memory.Empty) / run.Planners:0.0} MB", $"{run.StepBytes / 1000:0.0} KB",
            }));
    }

    private static async Task WriteRegister(Report report, BenchLength length, string data, BrowserWindow browser, CancellationToken cancellationToken)
    {
        var register = await RegisterRun.Of(length, data, browser, cancellationToken);
        report.Line($"## The register of {RegisterRun.Wards} wards, until the rows in view are painted (aim: 100 ms)");
        report.Line();
        report.Table(["", "p50 / p95 / most", "n"],
        [
            ["a letter in the filter", Spread(register.Filter), $"{register.Filter.Count} of {register.Letters} changed what is found"],
            ["a notch of the wheel", Spread(register.Wheel), $"{register.Wheel.Count}"],
            ["a jump of the scroll bar", Spread(register.Jump), $"{register.Jump.Count}"],
        ]);
    }

    private static async Task WriteVisits(Report report, BenchLength length, string data, BrowserWindow browser, CancellationToken cancellationToken)
    {
        var visits = new List<Visit>();
        await using var product = await ProductProcess.Start("Planner.Api", data, cancellationToken);
        for (var visit = 0; visit <= length.Visits; visit++) visits.Add(await Visit.To(product.Http.BaseAddress!, browser));
        var warm = visits.Skip(1).ToList();
        report.Line($"## The first visit of the planner's page, nothing in the cache (aim: readable 500, interactive 1500 ms; 120 KB before the chart library, 650 KB with it)");
        report.Line();
        report.Table(["", "readable", "interactive", "before the chart library", "all files", "by the circuit, not compressed"],
        [
            Row($"median of {warm.Count}", visit => warm.Select(visit).Median()),
            Row($"slowest of {warm.Count}", visit => warm.Select(visit).Maximum()),
            Row("first after a start", visit => visit(visits[0])),
        ]);
        report.Table(["file", "KB on the wire"],
            warm[0].Files.OrderByDescending(file => file.Value).Select(file => new[] { $"`{file.Key}`", $"{file.Value / 1000:0.0}" }));

        string[] Row(string name, Func<Func<Visit, double>, double> of) =>
        [
            name, $"{of(visit => visit.Readable):0} ms", $"{of(visit => visit.Interactive):0} ms", $"{of(visit => visit.KilobytesBefore):0.0} KB",
            $"{of(visit => visit.Kilobytes):0.0} KB", $"{of(visit => visit.Circuit / 1000.0):0} KB",
        ];
    }

    private static string Share(DragRun run, double seconds) => $"{100 * seconds / run.Cpu.Clock:0} %";

    private static string Spread(IReadOnlyList<double> milliseconds) => milliseconds.Count == 0
        ? "–"
        : $"{milliseconds.Median():0} / {milliseconds.Quantile(0.95):0} / {milliseconds.Max():0} ms";
}
