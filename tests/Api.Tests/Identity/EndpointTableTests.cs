using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.StaticAssets;

namespace ModelWard.Api.Tests.Identity;

/// <summary>Every endpoint × every role × every way in which a token can be bad, asked of the product and laid beside <c>endpoints.tsv</c>.</summary>
public sealed class EndpointTableTests(IdentityHost host) : IDisposable
{
    private readonly HttpClient _http = host.With(null);

    public static TheoryData<string> Rows => [.. EndpointRow.All.Select(row => row.Name)];

    [Fact]
    public void Endpoints_OfTheProduct_HaveARowEach()
    {
        var mapped = EndpointAsking.Names(EndpointAsking.Mapped(host.Host.Services).Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null));

        mapped.Count.ShouldBeGreaterThan(100);
        EndpointRow.All.Select(row => EndpointAsking.NameAmong(row, mapped)).ShouldBe(mapped, ignoreOrder: true);
    }

    [Fact]
    public void StaticAssets_OfTheProduct_AreOpenToAll()
    {
        var assets = EndpointAsking.Mapped(host.Host.Services).Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null).ToList();

        assets.Count.ShouldBeGreaterThan(10);
        assets.ShouldAllBe(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() != null);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Endpoint_AskedByEveryRoleAndToken_AnswersAsTheTableSays(string name) =>
        (await new EndpointAsking(_http, host.Issuer, explains: true).AskByAll(EndpointRow.All.Single(row => row.Name == name))).ShouldBeEmpty();

    public void Dispose() => _http.Dispose();
}
