using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ModelWard.Api.Tests.Host;
using ModelWard.Api.Tests.Import;

namespace ModelWard.Api.Tests.Reorganization;

/// <summary>Another version of the catalogue, looked at over HTTP without being stored.</summary>
public sealed class CatalogueWhatIfTests(ApiHost host)
{
    private const string Header = "version,effective_from,code,group,kind,name_vi,name_en,threshold,guided_gain\n";

    // A1 comes down to what the first ward has, B2 to what the second has; C3 is asked for anew.
    private const string Next = Header + "v2,2027-01-01,A1,force,practice,Một,One,70,12.5\nv2,2027-01-01,B2,base,facility,Hai,Two,50,\nv2,2027-01-01,C3,base,equipment,Ba,Three,10,\n";

    [Fact]
    public async Task Version_AsTheImportTakesIt_SaysWhoGainsAndLosesWhatAndChangesNothing()
    {
        var path = await Programme("next");
        var before = (await host.Get("/programmes/next/criteria")).Expect(HttpStatusCode.OK).Text;

        var answer = (await Send(path, Next)).Expect(HttpStatusCode.OK).Json;

        answer.GetProperty("wards").EnumerateArray().Select(ward => $"{ward.GetProperty("ward")} +{ward.GetProperty("gained")} -{ward.GetProperty("lost")} ?{ward.GetProperty("unassessed")}").ShouldBe(
            ["""00001 +["A1"] -["C3"] ?["C3"]""", """00002 +["B2"] -["C3"] ?["C3"]""", """00123 +[] -["C3"] ?["C3"]"""]);
        (answer.GetProperty("from").GetString(), answer.GetProperty("to").GetString(), answer.GetProperty("completeBefore").GetInt32(), answer.GetProperty("completeAfter").GetInt32()).ShouldBe(("v1", "v2", 1, 0));
        answer.GetProperty("districts").EnumerateArray().Select(district => (district.GetProperty("gained").GetInt32(), district.GetProperty("lost").GetInt32())).ShouldBe([(2, 2), (0, 1)]);
        (await host.Get("/programmes/next/criteria")).Text.ShouldBe(before);
        (await host.Get(path + "?version=v2")).ExpectProblem(400, "version").Text.ShouldContain("one of v1");
    }

    [Fact]
    public async Task Version_AsJson_SaysTheSame()
    {
        var path = await Programme("json");
        const string json = """
            {"version":"v2","effectiveFrom":"2027-01-01","criteria":[
              {"code":"A1","group":"force","kind":"practice","names":{"vi":"Một","en":"One"},"threshold":70,"guidedGain":12.5},
              {"code":"B2","group":"base","kind":"facility","names":{"vi":"Hai","en":"Two"},"threshold":50,"guidedGain":0},
              {"code":"C3","group":"base","kind":"equipment","names":{"vi":"Ba","en":"Three"},"threshold":10,"guidedGain":0}]}
            """;

        (await host.Post(path, json)).Expect(HttpStatusCode.OK).Text.ShouldBe((await Send(path, Next)).Text);
        (await host.Post(path, json.Replace("70,", "140,", StringComparison.Ordinal))).ExpectProblem(400, "criteria[0].threshold");
        (await host.Post(path, """{"version":"v2"}""")).ExpectProblem(400, "criteria");
    }

    [Fact]
    public async Task Answer_AsFiles_HoldsWardsCriteriaAndDistricts()
    {
        var path = await Programme("files");

        (await Send(path + "?format=csv", Next)).Expect(HttpStatusCode.OK).Text.ShouldContain(",002,C3,lost,,,10,true");
        (await Send(path + "?format=csv&table=criteria", Next)).Expect(HttpStatusCode.OK).Text.ShouldContain("A1,80,70,1,0");
        Workbook.Of((await Send(path + "?format=xlsx", Next)).Expect(HttpStatusCode.OK).Bytes).Keys.ShouldBe(["changes", "criteria", "districts"]);
    }

    [Fact]
    public async Task File_WithFaults_NamesLineAndField()
    {
        var path = await Programme("faulty");

        (await Send(path, Next.Replace(",70,", ",140,", StringComparison.Ordinal))).ExpectProblem(422, "catalogue[2].threshold");
        (await Send(path, Header + "v2,2027-01-01,A1,force,practice,Một,One,70,\n")).ExpectProblem(422, "catalogue[2].guided_gain");
        // As in the import: a version that there is stays as it is.
        (await Send(path, Header + "v1,2025-01-01,A1,force,practice,Một,One,70,12.5\n")).ExpectProblem(422, "catalogue[2].version");
        (await Send(path, Header)).ExpectProblem(400, "body");
        (await Send(path + "?version=v9", Next)).ExpectProblem(400, "version");
        (await Send(path + "?from=v9", Next)).ExpectProblem(400, "from");
        (await Send(path + "?format=pdf", Next)).ExpectProblem(400, "format");
        (await Send("/programmes/nowhere/catalogue/what-if", Next)).ExpectProblem(404, "programme");
        (await host.Get(path)).ExpectProblem(400, "version");
        (await host.Get(path + "?version=v1")).Expect(HttpStatusCode.OK).Json.GetProperty("wards").GetArrayLength().ShouldBe(0);
    }

    private async Task<string> Programme(string code)
    {
        (await host.Import(code, SmallProgramme.Tables(code))).Expect(HttpStatusCode.OK);
        return $"/programmes/{code}/catalogue/what-if";
    }

    private async Task<Reply> Send(string path, string csv)
    {
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(csv)) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } };
        return await host.Send(HttpMethod.Post, path, content);
    }
}
