using System.Text;
using System.Text.Json;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Files.Registers;
using ModelWard.Files.Tables;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Reorganization;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class ReorganizationPageTests : PageContext
{
    [Fact]
    public async Task Event_Chosen_IsShownBeforeItIsAppliedAndUndone()
    {
        var before = _grains.Snapshot;
        var page = Open();
        page.Find("#applied-events .empty").TextContent.ShouldBe("None was applied yet.");

        await page.Find("button[data-day='2025-01-01']").ClickAsync();

        page.WaitForElement("#reorganization-preview");
        Row("Ward").ShouldBe(["249", "210"]);
        var people = Row("People");
        people[0].ShouldBe(people[1]);
        page.FindAll("#reorganization-wards tbody tr").Count.ShouldBe(33);
        page.Find("#reorganization-apply").HasAttribute("disabled").ShouldBeTrue();
        _grains.Reorganizations.Headers.ShouldBeEmpty();

        await page.Find("#reorganization-sure").ChangeAsync(true);
        await page.Find("#reorganization-apply").ClickAsync();

        page.Find("#reorganization-status").TextContent.ShouldBe("Applied: Reorganization of 1 January 2025.");
        page.FindAll("#reorganization-preview").ShouldBeEmpty();
        _grains.Reorganizations.Headers.ShouldHaveSingleItem().IfVersion.ShouldBe(before.Version);
        page.Find("#applied-events tbody td:nth-child(3)").TextContent.ShouldBe("72 ended, 33 came");

        await page.Find("#applied-events tbody button").ClickAsync();

        page.Find("#applied-status").TextContent.ShouldBe("Undone: Reorganization of 1 January 2025.");
        page.Find("#applied-events tbody td:nth-child(5)").TextContent.Trim().ShouldStartWith("undone: ");
        _grains.Snapshot.Wards.ShouldBe(before.Wards);

        string[] Row(string name) => [.. page.FindAll("#reorganization-sums tbody tr").Single(row => row.QuerySelector("th")!.TextContent == name).QuerySelectorAll("td").Select(cell => cell.TextContent)];
    }

    [Fact]
    public async Task Share_OfAPart_IsEnteredAndWhatIsNotAllowedIsSaid()
    {
        Apply("2025-01-01");
        var page = Open();
        await page.Find("button[data-day='2025-07-01']").ClickAsync();
        page.WaitForElement("#reorganization-preview");
        var shares = page.FindAll("#reorganization-shares input");
        shares.Count.ShouldBe(31);
        var whole = Wards();

        await shares[0].ChangeAsync("40");

        page.WaitForElement("#reorganization-preview");
        page.Find("#reorganization-shares input").GetAttribute("value").ShouldBe("40");
        Wards().ShouldNotBe(whole);

        await page.Find("#reorganization-shares input").ChangeAsync("140");

        page.WaitForElement(".fault-lines li");
        page.FindAll("#reorganization-preview").ShouldBeEmpty();

        List<string> Wards() => [.. page.FindAll("#reorganization-wards tbody tr").Select(row => row.TextContent)];
    }

    [Theory]
    [InlineData("{", "This cannot be applied:")]
    [InlineData("{\"date\":\"2026-01-01\"}", "This cannot be applied:")]
    public void File_ThatIsNoEvent_IsRefused(string text, string says)
    {
        var page = Open();

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Encoding.UTF8.GetBytes(text), "event.json"));

        page.WaitForAssertion(() => page.Find(".notice.problem p").TextContent.ShouldBe(says));
        page.FindAll(".fault-lines li").ShouldNotBeEmpty();
    }

    [Fact]
    public void File_OfAnEvent_IsTakenAsTheShippedOneIs()
    {
        var happening = StandinShippedEvents.Of("2025-01-01");
        var page = Open();

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(JsonSerializer.SerializeToUtf8Bytes(happening, ModelJson.Options), "event.json"));

        page.WaitForAssertion(() => page.FindAll("#reorganization-wards tbody tr").Count.ShouldBe(33));
    }

    [Fact]
    public void Event_ThatMayNotBeUndone_SaysWhy()
    {
        Apply("2025-01-01");
        _grains.Reorganizations.Why = [new Fault("appliedAt", "2026-03-14", "a moment after the last adoption")];

        var page = Open();

        page.FindAll("#applied-events tbody button").ShouldBeEmpty();
        page.Find("#applied-events tbody .hint").TextContent.ShouldBe("cannot be undone: appliedAt: a moment after the last adoption");
    }

    [Fact]
    public async Task Event_OvertakenByAnother_IsLookedAtAnew()
    {
        var page = Open();
        await page.Find("button[data-day='2025-01-01']").ClickAsync();
        page.WaitForElement("#reorganization-preview");
        _grains.Reorganizations.Answer = new ReorganizationResult(CommandStatus.Stale, null, 99, []);

        await page.Find("#reorganization-sure").ChangeAsync(true);
        await page.Find("#reorganization-apply").ClickAsync();

        page.Find("#reorganization-status").TextContent.ShouldBe("Something has changed meanwhile; look again and repeat.");
        page.FindAll("#reorganization-preview").ShouldBeEmpty();
    }

    [Fact]
    public void Reader_WhoMayNotImport_SeesAndChangesNothing()
    {
        Who = Principal.Of("an", ["viewer"], null, "An");

        var page = Open();

        page.FindAll("fieldset:not([disabled])").ShouldBeEmpty();
        page.Find(".refusal").ShouldNotBeNull();
    }

    [Fact]
    public async Task Today_ForTheUnitsOfAnotherDay_HasTheSameSums()
    {
        var page = Open();
        page.WaitForElement("#today-table");
        page.FindAll("#today-table tbody tr").Count.ShouldBe(1 + 249);
        var sums = Sums();
        sums[0].ShouldBe("249");

        await page.Find("#today-units").ChangeAsync("2025-07-01");

        page.WaitForAssertion(() => page.FindAll("#today-table tbody tr").Count.ShouldBe(1 + 78));
        Sums().ShouldBe(sums);
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("/reorganization?m=2025-07-01");
        page.FindAll("#units-today a").Select(link => link.GetAttribute("href")).ShouldBe(
            ["api/v1/programmes/hcmc/rollup?by=wards&date=2025-07-01&format=csv", "api/v1/programmes/hcmc/rollup?by=wards&date=2025-07-01&format=xlsx"]);

        string[] Sums() => [.. page.Find("#today-table tr.sum-row").QuerySelectorAll("td").Select(cell => cell.TextContent)];
    }

    [Fact]
    public void Catalogue_GivenAsAFile_ShowsWhoGainsAndLosesAndChangesNothing()
    {
        var before = _grains.Snapshot;
        var rows = CatalogueTable.RowsOf(before.Programme.Catalogues[0]).Select((row, i) => row with
        {
            Version = "next", EffectiveFrom = new DateOnly(2027, 1, 1), Criterion = i == 0 ? row.Criterion with { Threshold = new Level(10_000) } : row.Criterion,
        });
        var page = Open();

        Choose(page, CsvWriting.Write(CatalogueTable.Table.With(rows)));

        page.WaitForAssertion(() => page.Find("#catalogue-says").TextContent.ShouldStartWith("Version next against "));
        page.FindAll("#catalogue-criteria tbody tr").Count.ShouldBe(22);
        var first = page.Find("#catalogue-criteria tbody tr").QuerySelectorAll("td").Select(cell => cell.TextContent).ToList();
        (first[1], first[2]).ShouldBe(("100", "0"));
        page.FindAll("#catalogue-wards tbody tr").Count.ToString().ShouldBe(first[3]);
        page.FindAll("#catalogue-districts tbody tr").Count.ShouldBe(17);
        _grains.Snapshot.ShouldBeSameAs(before);
    }

    [Fact]
    public void Catalogue_WithFaults_NamesLineAndField()
    {
        var page = Open();

        Choose(page, Encoding.UTF8.GetBytes("version,effective_from,code,group,kind,name_vi,name_en,threshold,guided_gain\nv9,2027-01-01,C01,,facility,Một,One,140,\n"));

        page.WaitForAssertion(() => page.Find("#catalogue-says").TextContent.ShouldBe("Faults in the file: 1; nothing was compared."));
        page.Find("#catalogue-what-if .import-faults tbody tr").QuerySelectorAll("td").Select(cell => cell.TextContent).Take(4).ShouldBe(["catalogue", "2", "threshold", "140"]);
        page.FindAll("#catalogue-criteria").ShouldBeEmpty();
    }

    private static void Choose(IRenderedComponent<ReorganizationPage> page, byte[] file) =>
        page.FindComponent<CatalogueWhatIfCard>().FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(file, "next.csv"));

    private void Apply(string day) => _grains.Reorganizations.Apply(new CommandHeader(day, "local"), StandinShippedEvents.Of(day)).Status.ShouldBe(CommandStatus.Done);

    private IRenderedComponent<ReorganizationPage> Open()
    {
        SetRendererInfo(new RendererInfo("Server", true));
        Services.GetRequiredService<NavigationManager>().NavigateTo("/reorganization");
        var page = Render<ReorganizationPage>(parameters => parameters.AddCascadingValue(Texts.In(Language.English)).AddCascadingValue(Services.GetRequiredService<Reader>()));
        page.WaitForElement("#reorganization-card");
        return page;
    }
}
