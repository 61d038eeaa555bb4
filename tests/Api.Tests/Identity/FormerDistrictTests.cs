using System.Collections.Immutable;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Import;
using ModelWard.Model;
using ModelWard.SignIn;

namespace ModelWard.Api.Tests.Identity;

/// <summary>Planners of districts that a reorganization ended (decision 0027).</summary>
public sealed class FormerDistrictTests(IdentityHost host)
{
    private const string Path = "/api/v1/programmes/rights", Merged = "00001@2026-07-01", North = "N@2026-07-01";

    // One of each district comes together; the other ward of the first district stays.
    private static ReorganizationEvent Happening { get; } = new()
    {
        Date = new DateOnly(2026, 7, 1),
        Names = new Names("Sáp nhập", "Merger"),
        Wards = [new UnitLink { From = "00001", To = Merged }, new UnitLink { From = "00123", To = Merged }],
        Successors = [new SuccessorUnit { Code = Merged, Names = Names.Same("Một") }],
        Districts = [new UnitLink { From = "001", To = North }, new UnitLink { From = "002", To = North }],
        SuccessorDistricts = [new SuccessorDistrict(North, Names.Same("North"))],
    };

    [Fact]
    public async Task Claim_OfADistrictThatEnded_CoversWhatItsWardsBecameAndNothingElse()
    {
        using var admin = host.With(host.Issuer.Sign(new Person("admin", ["admin"])));
        using var form = new MultipartFormDataContent();
        foreach (var (table, text) in SmallProgramme.Tables("rights")) form.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(text)), "file", table + ".csv");
        (await Reply.Of(await admin.PostAsync(Path + "/import", form, TestContext.Current.CancellationToken))).Expect(HttpStatusCode.OK);
        admin.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", "*");
        var applied = (await Reply.Of(await admin.PostAsync(Path + "/reorganization", JsonContent.Create(Happening, options: ModelJson.Options), TestContext.Current.CancellationToken))).Expect(HttpStatusCode.OK).Json;

        // The merged ward comes of both districts, the one that stayed of the first alone.
        (await Report(Merged, "001")).Expect(HttpStatusCode.OK);
        (await Report(Merged, "002")).Expect(HttpStatusCode.OK);
        (await Report("00002", "001")).Expect(HttpStatusCode.OK);
        (await Report("00002", North)).Expect(HttpStatusCode.OK);
        var refused = (await Report("00002", "002")).ExpectProblem(403, "district").Json.GetProperty("errors")[0];
        (refused.GetProperty("value").GetString(), refused.GetProperty("allowed").GetString()).ShouldBe((North, "one of 002"));
        (await Actuals("00002", "002")).ExpectProblem(422, "actuals[2].ward");
        (await Actuals("00002", "001")).Expect(HttpStatusCode.OK);
        applied.GetProperty("redistricted").GetArrayLength().ShouldBe(1);
    }

    private async Task<Reply> Report(string ward, params string[] districts)
    {
        using var http = Planner(districts);
        http.DefaultRequestHeaders.TryAddWithoutValidation("If-Match", "*");
        return await Reply.Of(await http.PostAsync($"{Path}/wards/{ward}/difficulties", new StringContent("""{"kind":"other","text":"x"}""", Encoding.UTF8, "application/json")));
    }

    private async Task<Reply> Actuals(string ward, params string[] districts)
    {
        using var http = Planner(districts);
        using var content = new StringContent($"ward,item,on,amount\n{ward},upkeepPaid,2025-02-01,5\n", Encoding.UTF8, "text/csv");
        return await Reply.Of(await http.PostAsync(Path + "/actuals/import", content));
    }

    private HttpClient Planner(IEnumerable<string> districts) => host.With(host.Issuer.Sign(new Person("planner", ["planner"], (ImmutableArray<string>)[.. districts])));
}
