using System.Collections.Immutable;
using System.Net;
using System.Text;
using ModelWard.Api.Tests.Host;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Identity;

/// <summary>A planner of one district changes its wards and no others.</summary>
public sealed class DistrictTests(IdentityHost host)
{
    private const string Ward = "/api/v1/programmes/hcmc/wards/26743";

    [Fact]
    public async Task Planner_OfTheWardsDistrict_MayChangeIt()
    {
        var district = await District();

        (await Report([district, "elsewhere"])).Expect(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Planner_OfAnotherDistrict_IsToldWhichAndWhose()
    {
        var district = await District();

        var refused = (await Report(["elsewhere"])).ExpectProblem(403, "district");

        var error = refused.Json.GetProperty("errors")[0];
        error.GetProperty("value").GetString().ShouldBe(district);
        error.GetProperty("allowed").GetString().ShouldBe("one of elsewhere");
    }

    [Fact]
    public async Task Planner_WithAnEmptyListOfDistricts_MayChangeNone() => (await Report([])).ExpectProblem(403, "district");

    private async Task<string> District()
    {
        using var http = host.With(host.Issuer.Sign(new Person("reader", ["viewer"])));
        return (await Reply.Of(await http.GetAsync(Ward))).Expect(HttpStatusCode.OK).Json.GetProperty("district").GetString()!;
    }

    private async Task<Reply> Report(ImmutableArray<string> districts)
    {
        using var http = host.With(host.Issuer.Sign(new Person("planner", ["planner"], districts)));
        http.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", "*");
        return await Reply.Of(await http.PostAsync(Ward + "/difficulties", new StringContent("""{"kind":"other","text":"x"}""", Encoding.UTF8, "application/json")));
    }
}
