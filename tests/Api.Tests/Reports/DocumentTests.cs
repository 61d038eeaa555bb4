using System.IO.Compression;
using System.Net;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Reports;

public sealed class DocumentTests(ApiHost host)
{
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [Theory]
    [InlineData("annex.docx", Docx, "word/document.xml", "Phụ lục")]
    [InlineData("annex.docx", Docx, "word/document.xml", "Nguồn vốn là ví dụ")]
    [InlineData("annex.xlsx", Xlsx, "xl/workbook.xml", "Nguồn vốn")]
    [InlineData("annex.docx?lang=en", Docx, "word/document.xml", "Annex")]
    [InlineData("annex.xlsx", Xlsx, "xl/workbook.xml", "Theo năm")]
    [InlineData("annex.xlsx?lang=en", Xlsx, "xl/workbook.xml", "By year")]
    [InlineData("paper.docx?with=plus18,front-loaded", Docx, "word/document.xml", "4. Khuyến nghị")]
    public async Task Document_OfASample_IsAFileThatSaysWhatItRestsOn(string document, string mediaType, string part, string text)
    {
        var file = (await host.Get($"/scenarios/baseline/{document}")).Expect(HttpStatusCode.OK);

        file.MediaType.ShouldBe(mediaType);
        file.Headers["X-ModelWard-Illustrative"].ShouldBe("true");
        file.Headers["Content-Disposition"].ShouldContain($"hcmc-baseline-{document.Split('.')[0]}-minh-hoa-illustrative.");
        Part(file.Bytes, part).ShouldContain(text);
        var fingerprint = (await host.Get("/scenarios/baseline/outcome")).Json.GetProperty("fingerprint").GetString()!;
        Part(file.Bytes, "docProps/custom.xml").ShouldContain(fingerprint);
    }

    [Fact]
    public async Task Annex_AskedForTwice_IsTheSameBytes() =>
        (await host.Get("/scenarios/plus18/annex.docx")).Expect(HttpStatusCode.OK).Bytes.ShouldBe((await host.Get("/scenarios/plus18/annex.docx")).Bytes);

    [Fact]
    public async Task Csv_OfASample_ListsEveryWardByYearOfStart()
    {
        var lines = (await host.Get("/scenarios/baseline/annex.csv?lang=en")).Expect(HttpStatusCode.OK).Text.Trim().Split("\r\n");

        lines[0].TrimStart('\uFEFF').ShouldBe("code,name,district,district_name,population,start,recognized,works_cost,equipment_cost,cost,officers,floor_area,seed,fingerprint,data_version,data_notice,stage,proposal,decision,approvals,separation");
        lines.Length.ShouldBe(250);
        lines.Skip(1).ShouldAllBe(line => line.Contains("ILLUSTRATIVE DATA"));
        var starts = lines.Skip(1).Select(line => line.Split(',')[5]).Select(start => start.Length == 0 ? int.MaxValue : int.Parse(start)).ToList();
        starts.ShouldBe(starts.Order());
    }

    [Fact]
    public async Task Annex_OfAScenarioWithFinishedFutures_RestsOnThem()
    {
        var id = (await host.Send(HttpMethod.Post, "/scenarios/baseline/copy", (object?)null)).Expect(HttpStatusCode.Created).Json.GetProperty("id").GetString();
        Text(await host.Get($"/scenarios/{id}/annex.docx")).ShouldContain("tính nhanh cho tài liệu này");
        var run = (await host.Send(HttpMethod.Post, $"/scenarios/{id}/futures?replications=2500", (object?)null)).Expect(HttpStatusCode.Accepted).Json.GetProperty("id").GetString()!;
        while ((await host.Get($"/runs/{run}")).Json.GetProperty("state").GetString() is "waiting" or "running") await Task.Delay(100, TestContext.Current.CancellationToken);

        var text = Text(await host.Get($"/scenarios/{id}/annex.docx"));
        text.ShouldContain(run);
        text.ShouldContain("2.500");

        static string Text(Reply reply) => Part(reply.Expect(HttpStatusCode.OK).Bytes, "word/document.xml");
    }

    [Theory]
    [InlineData("/scenarios/none/annex.docx", 404, "id")]
    [InlineData("/scenarios/none/paper.docx", 404, "id")]
    [InlineData("/scenarios/baseline/annex.docx?lang=fr", 400, "lang")]
    [InlineData("/scenarios/baseline/annex.xlsx?with=plus18", 400, "with")]
    [InlineData("/scenarios/baseline/paper.docx?with=none", 400, "with")]
    [InlineData("/scenarios/baseline/paper.docx?with=plus18,plus18,plus18,plus18", 400, "with")]
    public async Task Document_AskedForWrongly_NamesWhatIsWrong(string path, int status, string named) => (await host.Get(path)).ExpectProblem(status, named);

    private static string Part(byte[] file, string path)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        using var reader = new StreamReader(zip.GetEntry(path)!.Open());
        return reader.ReadToEnd();
    }
}
