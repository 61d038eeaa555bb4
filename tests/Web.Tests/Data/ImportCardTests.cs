using Bunit;
using Microsoft.AspNetCore.Components.Forms;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Data;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Data;

public sealed class ImportCardTests : BunitContext
{
    private readonly StandinImportDesk _desk = new();
    private int _told;

    public ImportCardTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Theory]
    [InlineData(Language.Vietnamese, "Sẽ thêm 1 phường, sửa 1 phường.", "thêm mới", "Đã nhập: thêm 1 phường, sửa 1 phường. Bản số liệu 8.")]
    [InlineData(Language.English, "1 ward would be added, 1 ward changed.", "added", "Imported: 1 ward added, 1 ward changed. Data version 8.")]
    public void Import_PreviewedThenTakenIn_SaysWhatChanges(Language language, string would, string added, string done)
    {
        _desk.Preview = Change();
        var card = Draw(language);
        Choose(card, "levels.csv");
        card.Find("#import-says").TextContent.ShouldBe(would);
        card.FindAll(".import-changes tbody tr").Select(row => row.QuerySelectorAll("td")[1].TextContent).ShouldBe([added, "levels.C01: 70 → 71.5; needs.officers: – → 3"]);
        card.Find(".note").TextContent.ShouldBe("Codes were filled up.");
        _desk.Imported.ShouldBeEmpty();
        card.Find("#import-do").Click();
        card.Find("#import-says").TextContent.ShouldBe(done);
        card.FindAll("#import-do").ShouldBeEmpty();
        (_desk.Imported.Count, _told, _desk.Files.Single().Name).ShouldBe((1, 1, "levels.csv"));
    }

    [Fact]
    public void Import_WithFaults_ListsThemAndOffersNoImport()
    {
        _desk.Preview = Change() with { Faults = [new ImportFault("levels", 3, "C01", "101", "a number from 0 to 100"), new ImportFault("needs", 0, "", null, "a header")] };
        var card = Draw(Language.Vietnamese);
        Choose(card, "levels.csv");
        card.Find("#import-says").TextContent.ShouldBe("Có 2 chỗ cần sửa; chưa có gì thay đổi.");
        card.FindAll(".import-faults tbody tr")[0].QuerySelectorAll("td").Select(cell => cell.TextContent).ShouldBe(["levels", "3", "C01", "101", "a number from 0 to 100"]);
        card.FindAll("#import-do").ShouldBeEmpty();
        card.Find("#import-clear").Click();
        card.FindAll("table").ShouldBeEmpty();
    }

    [Fact]
    public void Import_OvertakenBySomeoneElse_ShowsWhatWouldChangeNow()
    {
        _desk.Preview = Change();
        _desk.Status = CommandStatus.Stale;
        var card = Draw(Language.English);
        Choose(card, "levels.csv");
        card.Find("#import-do").Click();
        card.Find("#import-says").TextContent.ShouldBe("Someone else has changed the data meanwhile; this is what would change now. 1 ward would be added, 1 ward changed.");
        _desk.Status = CommandStatus.Done;
        card.Find("#import-do").Click();
        _desk.Imported.Select(draft => draft.CommandId).ShouldBe(["command-1", "command-2"]);
        _told.ShouldBe(1);
    }

    [Fact]
    public void Import_OfTheSameData_SaysThereIsNothing()
    {
        var card = Draw(Language.English);
        Choose(card, "register.csv");
        card.Find("#import-says").TextContent.ShouldBe("The files are the same as the present data: there is nothing to import.");
        card.FindAll("#import-do").ShouldBeEmpty();
    }

    [Fact]
    public void Import_TooLargeOrUnreachable_SaysSo()
    {
        var card = Draw(Language.English);
        card.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(new byte[1024 * 1024 + 1], "levels.csv"));
        card.Find("#import-says").TextContent.ShouldBe("The files are too large: at most 1 MB.");
        _desk.Failure = new TimeoutException("no answer");
        Choose(card, "levels.csv");
        card.Find("#import-says").TextContent.ShouldStartWith("This could not be read");
    }

    private static ImportPreview Change() => new()
    {
        SnapshotVersion = 7,
        WardsAdded = 1,
        WardsChanged = 1,
        Wards =
        [
            new WardChange("00001", new Names("Phường 1", "Ward 1"), true, []),
            new WardChange("00002", new Names("Phường 2", "Ward 2"), false, [new FieldChange("levels.C01", "70", "71.5"), new FieldChange("needs.officers", null, "3")]),
        ],
    };

    private static void Choose(IRenderedComponent<ImportCard> card, string name) =>
        card.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("ward,C01", name));

    private IRenderedComponent<ImportCard> Draw(Language language) => Render<ImportCard>(parameters => parameters
        .Add(card => card.Id, "import").Add(card => card.Title, Phrases.ImportTitle).Add(card => card.Subtitle, "x").Add(card => card.Needed, Permission.Import).Add(card => card.Desk, _desk)
        .Add(card => card.Programme, "hcmc").Add(card => card.Enabled, true).Add(card => card.Texts, Texts.In(language)).Add(card => card.OnImported, () => _told++));
}
