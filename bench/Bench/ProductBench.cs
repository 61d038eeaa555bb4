using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using MathNet.Numerics.Statistics;
using ModelWard.Instances;
using ModelWard.Model;
using ModelWard.Planning.Simulation;
using ModelWard.Product;

namespace ModelWard.Bench;

/// <summary>Start-up, memory, simulation and /whatif of the product as it is started.</summary>
internal static class ProductBench
{
    private static readonly Scenario Baseline = City.Sample("baseline");

    /// <summary>Measures and prints.</summary>
    public static async Task Run(CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("modelward-bench-");
        Console.WriteLine("Start-up");
        var (first, importing) = await Started(data.FullName, cancellationToken);
        await first.DisposeAsync();
        var (product, starting) = await Started(data.FullName, cancellationToken);
        Console.WriteLine($"{"first start: register and samples imported",-46} {importing,9:0} ms");
        Console.WriteLine($"{"start to all wards active (aim 4000)",-46} {starting,9:0} ms");
        await using (product)
        {
            Console.WriteLine($"{"resident memory when ready (aim 300)",-46} {product.ResidentMegabytes,9:0} MB");
            Simulations(cancellationToken);
            Console.WriteLine("/whatif over HTTP, one yearly budget moving");
            var moved = 0;
            Console.WriteLine(await Measurement.OfAsync("one client (aim p50 4, p99 20)", 300, 2000, Ask));
            await Throughput(clients: 16, TimeSpan.FromSeconds(10), Ask);
            Console.WriteLine($"{"resident memory after the load (aim 300)",-46} {product.ResidentMegabytes,9:0} MB");

            async Task Ask()
            {
                using var body = new StringContent(Moved(Baseline, Interlocked.Increment(ref moved) % 2000), Encoding.UTF8, "application/json");
                using var answer = await product.Http.PostAsync("/api/v1/whatif", body, cancellationToken);
                answer.EnsureSuccessStatusCode();
                await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            }
        }
        data.Delete(recursive: true);
    }

    /// <summary>The product on a data directory, and how long its start took.</summary>
    public static async Task<(ProductProcess Product, double Milliseconds)> Started(string data, CancellationToken cancellationToken)
    {
        var began = Stopwatch.GetTimestamp();
        var process = await ProductProcess.Start("Planner.Api", data, cancellationToken);
        return (process, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
    }

    /// <summary>A scenario as a document that differs in one year's capital, as a slider sends it.</summary>
    public static string Moved(Scenario scenario, long moreCapital)
    {
        var limits = scenario.Limits;
        var year = limits[limits.Length / 2];
        return JsonSerializer.Serialize(
            scenario with { Limits = limits.SetItem(limits.Length / 2, year with { Capital = year.Capital + moreCapital }) }, ModelJson.Options);
    }

    private static void Simulations(CancellationToken cancellationToken)
    {
        Console.WriteLine("One simulation, with reserve");
        foreach (var (wards, aim, times) in new[] { (249, 1, 3000), (2_490, 12, 400), (10_598, 60, 100) })
        {
            var city = City.Snapshot.Wards.Length;
            var (snapshot, scenario) = wards == city
                ? (City.Snapshot, Baseline)
                : (Country.Tiled(City.Snapshot, wards), Country.Scaled(Baseline, wards, city));
            var table = WardTable.Of(snapshot, City.Catalogue);
            Console.WriteLine(Measurement.Of($"{wards} wards x {scenario.YearCount} years (aim {aim} ms)", times / 2, times,
                () => RolloutSimulator.Simulate(table, scenario, cancellationToken)));
        }
    }

    private static async Task Throughput(int clients, TimeSpan time, Func<Task> ask)
    {
        var milliseconds = new ConcurrentBag<double>();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(async _ =>
        {
            while (Stopwatch.GetElapsedTime(began) < time)
            {
                var asked = Stopwatch.GetTimestamp();
                await ask();
                milliseconds.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }
        }));
        var seconds = Stopwatch.GetElapsedTime(began).TotalSeconds;
        Console.WriteLine($"{clients} clients{"",-36} {milliseconds.Count / seconds,9:0} requests/s   median {milliseconds.Median():0.0} ms   p99 {milliseconds.Quantile(0.99):0.0} ms");
    }
}
