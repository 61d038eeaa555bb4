using System.Net;
using System.Text.RegularExpressions;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Hosting;

public sealed partial class CompressionTests(ApiHost host)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task FirstPage_AsBrowsersAskForIt_TravelsWithin120KBAndWithTheChartLibraryWithin650()
    {
        var page = await Get("/", "gzip, br");
        page.Encoding.ShouldBe("br");
        var (before, library) = (page.Bytes, 0);
        foreach (Match file in Files().Matches(await host.Http.GetStringAsync("/", Cancel)))
        {
            var (encoding, bytes) = await Get("/" + file.Groups[1].Value, "gzip, br");
            encoding.ShouldNotBeNull(file.Value);
            if (file.Value.Contains("echarts", StringComparison.Ordinal)) library += bytes;
            else before += bytes;
        }
        library.ShouldBeGreaterThan(0);
        before.ShouldBeLessThan(120_000);
        (before + library).ShouldBeLessThan(650_000);
    }

    [Fact]
    public async Task Page_ForWhoReadsNothingCompressed_IsPlain() => (await Get("/", "identity")).Encoding.ShouldBeNull();

    [Fact]
    public async Task Answer_OfTheApi_IsPlain() => (await Get("/api/v1/programmes", "gzip, br")).Encoding.ShouldBeNull();

    private async Task<(string? Encoding, int Bytes)> Get(string path, string accepted)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { { "Accept-Encoding", accepted } } };
        using var answer = await host.Http.SendAsync(request, Cancel);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, path);
        return (answer.Content.Headers.ContentEncoding.SingleOrDefault(), (await answer.Content.ReadAsByteArrayAsync(Cancel)).Length);
    }

    // Scripts and styles that the document names.
    [GeneratedRegex("(?:src|href)=\"([^\"]+\\.(?:js|css))\"")]
    private static partial Regex Files();
}
