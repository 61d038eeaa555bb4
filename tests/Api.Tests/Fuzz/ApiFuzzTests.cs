using System.Globalization;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Fuzz;

/// <summary>
/// Requests drawn from the OpenAPI document: 5,000, or as many as <c>MODELWARD_FUZZ_REQUESTS</c> says, from the seed <c>MODELWARD_FUZZ_SEED</c>
/// (1 by default). <c>eng/bench.sh fuzz</c> sends 100,000.
/// </summary>
public sealed class ApiFuzzTests(ITestOutputHelper output)
{
    [Fact]
    public async Task Api_AskedAnything_NeverFailsHangsOrGrows()
    {
        var (requests, seed) = (Setting("MODELWARD_FUZZ_REQUESTS", 5_000), Setting("MODELWARD_FUZZ_SEED", 1));
        await using var host = new ApiHost(null, ("RateLimits:RequestsPerSecond", "1000000"));
        await host.InitializeAsync();
        var fuzz = await ApiFuzz.Of(host, seed, TestContext.Current.CancellationToken);

        var report = await fuzz.Run(requests, TestContext.Current.CancellationToken);

        output.WriteLine($"seed {seed}: {report}");
        report.Faults.ShouldBeEmpty(string.Join('\n', report.Faults.Take(20)));
        report.Operations.ShouldBeGreaterThan(60);
        // Requests that are all refused would show nothing.
        report.Statuses.Where(one => one.Key < 300).Sum(one => one.Value).ShouldBeGreaterThan(requests / 20);
        ((double)report.After).ShouldBeLessThan(1.5 * report.Before, report.ToString());
        // Scenarios may have been deleted; what they rest on is as it was.
        (await host.Post("/whatif", Documents.Scenario())).Expect(System.Net.HttpStatusCode.OK);
    }

    private static int Setting(string name, int missing) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : missing;
}
