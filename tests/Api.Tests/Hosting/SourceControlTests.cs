using System.Net;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Hosting;

/// <summary>Nothing of where the product is made is served. That archives hold none either, eng/publish.sh looks at itself.</summary>
public sealed class SourceControlTests(ApiHost host)
{
    [Theory]
    [InlineData("/.git/HEAD")]
    [InlineData("/.git/config")]
    [InlineData("/.gitignore")]
    [InlineData("/.gitattributes")]
    [InlineData("/.svn/entries")]
    [InlineData("/.hg/requires")]
    [InlineData("/.editorconfig")]
    [InlineData("/_framework/../.git/HEAD")]
    [InlineData("/%2e%2e/%2e%2e/.git/HEAD")]
    [InlineData("/appsettings.json")]
    public async Task Path_OfSourceControlOrSettings_IsNotThere(string path) =>
        (await host.Http.GetAsync(new Uri(host.Http.BaseAddress!, path), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public void Files_ThatTravelWithTheProgram_AreNoneOfSourceControl() =>
        Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(ApiHost.ProductProgram)!, "*", SearchOption.AllDirectories)
            .Select(Path.GetFileName).Where(name => name!.StartsWith(".git", StringComparison.Ordinal) || name.StartsWith(".hg", StringComparison.Ordinal) || name.StartsWith(".svn", StringComparison.Ordinal))
            .ShouldBeEmpty();
}
