using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class WardsPageTests : PageContext
{
    [Theory]
    [InlineData(Language.Vietnamese, "249 trên 249 phường", "Đạt chuẩn", "chưa bắt đầu", "Tải CSV: 249 phường")]
    [InlineData(Language.English, "249 of 249 wards", "Recognized", "not started", "Download CSV: 249 wards")]
    public void Page_Opened_ListsAllWardsWithTheirYearsInTheReadersLanguage(Language language, string found, string column, string stage, string download)
    {
        var page = Open(language: language);
        page.Find(".found").TextContent.ShouldBe(found);
        page.FindAll("table.register tbody tr").Count.ShouldBe(249);
        page.FindAll("table.register thead th")[^1].TextContent.Trim().ShouldBe(column);
        var ward = City.Snapshot.Find("26968")!;
        var outcome = Plans.Run(City.Sample("baseline")).Wards.Single(one => one.Code == "26968");
        var cells = page.Find("table.register tr:has(a[href='wards/26968'])").Children.Select(cell => cell.TextContent.Trim()).ToList();
        cells[0].ShouldBe("26968");
        cells[4].ShouldBe(stage);
        cells[5].ShouldBe($"{City.Catalogue.CountMet(ward.Levels)}/22");
        cells[6].ShouldBe($"{ward.Needs.Officers}");
        cells[10..].ShouldBe([$"{outcome.Start}", $"{outcome.Recognized}"]);
        page.FindAll(".register-downloads a")[0].TextContent.ShouldBe(download);
        page.Find(".illustrative").ShouldNotBeNull();
    }

    [Fact]
    public void Page_Searched_FindsWithoutMarksAndKeepsItInTheAddress()
    {
        var page = Open();
        // On the page's own thread: it may be drawn between the look and the typing.
        page.Do("#q", one => one.Input("ben thanh"));
        page.WaitForAssertion(() => page.Find(".found").TextContent.ShouldBe("1 trên 249 phường"));
        page.FindAll("table.register tbody tr").Count.ShouldBe(1);
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("/wards?q=ben%20thanh"));
        page.Do("#q", one => one.Input("zzz"));
        page.WaitForAssertion(() => page.Find("#register .empty").TextContent.ShouldStartWith("Không có phường nào khớp"));
        // The list of all wards is no answer to a filter that none passes; the workbook of everything stays.
        page.FindAll(".register-downloads a").Select(link => link.GetAttribute("href")).ShouldBe(["api/v1/programmes/hcmc/export.xlsx"]);
        page.Find("#no-download").TextContent.ShouldBe("Không có phường nào khớp nên không có bảng để tải.");
        page.Do("#clear-filter", one => one.Click());
        page.WaitForAssertion(() => page.FindAll("table.register tbody tr").Count.ShouldBe(249));
        page.Find("#q").GetAttribute("value").ShouldBe("");
        page.FindAll(".register-downloads a")[0].TextContent.ShouldBe("Tải CSV: 249 phường");
    }

    [Fact]
    public void Page_AddressWithFilterAndOrder_ShowsThem()
    {
        var page = Open("?pilot=1&sort=met&desc=1&s=plus18");
        page.FindAll("table.register tbody tr").Count.ShouldBe(19);
        page.Find("table.register th[aria-sort]").GetAttribute("aria-sort").ShouldBe("descending");
        var met = page.FindAll("table.register .count").Select(cell => int.Parse(cell.TextContent.Split('/')[0])).ToList();
        met.ShouldBe(met.OrderDescending());
        page.Find("#pilot").HasAttribute("checked").ShouldBeTrue();
        page.Find("#s").GetAttribute("value").ShouldBe("plus18");
        page.FindAll(".notice:not(.illustrative):not(.noscript)").ShouldBeEmpty();
    }

    [Fact]
    public void Page_AddressThatCannotBeRead_SaysSo() =>
        Open("?stage=finished").FindAll(".notice").Select(notice => notice.TextContent).ShouldContain("Một phần địa chỉ trang không đọc được nên bị bỏ qua.");

    [Fact]
    public void Page_ColumnClicked_SortsAndTurnsRound()
    {
        var page = Open();
        var population = City.Snapshot.Wards.Select(ward => ward.Population).ToList();
        page.FindAll("table.register thead a")[3].Click();
        People(page)[0].ShouldBe(Texts.In(Language.Vietnamese).Number.Whole(population.Min()));
        page.FindAll("table.register thead a")[3].Click();
        People(page)[0].ShouldBe(Texts.In(Language.Vietnamese).Number.Whole(population.Max()));
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("?sort=people&desc=1"));
    }

    [Fact]
    public void Page_AnotherScenario_ShowsItsYears()
    {
        var page = Open("?q=26968");
        page.Do("#q", one => one.Input(""));
        page.Do("#s", one => one.Change("plus18"));
        var outcome = Plans.Run(City.Sample("plus18")).Wards.ToDictionary(ward => ward.Code);
        page.WaitForAssertion(() => page.FindAll("table.register tbody tr").ShouldAllBe(row =>
            row.LastElementChild!.TextContent == (outcome[row.FirstElementChild!.TextContent].Recognized == null ? "–" : $"{outcome[row.FirstElementChild!.TextContent].Recognized}")));
    }

    [Fact]
    public async Task Page_OpenDifficulties_AreCountedAndFiltered()
    {
        var desk = Services.GetRequiredService<WardDesk>();
        await desk.Change("hcmc", "26968", ward => ward.ReportDifficulty(
            new ReportDifficulty(new CommandHeader("c", "local"), DifficultyKind.Other, "x"), CancellationToken.None));
        var page = Open("?open=1");
        page.FindAll("table.register tbody tr").Count.ShouldBe(1);
        page.Find("table.register td.open").TextContent.ShouldBe("1");
    }

    [Fact]
    public void Page_NotConnectedYet_IsAFormWithLinksAndHandsItsRegisterOver()
    {
        var page = Open("?d=766&sort=met&from=3", live: false);
        page.Find("form.filter").GetAttribute("method").ShouldBe("get");
        page.FindAll("form.filter [name]").Select(field => field.GetAttribute("name")).ShouldBe(["q", "d", "stage", "from", "to", "s", "pilot", "open", "sort"]);
        page.Find("form.filter button[type=submit]").ShouldNotBeNull();
        page.FindAll("table.register thead a")[5].GetAttribute("href").ShouldBe("wards?d=766&from=3&sort=met&desc=1");
        page.Find("#d option[selected]").GetAttribute("value").ShouldBe("766");
        Services.GetRequiredService<Prerendered<PrerenderedRegister>>().Take(page.Instance.Ticket)!.Of.ShouldBe("baseline");
    }

    [Theory]
    [InlineData(300, 0)]
    [InlineData(301, 1)]
    public void Page_ALongList_IsDrawnInAWindowThatKnowsItsLength(int wards, int windows)
    {
        _grains.Snapshot = Country.Tiled(City.Snapshot, wards);
        foreach (var sample in (string[])["baseline", "front-loaded", "plus18"]) _grains.Store(sample, Country.Scaled(City.Sample(sample), wards, 249));
        var page = Open();
        page.Find(".found").TextContent.ShouldBe($"{wards} trên {wards} phường");
        page.FindAll(".table-scroll.window").Count.ShouldBe(windows);
        page.FindAll("table.register col").Count.ShouldBe(12 * windows);
        page.Find("table.register").GetAttribute("aria-rowcount").ShouldBe($"{wards + 1}");
        page.Do("#q", one => one.Input("ben thanh"));
        page.WaitForAssertion(() => page.FindAll("table.register tbody tr").Select(row => row.GetAttribute("aria-rowindex")).ShouldBe(wards > 249 ? ["2", "3"] : ["2"]));
        page.FindAll(".table-scroll.window").ShouldBeEmpty();
    }

    [Fact]
    public void Page_BackToTheFirstScenario_IsNotBusyForEver()
    {
        var page = Open();
        page.Do("#s", one => one.Change("plus18"));
        page.Do("#s", one => one.Change("baseline"));
        page.WaitForAssertion(() => page.Find("main").GetAttribute("aria-busy").ShouldBe("false"));
        var outcome = Plans.Run(City.Sample("baseline")).Wards.Single(ward => ward.Code == "27157");
        page.WaitForAssertion(() => page.Find("table.register tr:has(a[href='wards/27157'])").LastElementChild!.TextContent.ShouldBe($"{outcome.Recognized}"));
    }

    [Fact]
    public void Page_SeveralProgrammes_CanBeChosen()
    {
        _grains.OtherProgrammes.Add("country");
        Open("?programme=hcmc").FindAll("#programme option").Select(option => option.TextContent).ShouldBe(
            ["Công an phường kiểu mẫu Thành phố Hồ Chí Minh (hcmc)", "country"]);
    }

    [Fact]
    public void Page_GrainsThatFail_SaysSoAndAsksAgain()
    {
        _grains.Failure = new TimeoutException();
        var page = Show(live: true, Language.English);
        page.WaitForAssertion(() => page.Find("[role=alert] p").TextContent.ShouldBe("The wards could not be read."));
        _grains.Failure = null;
        page.Do("[role=alert] button", one => one.Click());
        page.WaitForAssertion(() => page.FindAll("table.register tbody tr").Count.ShouldBe(249));
    }

    private IRenderedComponent<WardsPage> Open(string query = "", bool live = true, Language language = Language.Vietnamese)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/wards" + query);
        var page = Show(live, language);
        page.WaitForAssertion(() => page.Find("main").GetAttribute("aria-busy").ShouldBe("false"));
        page.WaitForAssertion(() => page.FindAll("#register").ShouldNotBeEmpty());
        return page;
    }

    private IRenderedComponent<WardsPage> Show(bool live, Language language)
    {
        SetRendererInfo(new RendererInfo(live ? "Server" : "Static", live));
        return Render<WardsPage>(parameters => parameters.AddCascadingValue(Texts.In(language)));
    }

    private static List<string> People(IRenderedComponent<WardsPage> page) =>
        [.. page.FindAll("table.register tbody tr").Select(row => row.Children[3].TextContent)];
}
