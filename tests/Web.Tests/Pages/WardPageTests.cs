using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class WardPageTests : PageContext
{
    [Theory]
    [InlineData(Language.Vietnamese, "Phường 4 Quận Tân Bình", "minh hoạ", "chưa đạt", "Bảo đảm biên chế theo định mức", "thí điểm 2023, theo nguồn công khai")]
    [InlineData(Language.English, "Ward 4 Tan Binh District", "illustrative", "not met", "Staffed to the establishment norm", "pilot of 2023, publicly named")]
    public void Page_Opened_ShowsTheDossierInTheReadersLanguage(
        Language language, string name, string mark, string verdict, string wording, string pilot)
    {
        using var culture = new CommaCulture();
        var page = Open(language: language);
        page.Find("h1").TextContent.ShouldBe(name);
        page.Find(".page-title .subtitle").TextContent.ShouldContain(pilot);
        page.FindAll(".badge.illustrative").Select(badge => badge.TextContent).ShouldBe([mark, mark, mark, mark]);
        page.FindAll("tr[data-criterion]").Count.ShouldBe(City.Catalogue.Criteria.Length);
        var row = page.Find("tr[data-criterion=C02]");
        row.QuerySelector("th")!.TextContent.ShouldBe($"C02 {wording}");
        row.QuerySelector(".verdict")!.TextContent.ShouldBe(verdict);
        row.QuerySelector(".level-bar")!.GetAttribute("style").ShouldBe("--level:93.33%;--threshold:100%");
        page.FindAll("tr.met[data-criterion]").Count.ShouldBe(City.Catalogue.CountMet(City.Snapshot.Find("26968")!.Levels));
        page.Find("#figure-met b").TextContent.ShouldBe("18/22");
        page.FindAll(".history li").Count.ShouldBe(1);
    }

    [Fact]
    public void Commitment_OfTheScheme_StandsBesideTheWardsStateInWords()
    {
        _grains.Decisions.Records = [StandinDecisions.Record(1, "baseline", "")];
        _grains.Wards.Commit("26968", new Commitment("hcmc-1", 2024, 2026, [new CommittedYear(2024, 0, 0, 0, 2, 0, 3), new CommittedYear(2025, 0, 900, 0, 0, 0, 3)]));
        var page = Open(language: Language.English);

        page.Find("#commitment-card .subtitle a").GetAttribute("href").ShouldBe("decisions/hcmc-1");
        Cells("start")[..2].ShouldBe(["2024", "–"]);
        Cells("start")[2].ShouldMatch("not yet, \\d+ years? late by now");
        Cells("equipmentPaid").ShouldBe(["VND 900 million", "VND 0 billion", "VND 900 million less"]);
        Cells("officersArrived").ShouldBe(["2 officers", "0 officers", "2 officers less"]);
        Cells("worksPaid")[2].ShouldBe("nothing is promised");
        Cells("worksProgress").ShouldBe(["–", "–", "no report under the scheme yet"]);
        page.FindAll("#commitment-shares tbody th").Select(year => year.TextContent).ShouldBe(["2024", "2025"]);

        List<string> Cells(string row) => [.. page.FindAll($"#commitment-years tr[data-of={row}] td").Select(cell => cell.TextContent)];
    }

    [Fact]
    public void Commitment_OfTheScheme_SaysTheChanceThatTheTrackSays()
    {
        _grains.Wards.Commit("26968", new Commitment("hcmc-1", 2024, 2026, []));
        var track = TrackExample.Track.Wards.First(ward => ward.Ward == "26968") with
        {
            Status = TrackStatus.AtRisk, PlannedRecognized = 2026, Chance = 0.4m, ChanceAtEnd = 0.9m, Expected = 2027, Recognized = null,
        };
        _grains.Track.Track = TrackExample.Track with { Wards = [track] };

        var said = Open(language: Language.English).Find("#commitment-chance");

        said.TextContent.ShouldBe(
            "Stands: at risk. Chance to keep the promise and stand recognized at the end of 2026: 40%. Chance to stand recognized at the end of the scheme: 90%. If all goes by the scheme from today: recognized in 2027. "
            + "By the futures from today on the page of tracking");
        said.QuerySelector("a")!.GetAttribute("href").ShouldBe("track?programme=hcmc");
        _grains.Track.Listed.ShouldBe([(new TrackFilter(Ward: "26968"), 0)]);
    }

    [Fact]
    public void Commitment_WhereTheChanceIsNotKnown_IsShownWithoutIt()
    {
        _grains.Wards.Commit("26968", new Commitment("hcmc-1", 2024, 2026, []));
        _grains.Track.Failure = new TimeoutException();

        var page = Open();

        page.FindAll("#commitment-years").Count.ShouldBe(1);
        page.FindAll("#commitment-chance, .notice.problem").ShouldBeEmpty();
    }

    [Fact]
    public void Page_OfAWardWithoutACommitment_AsksNothingOfTheTrack()
    {
        Open();

        _grains.Track.Listed.ShouldBeEmpty();
    }

    [Fact]
    public void Page_EachScenario_SaysStartRecognitionAndPlaceOrWhyNot()
    {
        var outcome = Plans.Run(City.Sample("baseline"));
        var never = outcome.Wards.First(ward => ward.Start is null && ward.RefusedBy.Length > 0);
        var page = Open(never.Code, language: Language.English);
        var cells = page.FindAll("table.places tbody tr")[0].Children.Select(cell => cell.TextContent).ToList();
        cells[..4].ShouldBe(["Baseline", "–", "–", "–"]);
        cells[4].ShouldContain("short of");
        var starts = outcome.Wards.First(ward => ward is { Start: > 2023, Recognized: not null });
        page = Open(starts.Code, language: Language.English);
        cells = [.. page.FindAll("table.places tbody tr")[0].Children.Select(cell => cell.TextContent)];
        cells[1..3].ShouldBe([$"{starts.Start}", $"{starts.Recognized}"]);
        cells[3].ShouldStartWith("no. ");
        page.Find("table.places a").GetAttribute("href").ShouldBe($"?s=baseline&w={starts.Code}");
    }

    [Fact]
    public void Assess_ALevelOutOfRange_IsRefusedBesideTheFieldAndNothingTypedIsLost()
    {
        var page = Open();
        page.Do("tr[data-criterion=C22] button", one => one.Click());
        page.Do("#assess-level", one => one.Change("101"));
        page.Do("#assess-evidence", one => one.Change("BB 12"));
        page.Do("#assess form", one => one.Submit());
        page.Find("#assess-level-fault").TextContent.ShouldBe("“101” không dùng được. Cần: số từ 0 đến 100, nhiều nhất hai chữ số thập phân.");
        page.Find("#assess-level").GetAttribute("aria-invalid").ShouldBe("true");
        page.Find("#assess-level").GetAttribute("aria-describedby").ShouldBe("assess-level-fault");
        page.Find("#assess-level").GetAttribute("value").ShouldBe("101");
        page.Find("#assess-evidence").GetAttribute("value").ShouldBe("BB 12");
        _grains.Wards.Headers.ShouldBeEmpty();
        page.Do("#assess-on", one => one.Change(""));
        page.Do("#assess form", one => one.Submit());
        page.Find("#assess-on-fault").TextContent.ShouldBe("Còn trống. Cần: một ngày.");
    }

    [Fact]
    public void Assess_Saved_ChangesLevelHistoryAndProgramme()
    {
        var page = Open();
        page.Do("tr[data-criterion=C22] button", one => one.Click());
        page.Find("#assess-criterion").GetAttribute("value").ShouldBe("C22");
        page.Do("#assess-level", one => one.Change("87,5"));
        page.Do("#assess-evidence", one => one.Change("BB 12/2026"));
        page.Do("#assess form", one => one.Submit());
        page.WaitForAssertion(() => page.Find("#assess .entry-status").TextContent.ShouldStartWith("Đã lưu lúc 14/03/2026"));
        page.Find("tr[data-criterion=C22] .level-words b").TextContent.ShouldBe("87,5");
        page.Find("tr[data-criterion=C22] .evidence").TextContent.ShouldBe("Căn cứ: BB 12/2026");
        page.Find(".history li").TextContent.ShouldContain("Mức 63 → 87,5, ngưỡng 80: đạt");
        page.Find("#figure-met b").TextContent.ShouldBe("19/22");
        _grains.Told.Single().Ward.Levels["C22"].ShouldBe(new Level(8750));
        page.Do("#assess form", one => one.Submit());
        _grains.Wards.EventsOf("26968").Count.ShouldBe(2);
        page.Do("tr[data-criterion=C21] button", one => one.Click());
        page.Find("#assess-level").GetAttribute("value").ShouldBe("");
        page.Find("#assess-evidence").GetAttribute("value").ShouldBe("BB 12/2026");
    }

    [Fact]
    public void Needs_ThatDoNotAgree_AreRefusedBesideEachField()
    {
        var page = Open(language: Language.English);
        page.Do("#needs-open", one => one.Click());
        page.Find("#needs-works").GetAttribute("value").ShouldBe("None");
        page.Do("#needs-floorArea", one => one.Change("5"));
        page.Do("#needs-officers", one => one.Change("many"));
        page.Do("#needs form", one => one.Submit());
        page.Find("#needs-floorArea-fault").TextContent.ShouldBe("“5” cannot be taken. Allowed: 0, since nothing is built.");
        page.Find("#needs-officers-fault").TextContent.ShouldBe("“many” cannot be taken. Allowed: a whole number from 0 to 1,000,000,000.");
        page.Do("#needs-works", one => one.Change("Repair"));
        page.Do("#needs-officers", one => one.Change("1,200"));
        page.Do("#needs form", one => one.Submit());
        page.FindAll("#needs .fault").Select(fault => fault.TextContent).ShouldBe(["“0” cannot be taken. Allowed: 1 to 3 years, since something is built."]);
        page.Do("#needs-worksYears", one => one.Change("2"));
        page.Do("#needs form", one => one.Submit());
        page.WaitForAssertion(() => _grains.Told.Count.ShouldBe(1));
        _grains.Told[0].Ward.Needs.ShouldSatisfyAllConditions(
            needs => needs.Officers.ShouldBe(1200), needs => needs.Works.ShouldBe(Works.Repair), needs => needs.WorksYears.ShouldBe(2), needs => needs.FloorArea.ShouldBe(5));
        page.WaitForAssertion(() => page.Find("#figure-officers b").TextContent.ShouldBe("1,200"));
    }

    [Fact]
    public async Task Needs_SomebodyElseWasFaster_ShowsBothAndKeepsWhatWasTyped()
    {
        var page = Open();
        page.Do("#needs-open", one => one.Click());
        page.Do("#needs-officers", one => one.Change("9"));
        await Services.GetRequiredService<WardDesk>().Change("hcmc", "26968", ward => ward.ChangeNeeds(
            new ChangeNeeds(new CommandHeader("other", "colleague"), City.Snapshot.Find("26968")!.Needs with { Officers = 7 }), CancellationToken.None));
        page.Do("#needs form", one => one.Submit());
        page.WaitForAssertion(() => page.Find(".conflict").TextContent.ShouldContain("colleague"));
        page.FindAll(".conflict li").Select(line => line.TextContent.Trim()).ShouldBe(
        [
            "Sửa nhu cầu (colleague, " + Texts.In(Language.Vietnamese).Moment(_grains.Wards.Now, TimeProvider.System) + "): Cán bộ còn thiếu: 2 → 7 người",
            "Cán bộ còn thiếu: hiện là 7 người, bạn nhập 9",
        ]);
        page.Find("#figure-officers b").TextContent.ShouldBe("7");
        page.Find("#needs-officers").GetAttribute("value").ShouldBe("9");
        page.Find("#needs button[type=submit]").TextContent.ShouldBe("Vẫn lưu phần của tôi");
        page.Do("#needs form", one => one.Submit());
        page.WaitForAssertion(() => page.Find("#figure-officers b").TextContent.ShouldBe("9"));
        page.FindAll(".conflict").ShouldBeEmpty();
    }

    [Fact]
    public void Difficulty_ReportedAndResolved_MovesFromOpenToResolved()
    {
        var page = Open();
        page.Do("#report-open", one => one.Click());
        page.Do("#report form", one => one.Submit());
        page.Find("#report-text-fault").TextContent.ShouldBe("Còn trống. Cần: 1 đến 2.000 ký tự.");
        page.Do("#report-kind", one => one.Change("Investment"));
        page.Do("#report-text", one => one.Change("Vốn chưa về."));
        page.Do("#report form", one => one.Submit());
        page.WaitForAssertion(() => page.Find(".difficulties li.open").TextContent.ShouldContain("Vốn: Vốn chưa về."));
        page.Find("#figure-open b").TextContent.ShouldBe("1");
        page.Find("#report-text").GetAttribute("value").ShouldBe("");
        page.Do("#report form", one => one.Submit());
        page.FindAll(".difficulties li").Count.ShouldBe(1);
        page.FindAll("#report-text-fault").ShouldBeEmpty();
        page.Do("#resolve-open-2", one => one.Click());
        page.Do("#resolve-2", one => one.Change("Đã cấp vốn."));
        page.Do(".difficulties form", one => one.Submit());
        page.WaitForAssertion(() => page.Find(".difficulties li.resolved").TextContent.ShouldContain("Đã cấp vốn."));
        page.FindAll(".difficulties li.open").ShouldBeEmpty();
    }

    [Fact]
    public void Save_ThatGetsNoAnswer_SaysSoAndKeepsWhatWasTyped()
    {
        var page = Open(language: Language.English);
        page.Do("#report-open", one => one.Click());
        page.Do("#report-text", one => one.Change("No site."));
        _grains.Wards.LosesAnswers = true;
        page.Do("#report form", one => one.Submit());
        page.WaitForAssertion(() => page.Find("#report .entry-status").TextContent.ShouldStartWith("It is not known whether it was saved"));
        page.Find("#report-text").GetAttribute("value").ShouldBe("No site.");
        _grains.Wards.LosesAnswers = false;
        page.Do("#report form", one => one.Submit());
        page.WaitForAssertion(() => page.FindAll(".difficulties li").Count.ShouldBe(1));
    }

    [Fact]
    public void History_OfManyChanges_StandsInPagesNewestFirst()
    {
        for (var i = 0; i < 24; i++) Report($"Việc {i}.");
        var page = Open();
        page.Find(".history li").TextContent.ShouldContain("Việc 23.");
        page.FindAll(".history li").Count.ShouldBe(10);
        page.Find("#history .pages span").TextContent.ShouldBe("Trang 1/3");
        page.Find("#history .pages a").GetAttribute("href").ShouldBe("wards/26968?h=2");
        Services.GetRequiredService<NavigationManager>().NavigateTo("/wards/26968?h=3");
        page.WaitForAssertion(() => page.FindAll(".history li").Count.ShouldBe(5));
        page.FindAll(".history li")[^1].TextContent.ShouldContain("Nhập lần đầu");
    }

    [Fact]
    public void Page_NotConnectedYet_ShowsEverythingAndLetsNothingBeChanged()
    {
        Report("Vốn chưa về.");
        var page = Open(live: false);
        page.FindAll("button:not(.term)").ShouldAllBe(button => button.HasAttribute("disabled"));
        page.FindAll("table.places tbody td.why").ShouldAllBe(cell => cell.TextContent != "đang tính…");
        page.FindAll(".difficulties li").Count.ShouldBe(1);
        Services.GetRequiredService<Prerendered<PrerenderedDossier>>().Take(page.Instance.Ticket)!.Places.Count.ShouldBe(3);
    }

    [Fact]
    public void Page_UnknownWard_SaysSo()
    {
        SetRendererInfo(new RendererInfo("Server", true));
        var page = Render<WardPage>(parameters => parameters.Add(shown => shown.Code, "99999").AddCascadingValue(Texts.In(Language.English)));
        page.WaitForAssertion(() => page.Find("h1").TextContent.ShouldBe("This programme has no ward with the code 99999."));
    }

    [Theory]
    [InlineData(false, "This ward ended on 1 Jan 2025 by a reorganization: Mergers. Its dossier can only be read.")]
    [InlineData(true, "This ward was made by the reorganization of 1 Jan 2025 (Mergers), which was undone. Its dossier can only be read.")]
    public void Page_OfAWardThatEnded_SaysByWhatAndWhereToGoOn(bool undone, string says)
    {
        _grains.Wards.End("26968", new EndedWard(new DateOnly(2025, 1, 1), new Names("Sáp nhập", "Mergers"), ["26971", "26740@2025-01-01"], undone));

        var page = Open(language: Language.English);

        page.Find("#ended-ward p").TextContent.ShouldBe(says);
        page.FindAll("#ended-ward a.button").Select(link => (link.GetAttribute("href"), link.TextContent))
            .ShouldBe([("wards/26971", City.Snapshot.Find("26971")!.Names.En), ("wards/26740%402025-01-01", "26740@2025-01-01")]);
        page.FindAll(".history li").Count.ShouldBe(2);
        page.FindAll("form, #criteria").ShouldBeEmpty();
    }

    private void Report(string text) => Services.GetRequiredService<WardDesk>().Change("hcmc", "26968", ward => ward.ReportDifficulty(
        new ReportDifficulty(new CommandHeader(text, "local"), DifficultyKind.Investment, text), CancellationToken.None)).GetAwaiter().GetResult();

    private IRenderedComponent<WardPage> Open(string code = "26968", bool live = true, Language language = Language.Vietnamese)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/wards/" + code);
        SetRendererInfo(new RendererInfo(live ? "Server" : "Static", live));
        var page = Render<WardPage>(parameters => parameters.Add(shown => shown.Code, code).AddCascadingValue(Texts.In(language)));
        page.WaitForAssertion(() => page.FindAll("#places td.why").ShouldAllBe(cell => cell.TextContent != Texts.In(language)[Phrases.PlaceAwaited]));
        page.WaitForAssertion(() => page.FindAll("#criteria, #ended-ward").ShouldNotBeEmpty());
        return page;
    }
}
