using System.Net;
using System.Text.Json;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Identity;

/// <summary>Machines fetch a token by their own secret and use the API with it.</summary>
public sealed class MachineTests(IdentityHost host)
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("analyst-machine", HttpStatusCode.BadRequest)]
    [InlineData("viewer-machine", HttpStatusCode.Forbidden)]
    public async Task Machine_WithATokenOfItsOwn_MayDoWhatItsRoleAllows(string machine, HttpStatusCode whatIf)
    {
        await host.Issuer.KnowMachine(machine);
        using var issuer = new HttpClient { BaseAddress = new Uri(host.Issuer.Address) };
        using var fetched = await issuer.PostAsync("connect/token", new FormUrlEncodedContent(
        [
            new("grant_type", "client_credentials"), new("client_id", machine), new("client_secret", Issuer.MachineSecret),
        ]), Stop);
        var token = JsonSerializer.Deserialize<JsonElement>(await fetched.Content.ReadAsStringAsync(Stop)).GetProperty("access_token").GetString();
        using var http = host.With(token);

        (await http.GetAsync("/api/v1/programmes", Stop)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await http.PostAsync("/api/v1/whatif", new StringContent("{}", System.Text.Encoding.UTF8, "application/json"), Stop)).StatusCode.ShouldBe(whatIf);
    }
}
