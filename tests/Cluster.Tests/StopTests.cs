using ModelWard.Load;
using ModelWard.Product;

namespace ModelWard.Cluster.Tests;

public sealed class StopTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Ctrl+C is how everybody ends the product: the last that they read is no list of errors.</summary>
    [LimitedFact]
    public async Task Product_ToldToStop_EndsWithoutComplaint()
    {
        using var data = new DataDirectory();
        await using var product = await ProductProcess.Start("Planner.Api", data.Path, Cancel);
        (await WardCommands.Wards(product.Http, Cancel)).Length.ShouldBe(249);

        await product.Signal("INT");

        (await product.Exited(Cancel)).ShouldBe(0);
        product.Output.ShouldNotContain("fail:");
        product.Output.ShouldNotContain("Exception");
    }
}
