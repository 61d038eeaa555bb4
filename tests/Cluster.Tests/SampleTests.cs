using System.Net.Http.Json;
using ModelWard.Model;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

/// <summary>What the samples give on a first start. A change of any figure is a change of the rules, the data or the samples.</summary>
public sealed class SampleTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [LimitedFact]
    public async Task Samples_OnAFirstStart_GiveTheirGoldenOutcomes()
    {
        using var data = new DataDirectory();
        await using var product = await ProductProcess.Start("Planner.Api", data.Path, Cancel);
        await Check(product, "baseline", "d9ddaaae9dc3e5c8285ceb4fcbba1a202e8e197b40d9c32aee51911047480458", 81_229,
            [17, 37, 69, 92, 122, 148, 179, 199]);
        await Check(product, "plus18", "f457c576e420bffe9c35610450fa03ffd5823af549160e771ac642727d604314", 91_275,
            [21, 40, 77, 105, 137, 168, 199, 224]);
        await Check(product, "front-loaded", "616c3fac752d68146cfab50176e508c6db23da10a7ca6b8b880d1f099d28afcf", 84_863,
            [23, 48, 81, 119, 156, 178, 192, 208]);
    }

    private static async Task Check(ProductProcess product, string scenario, string fingerprint, long nextUpkeep, int[] recognized)
    {
        var outcome = await product.Http.GetFromJsonAsync<Outcome>($"/api/v1/scenarios/{scenario}/outcome", ModelJson.Options, Cancel);
        outcome!.Years.Select(year => year.Recognized).ShouldBe(recognized, scenario);
        outcome.NextYear.Upkeep.ShouldBe(nextUpkeep, scenario);
        outcome.Wards.Count(ward => ward.Start == 2023).ShouldBeGreaterThanOrEqualTo(19, scenario);
        outcome.Fingerprint.ShouldBe(fingerprint, scenario);
        OutcomeFingerprint.Of(outcome).ShouldBe(fingerprint, scenario);
    }
}
