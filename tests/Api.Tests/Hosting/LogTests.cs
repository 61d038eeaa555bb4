using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Identity;
using ModelWard.Product;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Hosting;

/// <summary>What a whole process over PostgreSQL, where people sign in, writes to its log when everything is logged.</summary>
public sealed class LogTests
{
    private const string Evidence = "evidence-that-nobody-logs";
    private const string Difficulty = "difficulty-that-nobody-logs";
    private const string Password = "password-that-nobody-logs";
    private const string Guess = "guess-that-nobody-logs";
    private const string Person = "person-that-nobody-logs";

    private static readonly string[] Categories = ["Default", "Orleans", "Microsoft", "Microsoft.AspNetCore", "Polly", "Npgsql", "Orleans.Runtime.Messaging.ConnectionManager", "Orleans.Runtime.Watchdog"];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Log_OfEverything_HoldsNoSecretAndNothingOfWhatPeopleWrote()
    {
        Assert.SkipUnless(PostgresServer.Missing is null, PostgresServer.Missing ?? "");
        await using var server = await PostgresServer.Start(Stop);
        await server.Execute("CREATE DATABASE modelward", Stop);
        await using var issuer = await Issuer.Start();
        var folder = Directory.CreateTempSubdirectory("modelward-log-");
        try
        {
            await using var product = await Start(server, issuer, folder.FullName);
            var address = product.Http.BaseAddress!;
            await issuer.Know(address.ToString().TrimEnd('/'));
            issuer.AtTheKeyboard = new Person(Person, ["planner"]);
            var token = issuer.Sign(new Person("An", ["planner"]));

            using var browser = new BrowserLike(address);
            (await browser.Open("/wards")).Status.ShouldBe(HttpStatusCode.OK);
            var ward = new Uri(address, $"{Asking.Api}/programmes/hcmc/wards/26740/");
            (await Post(new Uri(ward, "assessments"), $$"""{"criterion":"C07","level":50,"on":"2024-03-01","evidence":"{{Evidence}}"}""", token)).ShouldBe(HttpStatusCode.OK);
            (await Post(new Uri(ward, "difficulties"), $$"""{"kind":"facilities","text":"{{Difficulty}}"}""", token)).ShouldBe(HttpStatusCode.OK);
            (await Post(new Uri(ward, "assessments"), $$"""{"criterion":"C07","level":"{{Evidence}}","on":"2024-03-01"}""", token)).ShouldBe(HttpStatusCode.BadRequest);
            (await Post(new Uri(ward, "assessments"), "{}", Guess)).ShouldBe(HttpStatusCode.Unauthorized);
            // Lines are printed in the order in which they are logged: once the last request's are there, all are.
            await product.Http.GetAsync("/health/live?the-last", Stop);
            while (!product.Output.Contains("the-last", StringComparison.Ordinal)) await Task.Delay(TimeSpan.FromMilliseconds(50), Stop);

            var log = product.Output;
            // There is a log of the requests, the grains and the signing in to look through.
            foreach (var known in new[] { "/wards/26740/assessments", "Orleans.Runtime", "Bearer", "trce:" }) log.ShouldContain(known);
            var secrets = new[]
            {
                Evidence, Difficulty, Password, Guess, Issuer.PagesSecret, Uri.EscapeDataString(Issuer.PagesSecret), $"Name of {Person}",
                token, token.Split('.')[2], browser.Cookies["modelward"]!.Value,
            };
            foreach (var secret in secrets)
                log.Split('\n').Where(line => line.Contains(secret, StringComparison.Ordinal)).Take(3).ShouldBeEmpty($"the log holds {secret}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<ProductProcess> Start(PostgresServer server, Issuer issuer, string folder)
    {
        var (database, secret) = (Path.Combine(folder, "database"), Path.Combine(folder, "secret"));
        await File.WriteAllTextAsync(database, $"{server.ConnectionString("modelward")};Password={Password}", Stop);
        await File.WriteAllTextAsync(secret, Issuer.PagesSecret, Stop);
        return await ProductProcess.Start("Planner.Api", folder, Stop,
        [
            "--ModelWard:Mode=Silo", "--ModelWard:WarmUp=false", $"--ConnectionStrings:clusterFile={database}", $"--Orleans:SiloPort={FreePort.Next()}", $"--Orleans:GatewayPort={FreePort.Next()}",
            $"--Identity:Authority={issuer.Address}", $"--Identity:ClientId={Issuer.PagesClient}", $"--Identity:ClientSecretFile={secret}",
            .. Categories.Select(category => $"--Logging:LogLevel:{category}=Trace"),
        ]);
    }

    private static async Task<HttpStatusCode> Post(Uri address, string body, string token)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.TryAddWithoutValidation("If-Match", "*");
        using var answer = await http.SendAsync(request, Stop);
        return answer.StatusCode;
    }
}
