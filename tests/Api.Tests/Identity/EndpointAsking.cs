using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Identity;

/// <summary>Asks endpoints of a process by every role and with every way in which a token can be bad.</summary>
/// <param name="http">A client of the process that presents nothing of its own.</param>
/// <param name="issuer">The issuer that the process trusts.</param>
/// <param name="explains">Whether the process answers in problem documents.</param>
internal sealed class EndpointAsking(HttpClient http, Issuer issuer, bool explains)
{
    private const string NoRole = "-";

    // It says that it is the issuer's.
    private static readonly RsaSecurityKey OtherKey = new(RSA.Create(2048)) { KeyId = "tests" };

    private static readonly string[] AllRoles = ["viewer", "analyst", "planner", "approver", "operator", "admin", NoRole];

    /// <summary>The endpoints that a process maps.</summary>
    public static IEnumerable<RouteEndpoint> Mapped(IServiceProvider services) =>
        services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    /// <summary>The names of endpoints as a table writes them, one a method.</summary>
    public static List<string> Names(IEnumerable<RouteEndpoint> endpoints) =>
        [.. endpoints.SelectMany(endpoint => Methods(endpoint).Select(method => $"{method} /{endpoint.RoutePattern.RawText?.TrimStart('/')}"))];

    /// <summary>The name of a row as the mapped endpoints have it: one that takes every method stands in a table once, under the method it is asked with.</summary>
    public static string NameAmong(EndpointRow row, List<string> mapped) => mapped.Contains(row.Name) ? row.Name : "ANY " + row.Name[(row.Name.IndexOf(' ') + 1)..];

    /// <summary>Asks the endpoint of a row by everybody.</summary>
    /// <returns>What was answered otherwise than the row says; nothing when all is well.</returns>
    public async Task<List<string>> AskByAll(EndpointRow row)
    {
        var wrong = new List<string>();
        await Ask(row, "no token", null, row.Roles is null ? row.Allowed : 401, wrong);
        foreach (var role in AllRoles)
        {
            var person = Person(role);
            await Ask(row, $"{role}", issuer.Sign(person), row.Expected(role, otherDistrict: false), wrong);
            await Ask(row, $"{role}, other district", issuer.Sign(person with { Districts = ["elsewhere"] }), row.Expected(role, otherDistrict: true), wrong);
            foreach (var (what, token) in Bad(person)) await Ask(row, $"{role}, {what}", token, row.Roles is null ? row.Allowed : 401, wrong);
        }
        return wrong;
    }

    private IEnumerable<(string, string)> Bad(Person person)
    {
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
        using var answer = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var status = (int)answer.StatusCode;
        if (status != expected) wrong.Add($"{row.Name} by {who}: {status} instead of {expected}");
        else if (status is 401 && explains && answer.Content.Headers.ContentType?.MediaType != "application/problem+json") wrong.Add($"{row.Name} by {who}: no problem document");
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

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["ANY"];
}
