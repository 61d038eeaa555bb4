using ModelWard.Api.Tests.Host;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Identity;

/// <summary>Every endpoint that a silo maps itself × every role × every way in which a token can be bad, asked of its program and laid beside <c>silo-endpoints.tsv</c>.</summary>
public sealed class SiloEndpointTableTests(SiloEndpointTableTests.Silo silo) : IClassFixture<SiloEndpointTableTests.Silo>
{
    public static TheoryData<string> Rows => [.. EndpointRow.OfSilos.Select(row => row.Name)];

    [Fact]
    public void Endpoints_OfASilo_HaveARowEach()
    {
        var mapped = EndpointAsking.Names(EndpointAsking.Mapped(silo.Host.Services));

        mapped.ShouldContain("GET /ops/backup");
        EndpointRow.OfSilos.Select(row => EndpointAsking.NameAmong(row, mapped)).ShouldBe(mapped, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Endpoint_AskedByEveryRoleAndToken_AnswersAsTheTableSays(string name)
    {
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = silo.Host.Address };

        (await new EndpointAsking(http, silo.Issuer, explains: false).AskByAll(EndpointRow.OfSilos.Single(row => row.Name == name))).ShouldBeEmpty();
    }

    /// <summary>A silo with an issuer of identities.</summary>
    public sealed class Silo : IAsyncLifetime
    {
        public Issuer Issuer { get; private set; } = null!;

        public SiloHost Host { get; private set; } = null!;

        public async ValueTask InitializeAsync()
        {
            Issuer = await Issuer.Start();
            Host = await SiloHost.Start(TestContext.Current.CancellationToken, ("Identity:Authority", Issuer.Address));
        }

        public async ValueTask DisposeAsync()
        {
            await Host.DisposeAsync();
            await Issuer.DisposeAsync();
        }
    }
}
