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

    [Fact]
    public async Task Actuals_OfAWardOfAnotherDistrict_NameRowAndWardAndChangeNothing()
    {
        const string foreign = "26743";
        var (district, wards) = (await District(), await Wards());
        var own = wards.First(ward => ward.District != district);
        var table = $"ward,item,on,amount\n{own.Code},upkeepPaid,2024-02-01,5\n{foreign},upkeepPaid,2024-02-01,5\n";
        var before = await Actuals();

        foreach (var query in (string[])["?preview=true", ""])
        {
            var refused = (await Import(own.District, table, query)).ExpectProblem(422, "actuals[3].ward");
            var error = refused.Json.GetProperty("errors")[0];
            (error.GetProperty("value").GetString(), error.GetProperty("allowed").GetString()).ShouldBe((foreign, $"a ward of the caller's districts, not of {district}"));
            refused.Paths.ShouldBe(["actuals[3].ward"]);
        }

        (await Actuals()).ShouldBe(before);
        (await Import(own.District, $"ward,item,on,amount\n{own.Code},upkeepPaid,2024-02-01,5\n", "")).Expect(HttpStatusCode.OK);
    }

    private async Task<List<(string Code, string District)>> Wards()
    {
        using var http = host.With(host.Issuer.Sign(new Person("reader", ["viewer"])));
        return [.. (await Reply.Of(await http.GetAsync("/api/v1/programmes/hcmc/wards?pageSize=1000"))).Expect(HttpStatusCode.OK).Json.GetProperty("items").EnumerateArray()
            .Select(ward => (ward.GetProperty("code").GetString()!, ward.GetProperty("district").GetString()!))];
    }

    private async Task<string> Actuals()
    {
        using var http = host.With(host.Issuer.Sign(new Person("reader", ["viewer"])));
        return (await Reply.Of(await http.GetAsync("/api/v1/programmes/hcmc/actuals"))).Expect(HttpStatusCode.OK).Text;
    }

    private async Task<Reply> Import(string district, string csv, string query)
    {
        using var http = host.With(host.Issuer.Sign(new Person("planner", ["planner"], [district])));
        using var content = new StringContent(csv, Encoding.UTF8, "text/csv");
        return await Reply.Of(await http.PostAsync("/api/v1/programmes/hcmc/actuals/import" + query, content));
    }

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
