using System.Diagnostics;
using System.Net;
using System.Text;
using ModelWard.Instances;
using ModelWard.Product;

namespace ModelWard.Bench.Optimize;

/// <summary>Times over HTTP while one yearly budget is dragged in small steps.</summary>
/// <param name="Name">What was asked.</param>
/// <param name="Times">Times of all steps; null when the product refused.</param>
/// <param name="Refusal">The status of the refusal; null for none.</param>
internal sealed record Dragging(string Name, Measurement? Times, HttpStatusCode? Refusal)
{
    private const int WarmUps = 20;

    /// <summary>Drags the baseline's budget, previews first, then full answers.</summary>
    public static async Task<IReadOnlyList<Dragging>> Of(int steps, CancellationToken cancellationToken)
    {
        var data = Directory.CreateTempSubdirectory("modelward-bench-");
        var (product, _) = await ProductBench.Started(data.FullName, cancellationToken);
        await using (product)
        {
            var drags = new List<Dragging>();
            foreach (var instance in new[] { Instance.OfSample("baseline"), Instance.OfSample("baseline").Valued() })
                foreach (var (kind, query) in new[] { ("preview", "?preview=true"), ("full answer", "") })
                    drags.Add(await Drag($"{instance.Name}, {kind}", product, instance, query, steps, cancellationToken));
            data.Delete(recursive: true);
            return drags;
        }
    }

    // A step is a thousandth of the year's capital.
    private static async Task<Dragging> Drag(
        string name, ProductProcess product, Instance instance, string query, int steps, CancellationToken cancellationToken)
    {
        var step = instance.Scenario.Limits[instance.Scenario.YearCount / 2].Capital / 1000;
        var milliseconds = new List<double>();
        for (var i = -WarmUps; i < steps; i++)
        {
            using var body = new StringContent(ProductBench.Moved(instance.Scenario, i * step), Encoding.UTF8, "application/json");
            var began = Stopwatch.GetTimestamp();
            using var answer = await product.Http.PostAsync($"/api/v1/whatif{query}", body, cancellationToken);
            await answer.Content.ReadAsByteArrayAsync(cancellationToken);
            if (!answer.IsSuccessStatusCode) return new Dragging(name, null, answer.StatusCode);
            if (i >= 0) milliseconds.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        return new Dragging(name, new Measurement(name, milliseconds), null);
    }
}
