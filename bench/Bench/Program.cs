using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using MathNet.Numerics.Statistics;
using ModelWard.Bench;
using ModelWard.Planning.Simulation;
using ModelWard.Product;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, pressed) => { pressed.Cancel = true; stop.Cancel(); };

var data = Directory.CreateTempSubdirectory("modelward-bench-");
Console.WriteLine("Start-up");
var (first, importing) = await Started();
await first.DisposeAsync();
var (product, starting) = await Started();
Console.WriteLine($"{"first start: register and samples imported",-46} {importing,9:0} ms");
Console.WriteLine($"{"start to all wards active (aim 4000)",-46} {starting,9:0} ms");
await using (product)
{
    Console.WriteLine($"{"resident memory when ready (aim 300)",-46} {product.ResidentMegabytes,9:0} MB");
    var register = await Register.Read(product.Http, stop.Token);

    Console.WriteLine("One simulation, with reserve");
    foreach (var (wards, aim, times) in new[] { (249, 1, 3000), (2_490, 12, 400), (10_598, 60, 100) })
    {
        var tiled = wards == register.Snapshot.Wards.Length ? register : register.Tiled(wards);
        var table = WardTable.Of(tiled.Snapshot, tiled.Snapshot.Programme.Catalogues[0]);
        Console.WriteLine(Measurement.Of($"{wards} wards x {tiled.Scenario.YearCount} years (aim {aim} ms)", times / 2, times,
            () => RolloutSimulator.Simulate(table, tiled.Scenario, stop.Token)));
    }

    Console.WriteLine("/whatif over HTTP, one yearly budget moving");
    var moved = 0;
    Console.WriteLine(await Measurement.OfAsync("one client (aim p50 4, p99 20)", 300, 2000, Ask));
    await Throughput(clients: 16, TimeSpan.FromSeconds(10));
    Console.WriteLine($"{"resident memory after the load (aim 300)",-46} {product.ResidentMegabytes,9:0} MB");

    async Task Ask()
    {
        using var body = new StringContent(register.DocumentWith(Interlocked.Increment(ref moved) % 2000), Encoding.UTF8, "application/json");
        using var answer = await product.Http.PostAsync("/api/v1/whatif", body, stop.Token);
        answer.EnsureSuccessStatusCode();
        await answer.Content.ReadAsByteArrayAsync(stop.Token);
    }

    async Task Throughput(int clients, TimeSpan time)
    {
        var milliseconds = new ConcurrentBag<double>();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(began) < time)
            {
                var asked = Stopwatch.GetTimestamp();
                await Ask();
                milliseconds.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }));
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Console.WriteLine($"{clients} clients{"",-36} {milliseconds.Count / seconds,9:0} requests/s   median {milliseconds.Median():0.0} ms   p99 {milliseconds.Quantile(0.99):0.0} ms");
    }
}
data.Delete(recursive: true);

async Task<(ProductProcess, double Milliseconds)> Started()
{
    var began = Stopwatch.GetTimestamp();
    var process = await ProductProcess.Start("Planner.Api", data.FullName, stop.Token);
    return (process, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
}
