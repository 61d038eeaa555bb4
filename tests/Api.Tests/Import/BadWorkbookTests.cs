using System.IO.Compression;
using ModelWard.Api.Tests.Host;

namespace ModelWard.Api.Tests.Import;

public sealed class BadWorkbookTests(ApiHost host)
{
    private static readonly byte[] Good = Sheets.Workbook(("levels", ["ward", "C01"], [["26968", 50]]));

    [Fact]
    public async Task ZipBomb_OfAHundredMegabytes_IsRefusedUnopened()
    {
        var bomb = Sheets.WithZeros(Good, 100 * 1024 * 1024);
        bomb.Length.ShouldBeLessThan(1024 * 1024);
        (await host.ImportXlsx("hcmc", bomb)).ExpectProblem(400, "workbook").Text.ShouldContain("unpacks to at most");
    }

    [Fact]
    public async Task ZipBomb_ThatLiesAboutItsSize_UnpacksToNoMoreThanItSays()
    {
        const int size = 100 * 1024 * 1024;
        const string sheet = "xl/worksheets/sheet1.xml";
        var liar = Sheets.Understated(Sheets.WithZeros(Good, size, sheet), size);
        using (var archive = new ZipArchive(new MemoryStream(liar)))
        using (var unpacked = new MemoryStream())
        {
            await archive.GetEntry(sheet)!.Open().CopyToAsync(unpacked, TestContext.Current.CancellationToken);
            unpacked.Length.ShouldBe(1_000);
        }
        (await host.ImportXlsx("hcmc", liar)).ExpectProblem(400, "workbook");
    }

    [Fact]
    public async Task Archive_OfThousandsOfFiles_IsRefused()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            for (var i = 0; i < 1_001; i++) archive.CreateEntry($"{i}.xml");
        (await host.ImportXlsx("hcmc", bytes.ToArray())).ExpectProblem(400, "workbook").Text.ShouldContain("at most 1000 files");
    }

    [Theory]
    [InlineData("xl/workbook.xml", "<not xml")]
    [InlineData("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>")]
    [InlineData("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\">]><worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&a;</v></c></row></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"AAAAAAA99999999999\" t=\"str\"><v>x</v></c></row></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"XFD1\" t=\"str\"><v>x</v></c></row></sheetData></worksheet>")]
    [InlineData("xl/worksheets/sheet1.xml", "")]
    public async Task Workbook_WithABrokenPart_IsRefused(string part, string content)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Good);
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry(part).ShouldNotBeNull().Delete();
            using var text = new StreamWriter(archive.CreateEntry(part).Open());
            text.Write(content);
        }
        var reply = await host.ImportXlsx("hcmc", bytes.ToArray());
        ((int)reply.Status).ShouldBeInRange(400, 422, reply.Text);
        reply.Json.GetProperty("errors").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Workbook_CutShortAnywhere_IsRefused()
    {
        for (var length = 2; length < Good.Length; length += Good.Length / 40)
        {
            var reply = await host.ImportXlsx("hcmc", Good[..length]);
            ((int)reply.Status).ShouldBe(400, $"{length} of {Good.Length} bytes: {reply.Text}");
        }
    }
}
