using System.Diagnostics;
using Microsoft.Playwright;
using ModelWard.Bench.Pages.Circuits;
using ModelWard.Instances;
using ModelWard.Product;

namespace ModelWard.Bench.Pages;

/// <summary>
/// So many planners who drag the same slider at once, each in a circuit of their own: one in a browser, whose painted answers are measured,
/// the others without (<see cref="Planner"/>).
/// </summary>
/// <param name="Planners">How many.</param>
/// <param name="Steps">Single steps in the browser, each waited for.</param>
/// <param name="Drag">A drag in the browser, an input a frame.</param>
/// <param name="Others">The drags of the others meanwhile.</param>
/// <param name="Cpu">Who took how much of a core during the drag.</param>
/// <param name="Memory">The server's resident memory.</param>
/// <param name="StepBytes">What the server sends for a step, bytes on the circuit's connection.</param>
internal sealed record DragRun(
    int Planners, DragRun.StepTimes Steps, DragRun.DragTimes Drag, IReadOnlyList<PlannerDrag> Others, DragRun.Shares Cpu, DragRun.Megabytes Memory, double StepBytes)
{
    private static readonly int Year = City.Sample("baseline").FirstYear + City.Sample("baseline").YearCount / 2;

    /// <summary>Opens the planners on a product of their own, lets them rest, and measures.</summary>
    public static async Task<DragRun> Of(int planners, BenchLength length, string data, BrowserWindow browser, CancellationToken cancellationToken)
    {
        await using var product = await ProductProcess.Start("Planner.Api", data, cancellationToken);
        var site = product.Http.BaseAddress!;
        var others = new List<Planner>();
        try
        {
            await WarmUp(site, browser, length, cancellationToken);
            await Rest(product, cancellationToken);
            var empty = product.ResidentMegabytes;
            for (var i = 1; i < planners; i++) others.Add(await Planner.Open(site, Year, cancellationToken));
            var page = await browser.NewReader(site, "/");
            await Rest(product, cancellationToken);
            var idle = product.ResidentMegabytes;

            var received = 0L;
            page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => Interlocked.Add(ref received, frame.Binary?.Length ?? 0);
            await page.ReloadAsync();
            await page.Locator("main[data-live=true]").WaitForAsync();
            await Rest(product, cancellationToken);
            await MoveOn(page, length.WarmUps);

            using var letGo = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var dragging = others.Select(other => Task.Run(() => other.Drag(length.Pace, letGo.Token), cancellationToken)).ToList();
            received = 0;
            var steps = await MoveOn(page, length.StepsBeside(planners));
            var stepBytes = (double)received / length.StepsBeside(planners);
            var before = Times(product);
            var drag = await page.Run<DragTimes>("drag.js", new { path = Path(4 * SliderPath.Reach), year = Year, milliseconds = length.Drag.TotalMilliseconds });
            var cpu = Times(product) - before;
            await letGo.CancelAsync();
            var rest = await Task.WhenAll(dragging);
            var after = product.ResidentMegabytes;
            await page.Context.CloseAsync();
            return new DragRun(planners, steps, drag, rest, cpu, new Megabytes(empty, idle, after), stepBytes);
        }
        finally
        {
            foreach (var other in others) await other.DisposeAsync();
        }
    }

    // So that nobody pays for compiling: a whole visit of each kind.
    private static async Task WarmUp(Uri site, BrowserWindow browser, BenchLength length, CancellationToken cancellationToken)
    {
        await using var planner = await Planner.Open(site, Year, cancellationToken);
        using var letGo = new CancellationTokenSource(length.Drag);
        var page = await browser.NewReader(site, "/");
        var dragging = planner.Drag(length.Pace, letGo.Token);
        await MoveOn(page, length.WarmUps);
        await dragging;
        await page.Context.CloseAsync();
    }

    private static Task<StepTimes> MoveOn(IPage page, int steps) => page.Run<StepTimes>("drag.js", new { path = Path(steps), year = Year, milliseconds = 0 });

    private static long[] Path(int moves)
    {
        var capital = City.Sample("baseline").Limits[Year - City.Sample("baseline").FirstYear].Capital;
        return [.. Enumerable.Range(1, moves).Select(move => SliderPath.At(capital, move))];
    }

    // Until the server does next to nothing: futures drawn after the last input are not part of the next.
    private static async Task Rest(ProductProcess product, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < 30; tries++)
        {
            var before = product.CpuTime;
            await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
            if ((product.CpuTime - before).TotalMilliseconds < 50) return;
        }
    }

    private static Shares Times(ProductProcess product) => new(
        Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency, product.CpuTime.TotalSeconds, Environment.CpuUsage.TotalTime.TotalSeconds, ProcessTree.CpuSeconds(product.Id));

    /// <summary>Steps, ms: until the figures are painted, and until the chart is, too.</summary>
    internal sealed record StepTimes(double[] Figures, double[] Charts);

    /// <summary>A drag: from each input to the first paint that is at least as new, and between frames, ms; inputs and answers a second.</summary>
    internal sealed record DragTimes(double[] Lags, double[] Frames, double Inputs, double Answers, int Unanswered);

    /// <summary>Seconds of the clock, and of CPU: the server, the other planners, the browser with its driver.</summary>
    internal sealed record Shares(double Clock, double Server, double Planners, double Browser)
    {
        public static Shares operator -(Shares after, Shares before) =>
            new(after.Clock - before.Clock, after.Server - before.Server, after.Planners - before.Planners, after.Browser - before.Browser);
    }

    /// <summary>Resident megabytes: after a warm-up without planners, with all of them at rest, after the drag.</summary>
    internal sealed record Megabytes(double Empty, double Idle, double After);
}
