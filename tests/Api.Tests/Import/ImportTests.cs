using System.Net;
using System.Text;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Import;

public sealed class ImportTests(ApiHost host)
{
    [Fact]
    public async Task Import_OfTheSameFilesAgain_ChangesNothing()
    {
        var tables = SmallProgramme.Tables("again");
        var first = (await host.Import("again", tables)).ExpectDone(3, 0, programmeChanged: true).Json.GetProperty("snapshotVersion").GetInt64();
        var second = (await host.Import("again", tables)).ExpectDone(0, 0).Json.GetProperty("snapshotVersion").GetInt64();
        second.ShouldBe(first);
    }

    [Fact]
    public async Task Import_WithOneBadRow_ChangesNothingAndReportsEveryBadRow()
    {
        await Make("nothing");
        var before = (await host.Get("/programmes/nothing/export/levels.csv")).Text;
        var reply = await host.Import("nothing", new Dictionary<string, string>
        {
            ["levels"] = "ward,A1,B2\n00001,71,1\n00002,101,x\n00123,1.234,\n",
            ["needs"] = "ward,officers,works,works_years,floor_area,works_cost,equipment_cost,guidance,upkeep\n00001,-1,tower,2,450,5200,300,4,1e12\n",
        });
        reply.ExpectProblem(422, "levels[3].A1");
        reply.Paths.ShouldBe(["levels[3].A1", "levels[3].B2", "levels[4].A1", "needs[2].officers", "needs[2].works", "needs[2].upkeep"]);
        var error = reply.Json.GetProperty("errors")[0];
        error.GetProperty("table").GetString().ShouldBe("levels");
        error.GetProperty("row").GetInt32().ShouldBe(3);
        error.GetProperty("column").GetString().ShouldBe("A1");
        error.GetProperty("value").GetString().ShouldBe("101");
        error.GetProperty("why").GetString()!.ShouldContain("0 to 100");
        (await host.Get("/programmes/nothing/export/levels.csv")).Text.ShouldBe(before);
    }

    [Fact]
    public async Task Preview_NamesEveryChangeAndChangesNothing()
    {
        await Make("would");
        var before = (await host.Get("/programmes/would/export/levels.csv")).Text;
        var reply = await host.ImportCsv("would", "levels", "ward,A1,B2\n00001,71,\n00002,80,60\n"u8.ToArray(), "&preview=true");
        reply.Json.GetProperty("status").GetString().ShouldBe("preview");
        reply.Json.GetProperty("wardsChanged").GetInt32().ShouldBe(2);
        var wards = reply.Json.GetProperty("wards").EnumerateArray().ToList();
        wards.Select(ward => ward.GetProperty("code").GetString()).ShouldBe(["00001", "00002"]);
        var field = wards[0].GetProperty("fields").EnumerateArray().Single();
        (field.GetProperty("path").GetString(), field.GetProperty("before").GetString(), field.GetProperty("after").GetString()).ShouldBe(("levels.A1", "70.25", "71"));
        (await host.Get("/programmes/would/export/levels.csv")).Text.ShouldBe(before);
        (await host.ImportCsv("would", "levels", "ward,A1,B2\n00001,71,\n00002,80,60\n"u8.ToArray())).ExpectDone(0, 2);
    }

    [Fact]
    public async Task Preview_OfANewProgramme_CountsItsWards()
    {
        var reply = await host.Preview("unborn", SmallProgramme.Tables("unborn"));
        reply.Json.GetProperty("wardsAdded").GetInt32().ShouldBe(3);
        reply.Json.GetProperty("wards").EnumerateArray().ShouldAllBe(ward => ward.GetProperty("added").GetBoolean());
        (await host.Get("/programmes/unborn")).Expect(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Preview_WithABadRow_SaysTheSameAsTheImport()
    {
        await Make("badview");
        var file = "ward,A1\n00001,101\n99999,1\n"u8.ToArray();
        var preview = (await host.ImportCsv("badview", "levels", file, "&preview=true")).ExpectProblem(422, "levels[2].A1");
        preview.Paths.ShouldBe((await host.ImportCsv("badview", "levels", file)).Paths);
        (await host.ImportCsv("badview", "levels", file, "&preview=yes")).ExpectProblem(400, "preview");
    }

    [Fact]
    public async Task Import_OfSomeLevels_LeavesTheOthers()
    {
        await Make("some");
        (await host.ImportCsv("some", "levels", "ward,B2\n00002,60\n"u8.ToArray())).ExpectDone(0, 1);
        (await host.Get("/programmes/some/export/levels.csv")).Text.ShouldEndWith("00001,70.25,0\r\n00002,80,60\r\n00123,100,100\r\n");
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public async Task Csv_InEveryEncoding_IsReadAlike(string encoding, bool withMark)
    {
        var programme = $"enc-{encoding.ToLowerInvariant()}-{withMark.ToString().ToLowerInvariant()}";
        var charset = Encoding.GetEncoding(encoding);
        var files = SmallProgramme.Tables(programme)
            .Select(table => (table.Key + ".csv", (byte[])[.. withMark ? charset.GetPreamble() : [], .. charset.GetBytes(table.Value)])).ToArray();
        (await host.Import(programme, files)).ExpectDone(3, 0, programmeChanged: true);
        (await host.Get($"/programmes/{programme}/wards/00002")).Json.GetProperty("names").GetProperty("vi").GetString().ShouldBe("Phường \"Hai\", thứ 2");
    }

    [Fact]
    public async Task Csv_WithSemicolonsAndDecimalCommas_IsReadAlike()
    {
        await Make("comma");
        const string levels = "ward;A1;B2\r\n00001;70,25;0\r\n00002;80;50,5\r\n00123;\"100\";100,00\r\n";
        (await host.ImportCsv("comma", "levels", Encoding.UTF8.GetBytes(levels))).ExpectDone(0, 1);
        (await host.Get("/programmes/comma/export/levels.csv")).Text.ShouldContain("00002,80,50.5\r\n");
        (await host.ImportCsv("comma", "levels", "ward;A1\r\n00001;1.234,5\r\n"u8.ToArray())).ExpectProblem(422, "levels[2].A1");
        (await host.ImportCsv("comma", "levels", "ward,A1\r\n00001,\"70,25\"\r\n"u8.ToArray())).ExpectProblem(422, "levels[2].A1");
    }

    [Fact]
    public async Task Csv_InvalidUtf8_IsRefusedWithItsPlace() =>
        (await host.ImportCsv("hcmc", "levels", [.. "ward,C01\n2"u8, 0xC3, 0x28])).ExpectProblem(400, "levels").Text.ShouldContain("byte 10");

    [Fact]
    public async Task Codes_WithoutTheirZeros_AreRestoredWithANotice()
    {
        await Make("zeros");
        var levels = (await host.ImportCsv("zeros", "levels", "ward,A1\n1,71\n123,99\n"u8.ToArray())).ExpectDone(0, 2);
        var notice = levels.Json.GetProperty("notices").EnumerateArray().Single();
        (notice.GetProperty("table").GetString(), notice.GetProperty("column").GetString(), notice.GetProperty("rows").GetInt32()).ShouldBe(("levels", "ward", 2));
        notice.GetProperty("text").GetString()!.ShouldContain("1 became 00001");
        (await host.Get("/programmes/zeros/wards/00001")).Json.GetProperty("levels").GetProperty("A1").GetDecimal().ShouldBe(71);
    }

    [Fact]
    public async Task Workbook_ThatMadeNumbersOfCodes_GetsItsZerosBack()
    {
        await Make("numbers");
        var workbook = Sheets.Workbook(("needs",
            ["ward", "officers", "works", "works_years", "floor_area", "works_cost", "equipment_cost", "guidance", "upkeep"], [[1, 9, "none", 0, 0, 0, 0, 0, 7.0]]));
        (await host.ImportXlsx("numbers", workbook)).ExpectDone(0, 1).Json.GetProperty("notices").GetArrayLength().ShouldBe(1);
        (await host.Get("/programmes/numbers/wards/00001")).Json.GetProperty("needs").GetProperty("officers").GetInt32().ShouldBe(9);
    }

    [Fact]
    public async Task Workbook_WithBadCells_NamesSheetRowAndColumn()
    {
        var workbook = Sheets.Workbook(("levels", ["ward", "C01", "C02"], [["26968", 50, 60], [null, null, null], ["26740", "high", 100.001]]));
        (await host.ImportXlsx("hcmc", workbook)).ExpectProblem(422, "levels[4].C01").Paths.ShouldBe(["levels[4].C01", "levels[4].C02"]);
    }

    [Fact]
    public async Task Workbook_WithASheetThatIsNoTable_IsRefused() =>
        (await host.ImportXlsx("hcmc", Sheets.Workbook(("people", ["name"], [["x"]])))).ExpectProblem(422, "people");

    [Fact]
    public async Task Import_RepeatedUnderItsKey_GetsTheFirstAnswer()
    {
        await Make("keyed");
        static byte[] Levels(int level) => Sheets.Workbook(("levels", ["ward", "A1"], [["00001", level]]));
        var first = (await host.ImportXlsx("keyed", Levels(11), "import-once")).ExpectDone(0, 1);
        (await host.ImportXlsx("keyed", Levels(12))).ExpectDone(0, 1);
        (await host.ImportXlsx("keyed", Levels(11), "import-once")).Text.ShouldBe(first.Text);
        (await host.ImportXlsx("keyed", Levels(13), "import-once")).ExpectProblem(422, "Idempotency-Key");
        (await host.Get("/programmes/keyed/wards/00001")).Json.GetProperty("levels").GetProperty("A1").GetDecimal().ShouldBe(12);
    }

    [Fact]
    public async Task NewCriterion_WithoutLevelsForAllWards_IsRefused()
    {
        await Make("criterion");
        const string catalogue = "version,effective_from,code,group,kind,name_vi,name_en,threshold,guided_gain\n"
            + "v2,2026-01-01,A1,force,practice,Một,One,80,10\nv2,2026-01-01,C3,force,equipment,Ba,Three,100,\n";
        (await host.Import("criterion", new Dictionary<string, string> { ["catalogue"] = catalogue })).ExpectProblem(422, "levels.C3");
        (await host.Import("criterion", new Dictionary<string, string> { ["catalogue"] = catalogue, ["levels"] = "ward,C3\n00001,5\n00002,6\n00123,100\n" }))
            .ExpectDone(0, 3, programmeChanged: true);
    }

    [Fact]
    public async Task Template_OfEveryTable_IsAnEmptyTableThatImportTakes()
    {
        foreach (var table in SmallProgramme.Tables("x").Keys)
        {
            var template = (await host.Get($"/programmes/import/templates/{table}.csv?programme=hcmc")).Expect(System.Net.HttpStatusCode.OK);
            template.Text.TrimStart('\uFEFF').ShouldStartWith(table == "levels" ? "ward,C01,C02" : SmallProgramme.Tables("x")[table].Split('\n')[0]);
            (await host.ImportCsv("hcmc", table, template.Bytes)).ExpectDone(0, 0);
        }
        var workbook = (await host.Get("/programmes/import/templates.xlsx?programme=hcmc")).Bytes;
        Workbook.Of(workbook)["columns"].Select(row => row[1]).ShouldContain("pilot_basis");
        (await host.ImportXlsx("hcmc", workbook)).ExpectDone(0, 0);
    }

    private async Task Make(string programme) =>
        (await host.Import(programme, SmallProgramme.Tables(programme))).ExpectDone(3, 0, programmeChanged: true);
}
