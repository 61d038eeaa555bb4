using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using ModelWard.Grains.Abstractions;
using ModelWard.Hosting.Identity;

namespace ModelWard.Api.Tests.Identity;

public sealed class UnnamedEndpointTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/named", HttpStatusCode.OK)]
    [InlineData("/unnamed", HttpStatusCode.Forbidden)]
    [InlineData("/nowhere", HttpStatusCode.NotFound)]
    public async Task Endpoint_WithoutAPermission_IsRefusedEvenToTheLocalUser(string path, HttpStatusCode expected)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.AddModelWardIdentity(signsIn: true);
        await using var app = builder.Build();
        app.UseModelWardIdentity();
        app.MapGet("/named", () => Results.Ok()).Requires(Permission.Read);
        app.MapGet("/unnamed", () => Results.Ok());
        await app.StartAsync(Stop);
        using var http = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        (await http.GetAsync(new Uri(path, UriKind.Relative), Stop)).StatusCode.ShouldBe(expected);
    }
}
