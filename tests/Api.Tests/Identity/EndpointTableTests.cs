using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Identity;

/// <summary>Every endpoint × every role × every way in which a token can be bad, asked of the product and laid beside <c>endpoints.tsv</c>.</summary>
public sealed class EndpointTableTests(IdentityHost host) : IDisposable
{
    private const string NoRole = "-";

    // It says that it is the issuer's.
    private static readonly RsaSecurityKey OtherKey = new(RSA.Create(2048)) { KeyId = "tests" };

    private static readonly string[] AllRoles = ["viewer", "analyst", "planner", "approver", "operator", "admin", NoRole];

    private readonly HttpClient _http = host.With(null);

    public static TheoryData<string> Rows => [.. EndpointRow.All.Select(row => row.Name)];

    [Fact]
    public void Endpoints_OfTheProduct_HaveARowEach()
    {
        var mapped = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .SelectMany(endpoint => Methods(endpoint).Select(method => $"{method} /{endpoint.RoutePattern.RawText?.TrimStart('/')}")).ToList();

        mapped.Count.ShouldBeGreaterThan(100);
        EndpointRow.All.Select(row => Any(row.Name, mapped)).ShouldBe(mapped, ignoreOrder: true);
    }

    [Fact]
    public void StaticAssets_OfTheProduct_AreOpenToAll()
    {
        var assets = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is not null).ToList();

        assets.Count.ShouldBeGreaterThan(10);
        assets.ShouldAllBe(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() != null);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Endpoint_AskedByEveryRoleAndToken_AnswersAsTheTableSays(string name)
    {
        var row = EndpointRow.All.Single(row => row.Name == name);
        var wrong = new List<string>();
        await Ask(row, "no token", null, row.Roles is null ? row.Allowed : 401, wrong);
        foreach (var role in AllRoles)
        {
            var person = Person(role);
            await Ask(row, $"{role}", host.Issuer.Sign(person), row.Expected(role, otherDistrict: false), wrong);
            await Ask(row, $"{role}, other district", host.Issuer.Sign(person with { Districts = ["elsewhere"] }), row.Expected(role, otherDistrict: true), wrong);
            foreach (var (what, token) in Bad(person)) await Ask(row, $"{role}, {what}", token, row.Roles is null ? row.Allowed : 401, wrong);
        }
        wrong.ShouldBeEmpty();
    }

    public void Dispose() => _http.Dispose();

    private IEnumerable<(string, string)> Bad(Person person)
    {
        var issuer = host.Issuer;
        var good = issuer.Sign(person);
        yield return ("expired", issuer.Sign(person, validFor: TimeSpan.FromMinutes(-5)));
        yield return ("wrong audience", issuer.Sign(person, audience: "another"));
        yield return ("wrong issuer", issuer.Sign(person, issuer: "http://127.0.0.1:1/"));
        yield return ("tampered", Tampered(good));
        yield return ("another key", issuer.Sign(person, with: new SigningCredentials(OtherKey, SecurityAlgorithms.RsaSha256)));
        yield return ("alg none", Unsigned(good));
        yield return ("a shared key", issuer.Sign(person, with: new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(new string('k', 64))), SecurityAlgorithms.HmacSha256)));
    }

    private async Task Ask(EndpointRow row, string who, string? token, int expected, List<string> wrong)
    {
        using var request = new HttpRequestMessage(new HttpMethod(row.Method), row.Path);
        if (row.Body is not null) request.Content = new StringContent(row.Body, Encoding.UTF8, "application/json");
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        if (token is not null) request.Headers.Authorization = new("Bearer", token);
        using var answer = await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var status = (int)answer.StatusCode;
        if (status != expected) wrong.Add($"{row.Name} by {who}: {status} instead of {expected}");
        else if (status is 401 && answer.Content.Headers.ContentType?.MediaType != "application/problem+json") wrong.Add($"{row.Name} by {who}: no problem document");
        else if (status is 401 && answer.Headers.WwwAuthenticate.Count == 0) wrong.Add($"{row.Name} by {who}: no WWW-Authenticate");
        else if (answer.Headers.Location is { } location && location.IsAbsoluteUri) wrong.Add($"{row.Name} by {who}: sent to {location}");
    }

    private static Person Person(string role) => new($"person with {role}", role == NoRole ? [] : [role]);

    // The same signature under other claims.
    private static string Tampered(string token)
    {
        var parts = token.Split('.');
        var claims = Encoding.UTF8.GetString(Base64UrlEncoder.DecodeBytes(parts[1]));
        var other = claims.Replace("\"roles\":[", "\"roles\":[\"admin\",", StringComparison.Ordinal).Replace(",]", "]", StringComparison.Ordinal).Replace("person", "Person", StringComparison.Ordinal);
        other.ShouldNotBe(claims);
        return $"{parts[0]}.{Base64UrlEncoder.Encode(other)}.{parts[2]}";
    }

    private static string Unsigned(string token) => $"{Base64UrlEncoder.Encode("""{"alg":"none","typ":"JWT"}""")}.{token.Split('.')[1]}.";

    // An endpoint that takes every method stands once, under the method it is asked with.
    private static string Any(string name, List<string> mapped) => mapped.Contains(name) ? name : "ANY " + name[(name.IndexOf(' ') + 1)..];

    private IEnumerable<RouteEndpoint> Endpoints() =>
        host.Host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["ANY"];
}
