using System.Text.RegularExpressions;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Optimum;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class PlannerPageTests : PageContext
{
    [Fact]
    public void Page_Opened_ShowsTheSamplesOwnFigures()
    {
        var page = Open();
        var outcome = Plans.Run(City.Sample("baseline"));
        page.Find("#figure-recognized b").TextContent.ShouldBe($"{outcome.Years[^1].Recognized}/249");
        page.Find("#figure-recognized em").TextContent.ShouldBe("như phương án gốc");
        page.FindAll("[data-ward]").Count.ShouldBe(249);
        page.Find(".illustrative").TextContent.ShouldStartWith("Số liệu minh hoạ.");
        page.Find(".provenance code").TextContent.ShouldBe(outcome.Fingerprint![..12]);
        page.FindAll("input[type=range][id^=capital]").Count.ShouldBe(outcome.Years.Length);
    }

    [Fact]
    public void Page_SliderMoved_AnswersAndKeepsItInTheAddress()
    {
        var page = Open();
        page.Do("#capital-2024", one => one.Input("90000"));
        page.WaitForAssertion(() => page.Find("#figure-recognized em").TextContent.ShouldNotBe("như phương án gốc"));
        _grains.Asked[^1].Scenario.Limits.Single(limits => limits.Year == 2024).Capital.ShouldBe(90_000);
        page.Find("label[for=capital-2024] ~ output").TextContent.ShouldBe("90");
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("?c=45000,90000,95000,110000,130000,130000,115000,60000"));
        page.Do("#reset", one => one.Click());
        page.WaitForAssertion(() => page.Find("#figure-recognized em").TextContent.ShouldBe("như phương án gốc"));
    }

    [Fact]
    public void Page_AddressWithInputs_ShowsThem()
    {
        var page = Open("?s=plus18&o=120&w=26968");
        page.Find("#sample").GetAttribute("value").ShouldBe("plus18");
        page.Find("#officers").GetAttribute("value").ShouldBe("120");
        page.Find("#ward-card h2").TextContent.ShouldContain("Phường 4");
        page.Find("[data-ward='26968']").GetAttribute("aria-selected").ShouldBe("true");
    }

    [Fact]
    public void Map_OfAnotherDay_DrawsItsUnitsAndRollsThePlanUp()
    {
        var page = Open();
        page.WaitForElement("#map-units");

        page.Do("#map-units", one => one.Change("2025-07-01"));

        page.WaitForAssertion(() => page.FindAll("#unit-map [data-ward]").Count.ShouldBe(78));
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("?m=2025-07-01"));
        page.WaitForAssertion(() => page.FindAll("#rollup-units tbody tr").Count.ShouldBe(1 + 78));
        page.FindAll("#unit-map [tabindex='0']").Count.ShouldBe(1);
        var outcome = Plans.Run(City.Sample("baseline"));
        page.Find("#rollup-units tr.sum-row").QuerySelectorAll("td").Select(cell => cell.TextContent).Take(2).ShouldBe(["249", $"{outcome.Years[^1].Recognized}"]);
        page.FindAll("#rollup a").Select(link => link.GetAttribute("href")).ShouldContain("api/v1/scenarios/baseline/rollup?by=wards&date=2025-07-01&format=csv");

        page.Do("#unit-map [data-ward='26740@2025-07-01']", one => one.Click());
        page.Find("#unit-says").TextContent.ShouldStartWith("Phường Sài Gòn");
        page.Do("#map-units", one => one.Change(""));
        page.WaitForAssertion(() => page.FindAll("#unit-map").ShouldBeEmpty());
        page.FindAll("#rollup").ShouldBeEmpty();
    }

    [Fact]
    public void Map_OfTheDayInTheAddress_IsShownAndFollowsTheInputs()
    {
        var page = Open("?m=first.d");
        page.WaitForAssertion(() => page.FindAll("#unit-map [data-ward]").Count.ShouldBe(17));
        page.WaitForAssertion(() => page.FindAll("#rollup-units tbody tr").Count.ShouldBe(1 + 17));
        var sums = Sum();

        page.Do("#capital-2024", one => one.Input("190000"));
        page.Do("#capital-2024", one => one.Change("190000"));

        page.WaitForAssertion(() => Sum().ShouldNotBe(sums));
        page.FindAll("#rollup a").ShouldBeEmpty();
        page.Find("#rollup .notice").TextContent.ShouldNotBeEmpty();

        string Sum() => page.Find("#rollup-units tr.sum-row").TextContent;
    }

    [Fact]
    public void Page_LinkFollowed_TakesItsInputs()
    {
        var page = Open("?o=120");
        Services.GetRequiredService<NavigationManager>().NavigateTo("/?s=plus18&w=27157");
        page.WaitForAssertion(() => page.Find("#sample").GetAttribute("value").ShouldBe("plus18"));
        page.Find("#officers").GetAttribute("value").ShouldBe("100");
        page.WaitForAssertion(() => page.Find("#ward-card .subtitle").TextContent.ShouldContain("27157"));
    }

    [Fact]
    public void Page_ChangeTakenBack_ShowsTheInputsBefore()
    {
        var page = Open();
        page.Find("#undo").HasAttribute("disabled").ShouldBeTrue();
        page.Do("#officers", one => one.Input("120"));
        page.WaitForAssertion(() => page.Find("#undo").HasAttribute("disabled").ShouldBeFalse());
        page.Do("#undo", one => one.Click());
        page.WaitForAssertion(() => page.Find("#officers").GetAttribute("value").ShouldBe("100"));
        page.WaitForAssertion(() => page.Find("#redo").HasAttribute("disabled").ShouldBeFalse());
        page.Do("#redo", one => one.Click());
        page.WaitForAssertion(() => page.Find("#officers").GetAttribute("value").ShouldBe("120"));
    }

    [Fact]
    public void Page_PlanSaved_IsStoredAsAskedAndAmongTheSamples()
    {
        var page = Open("?o=120");
        page.Find("#plan-name").GetAttribute("value").ShouldBe("Phương án cơ sở, đã sửa");
        page.Do("#plan-name", one => one.Input("Nhiều cán bộ"));
        page.Do("#floor-area", one => one.Input("110"));
        page.WaitForAssertion(() => _grains.Asked.Count.ShouldBe(2));
        page.WaitForAssertion(() => page.Find("#plan-save").HasAttribute("disabled").ShouldBeFalse());
        page.Find("#plan-name").GetAttribute("value").ShouldBe("Nhiều cán bộ");
        page.Do("#plan-save", one => one.Click());
        page.WaitForAssertion(() => page.Find("#save-plan [role=status]").TextContent.ShouldContain("Đã lưu “Nhiều cán bộ”."));
        var stored = _grains.Stores.Single().Scenario;
        stored.Limits[0].Officers.ShouldBe(City.Sample("baseline").Limits[0].Officers * 120 / 100);
        stored.Limits[0].FloorArea.ShouldBe(City.Sample("baseline").Limits[0].FloorArea * 110 / 100);
        page.FindAll("#sample option").Select(option => option.TextContent).ShouldContain("Nhiều cán bộ");
    }

    [Fact]
    public void Page_OfficersOfOneYearTyped_AnswersKeepsPrintsAndStoresThatYearAlone()
    {
        var page = Open();
        page.Do("#limit-officers-2026", one => one.Change("33"));
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("?l=officers.2026.33"));
        page.Find("#own-officers span").TextContent.ShouldBe("Giá trị riêng: 2026");
        page.Find(".printed-inputs").TextContent.ShouldContain("; Cán bộ bổ sung năm 2026: 33 cán bộ");
        page.Do("#plan-name", one => one.Input("Ít cán bộ năm 2026"));
        page.WaitForAssertion(() => page.Find("#plan-save").HasAttribute("disabled").ShouldBeFalse());
        page.Do("#plan-save", one => one.Click());
        page.WaitForAssertion(() => _grains.Stores.Single().Scenario.Limits.Select(limits => limits.Officers)
            .ShouldBe(City.Sample("baseline").Limits.Select(limits => limits.Year == 2026 ? 33 : limits.Officers)));
        // A percentage chosen again holds in every year, and can be taken back.
        page.Do("#officers", one => one.Input("110"));
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("?o=110"));
        page.FindAll(".own-note, .limits .own").ShouldBeEmpty();
        page.Do("#undo", one => one.Click());
        page.WaitForAssertion(() => page.Find("#limit-officers-2026").GetAttribute("value").ShouldBe("33"));
    }

    [Fact]
    public void Page_WardPinned_AnswersListsKeepsPrintsAndStoresThePin()
    {
        var page = Open("?w=26740");
        page.Do("#pin-kind", one => one.Change("Never"));
        page.WaitForAssertion(() => page.Find("#pin-set").TextContent.ShouldBe("Ghim"));
        page.Do("#pin-set", one => one.Click());
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("?n=26740.never&w=26740"));
        page.Find("#ward-card .fate .note").TextContent.ShouldBe("Phương án không cho bắt đầu");
        var line = page.Find("#pins > .pin-list .link").TextContent;
        line.ShouldEndWith(": không bao giờ bắt đầu");
        page.Find(".printed-inputs").TextContent.ShouldContain($"; {line}");
        page.Do("#plan-save", one => one.Click());
        page.WaitForAssertion(() => _grains.Stores.Single().Scenario.Pins.ShouldContain(new Pin { Ward = "26740", Never = true }));
        page.Do("#undo", one => one.Click());
        page.WaitForAssertion(() => page.Find("#pin-kind").GetAttribute("value").ShouldBe("Free"));
        page.WaitForAssertion(() => page.Find("#redo").HasAttribute("disabled").ShouldBeFalse());
        page.Do("#redo", one => one.Click());
        page.WaitForAssertion(() => page.Find("#pin-kind").GetAttribute("value").ShouldBe("Never"));
        page.Do("#pins > .pin-list .button", one => one.Click());
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("/?w=26740"));
    }

    [Fact]
    public void Page_PinThatNoPlanCanKeep_OffersTheClashOfThatScenario()
    {
        var wards = City.Snapshot.Wards.Where(ward => ward.Needs.Works == Works.NewBuilding).Select(ward => ward.Code).Order(StringComparer.Ordinal).Take(40).ToList();
        var page = Open($"?p=optimal&n={string.Join(',', wards.Select(ward => $"{ward}.2023"))}&w={wards[0]}", language: Language.English);
        page.Find(".no-plan b").ShouldNotBeNull();
        page.FindAll("#pins > .pin-list .link")[0].TextContent.ShouldEndWith(": starts in 2023");
        page.Find("#pin-kind").GetAttribute("value").ShouldBe("Start");
        _grains.Reply = (_, _) => Answers.Reply(Answers.Clash);
        page.Do("#clash .ask-button", one => one.Click());
        page.WaitForAssertion(() => page.Find("#clash p").TextContent.ShouldBe("The clash explained."));
        _grains.QuestionedOf.Single()!.Pins.ShouldContain(new Pin { Ward = wards[0], Start = 2023 });
    }

    [Fact]
    public void Page_AddressWithAWardThatIsGone_ShowsTheSampleAndTheWayOut()
    {
        _grains.Instead = new PlannerAnswer(CommandStatus.Invalid, null, [new Fault("pins[19].ward", "99999", "the code of a ward of hcmc")]);
        var page = Open("?n=99999.never");
        page.Find(".problem").TextContent.ShouldContain("pins[19].ward");
        page.FindAll("[data-ward]").Count.ShouldBe(249);
        page.Find("#pins > .pin-list .link").TextContent.ShouldBe("Mã 99999: không bao giờ bắt đầu");
        page.Do("#pins > .pin-list .button", one => one.Click());
        page.WaitForAssertion(() => page.FindAll(".problem").ShouldBeEmpty());
    }

    [Fact]
    public void Page_AddressWithACeiling_OpensWhereItStands()
    {
        var page = Open("?l=works.2026.90500", language: Language.English);
        page.Find("#advanced").HasAttribute("open").ShouldBeTrue();
        page.Find("#limit-works-2026").GetAttribute("value").ShouldBe("90.5");
        page.Find("#own-works span").TextContent.ShouldBe("Works cap, own values: 2026");
        _grains.Asked[^1].Scenario.Limits.Single(limits => limits.Year == 2026).Works.ShouldBe(90_500);
    }

    [Fact]
    public async Task Page_OwnAddressesToldLate_DoNotThrowTheSliderBack()
    {
        var navigation = new LateNavigation();
        Services.AddSingleton<NavigationManager>(navigation);
        var page = Show(live: true, Language.Vietnamese);
        page.Do("#capital-2024", one => one.Input("80000"));
        page.WaitForAssertion(() => navigation.Pending.ShouldBe(1));
        page.Do("#capital-2024", one => one.Input("90000"));
        page.WaitForAssertion(() => navigation.Pending.ShouldBe(2));
        await page.InvokeAsync(navigation.Tell);
        await page.InvokeAsync(navigation.Tell);
        page.Find("#capital-2024").GetAttribute("value").ShouldBe("90000");
        _grains.Asked.Select(asked => asked.Scenario.Limits.Single(limits => limits.Year == 2024).Capital).ShouldBe([80_000, 90_000]);
        navigation.Uri.ShouldContain("90000");
    }

    [Fact]
    public void Page_Searched_FindsWithoutMarksAndInNaturalOrder()
    {
        var page = Open();
        page.Do("#search", one => one.Input("tan binh"));
        page.WaitForAssertion(() => page.Find(".found").TextContent.ShouldNotStartWith("249"));
        var rows = page.FindAll("table.wards tbody tr[aria-rowindex] td:first-child").Select(cell => cell.TextContent.Trim()).ToList();
        rows.ShouldContain("Phường 4");
        rows.IndexOf("Phường 2").ShouldBeLessThan(rows.IndexOf("Phường 10"));
        page.FindAll(".tile:not(.faint)").Count.ShouldBe(int.Parse(Regex.Match(page.Find(".found").TextContent, @"^\d+").Value));
        page.Do("#search", one => one.Input("zzz"));
        page.WaitForAssertion(() => page.Find("#wards .empty").TextContent.ShouldStartWith("Không có phường nào khớp"));
    }

    [Fact]
    public void Page_TablePaged_ShowsTwentyRowsAndTurns()
    {
        var page = Open();
        Names(page).Count.ShouldBe(20);
        var first = Names(page);
        page.Do("nav.pages button[aria-label='Trang sau']", one => one.Click());
        page.WaitForAssertion(() => page.Find("nav.pages span").TextContent.ShouldBe("Trang 2/13"));
        Names(page).ShouldNotBe(first);
        page.Do("#search", one => one.Input("an lac"));
        page.WaitForAssertion(() => Names(page).ShouldBe(["Phường An Lạc", "Phường An Lạc A"]));
        page.FindAll("nav.pages").ShouldBeEmpty();
    }

    [Fact]
    public void Page_RowChosen_ShowsTheWard()
    {
        var page = Open();
        page.Do("#search", one => one.Input("27157"));
        page.WaitForAssertion(() => Names(page).Count.ShouldBe(1));
        page.Do("table.wards tbody button", one => one.Click());
        page.WaitForAssertion(() => page.Find("#ward-card .subtitle").TextContent.ShouldContain("Mã 27157"));
        page.Find("tr.chosen").ShouldNotBeNull();
        Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("?w=27157");
    }

    [Fact]
    public void Page_ShortTagPressed_RaisesThatLimit()
    {
        var page = Open();
        var before = long.Parse(page.Find("#capital-2024").GetAttribute("value")!);
        page.Do("#spend button.tag[aria-label^='2024'][aria-label*='vốn năm 2024']", one => one.Click());
        page.WaitForAssertion(() => long.Parse(page.Find("#capital-2024").GetAttribute("value")!).ShouldBe((before * 11 / 10 + 999) / 1000 * 1000));
    }

    [Fact]
    public void Page_OptimalPolicyChosen_ShowsObjectiveProofAndQuestionsAndKeepsThemInTheAddress()
    {
        var page = Open();
        page.FindAll("#objective, #proof, #prices, #frontier").ShouldBeEmpty();
        page.Do("#policy", one => one.Change("Optimal"));
        page.WaitForAssertion(() => page.Find(".proof-sentence").TextContent.ShouldBe(ProofWords.Count(Plans.Optimal.Proof!, Texts.In(Language.Vietnamese))));
        page.FindAll("#objective option").Select(option => option.TextContent).ShouldBe(["Nhiều phường nhất", "Nhiều phường-năm nhất", "Nhiều người-năm nhất"]);
        page.FindAll("#prices, #frontier").Count.ShouldBe(2);
        page.FindAll("#figure-short, #spend .shortages").ShouldBeEmpty();
        page.Do("#objective", one => one.Change("WardYears"));
        page.WaitForAssertion(() => page.Find(".proof-sentence").TextContent.ShouldContain("phường-năm"));
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("?p=optimal&a=wardYears"));
    }

    [Fact]
    public void Page_DraggedUnderTheOptimalPolicy_MarksThePreviewAndKeepsItOutOfTheAddress()
    {
        var page = Open("?p=optimal");
        var uri = Services.GetRequiredService<NavigationManager>().Uri;
        var full = new TaskCompletionSource();
        _grains.Hold = _ => _grains.Asked[^1].Preview ? Task.CompletedTask : full.Task;
        page.Do("#capital-2024", one => one.Input("90000"));
        page.WaitForAssertion(() => page.Find(".preview-mark b").TextContent.ShouldBe("Xem trước"));
        page.Find(".headline").GetAttribute("data-preview").ShouldBe("true");
        page.Do("#capital-2024", one => one.Change("90000"));
        page.WaitForAssertion(() => _grains.Asked[^1].Preview.ShouldBeFalse());
        Services.GetRequiredService<NavigationManager>().Uri.ShouldBe(uri);
        page.Find("p.unseen[role=status]").TextContent.ShouldContain("phường");
        full.SetResult();
        page.WaitForAssertion(() => page.FindAll(".preview-mark").ShouldBeEmpty());
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.ShouldContain("90000"));
    }

    [Fact]
    public void Page_NoPlan_SaysThatItIsProvedAndOffersTheClash()
    {
        var page = Open("?p=optimal&c=0,0,0,0,0,0,0,0");
        page.Find(".no-plan b").TextContent.ShouldContain("đã được chứng minh");
        _grains.Reply = (_, _) => Answers.Reply(Answers.Clash);
        page.Do("#clash .ask-button", one => one.Click());
        page.WaitForAssertion(() => page.Find("#clash p").TextContent.ShouldBe("Câu giải thích mâu thuẫn."));
        page.Do("#reset", one => one.Click());
        page.WaitForAssertion(() => page.FindAll(".no-plan").ShouldBeEmpty());
    }

    [Fact]
    public void Page_NoPlanFound_DoesNotCallItImpossible()
    {
        _grains.Instead = new PlannerAnswer(CommandStatus.Done, null, [], new NoPlan(false, [new LimitOverrun(Resource.Upkeep, 2026, 1_500)]));
        var notice = Open("?p=optimal").Find(".no-plan");
        notice.TextContent.ShouldContain("Có thể vẫn có");
        notice.TextContent.ShouldContain("Duy trì năm 2026: các phường đang làm và đã đạt dùng vượt 1,5 tỷ đồng.");
    }

    [Fact]
    public void Page_PriceApplied_GrowsTheLimitAndCanBeTakenBack()
    {
        _grains.Reply = (_, _) => Answers.Reply(Answers.Prices);
        var page = Open("?p=optimal");
        page.Do("#prices .ask-button", one => one.Click());
        page.WaitForAssertion(() => page.FindAll("#prices .apply").Count.ShouldBe(3));
        page.Do("#prices .apply", one => one.Click());
        page.WaitForAssertion(() => page.Find("#own-officers span").TextContent.ShouldBe("Giá trị riêng: 2025"));
        var officers = City.Sample("baseline").Limits.Single(limits => limits.Year == 2025).Officers + 10;
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith($"?p=optimal&l=officers.2025.{officers}"));
        page.Find("#prices .answer").GetAttribute("data-stale").ShouldBe("true");
        // On the page's own thread, so that it is not drawn again between the look and the click.
        page.Do("#own-officers button", one => one.Click());
        page.WaitForAssertion(() => page.FindAll(".own-note").ShouldBeEmpty());
        page.Find("#prices .answer").HasAttribute("data-stale").ShouldBeFalse();
    }

    [Fact]
    public void Page_WardChosenUnderTheOptimalPolicy_CanBeAskedWhy()
    {
        _grains.Reply = (question, _) => Answers.Reply(Answers.Why(((WhyQuestion)question).Ward));
        var page = Open("?p=optimal&w=26968");
        page.Do("#ward-card #why .ask-button", one => one.Click());
        page.WaitForAssertion(() => page.Find("#why .answer p").TextContent.ShouldBe("Câu giải thích vì sao."));
        Open("?w=26968").FindAll("#why").ShouldBeEmpty();
    }

    [Fact]
    public void Page_ServerFails_KeepsTheFiguresAndSaysSo()
    {
        var page = Open();
        var figure = page.Find("#figure-recognized b").TextContent;
        _grains.Failure = new TimeoutException("no answer");
        page.Do("#officers", one => one.Input("150"));
        page.WaitForAssertion(() => page.Find(".problem").TextContent.ShouldContain("lần tính thành công gần nhất"));
        page.Find("#figure-recognized b").TextContent.ShouldBe(figure);
        _grains.Failure = null;
        page.Do(".problem button", one => one.Click());
        page.WaitForAssertion(() => page.FindAll(".problem").ShouldBeEmpty());
    }

    [Fact]
    public void Page_NotConnectedYet_HasAllRowsAndNoUsableControls()
    {
        var page = Open(live: false);
        page.Find(".controls fieldset").HasAttribute("disabled").ShouldBeTrue();
        Names(page).Count.ShouldBe(249);
        page.FindAll("nav.pages").ShouldBeEmpty();
    }

    [Fact]
    public void Page_English_SaysTheSameInEnglish()
    {
        var page = Open(language: Language.English);
        page.Find("h1").TextContent.ShouldBe("What if the budget changes?");
        page.Find("#figure-recognized span").FirstChild!.TextContent.Trim().ShouldBe("wards recognized, end of 2030");
        page.Find("#sample option").TextContent.ShouldBe("Baseline");
    }

    [Fact]
    public void Page_EveryChart_HasNameSummaryAndTable()
    {
        var page = Open();
        foreach (var card in (string[])["#recognized", "#spend"])
        {
            page.Find($"{card} .chart").GetAttribute("role").ShouldBe("img");
            page.Find($"{card} .chart").GetAttribute("aria-label").ShouldBe(page.Find($"{card} .summary").TextContent);
            page.Find($"{card} h2").TextContent.ShouldEndWith("?");
            page.FindAll($"{card} > details table tbody tr").Count.ShouldBe(8);
        }
    }

    [Fact]
    public void Page_Prerendered_HandsItsAnswerToTheCircuitOnce()
    {
        var kept = Services.GetRequiredService<Prerendered<PrerenderedPlan>>();
        var ticket = kept.Keep(new PrerenderedPlan(Plans.View(), AddressIgnored: false, Futures: null));
        kept.Take(ticket)!.View.Outcome.Wards.Length.ShouldBe(249);
        kept.Take(ticket).ShouldBeNull();
        kept.Take("unknown").ShouldBeNull();
    }

    [Fact]
    public void Page_InputsRest_ShowsTheFuturesOfThatPlanAndDropsThoseOfTheLast()
    {
        var page = Open();
        page.WaitForAssertion(() => page.Find(".futures-source").TextContent.ShouldStartWith("1.000 tương lai"));
        page.FindAll("rect.chance").Count.ShouldBe(249);
        page.FindAll(".swatch-half").Count.ShouldBe(1);
        var held = new TaskCompletionSource();
        _grains.HoldFutures = () => held.Task;
        page.Do("#capital-2024", one => one.Input("90000"));
        page.WaitForAssertion(() => page.FindAll(".futures-source, rect.chance, .swatch-half").ShouldBeEmpty());
        page.WaitForAssertion(() => page.Find(".futures-state progress").ShouldNotBeNull());
        held.SetResult();
        page.WaitForAssertion(() => page.FindAll("rect.chance").Count.ShouldBe(249));
        _grains.FuturesAsked[^1].Limits.Single(limits => limits.Year == 2024).Capital.ShouldBe(90_000);
    }

    [Fact]
    public void Page_ChanceChosen_StandsInTheTilesAndTheWardCard()
    {
        var page = Open("?w=26968");
        page.WaitForAssertion(() => page.Find("#ward-chance p").TextContent.ShouldBe("Cuối năm 2030 đang đạt chuẩn trong 50% của 1.000 tương lai."));
        page.Do("#map-marks", one => one.Change("2026"));
        page.WaitForAssertion(() => page.Find("#ward-chance p").TextContent.ShouldStartWith("Cuối năm 2026"));
        page.FindAll(".mark").Select(mark => mark.TextContent).Distinct().ShouldBe(["100", "50"], ignoreOrder: true);
    }

    [Fact]
    public void Page_NotConnectedYet_ShowsTheFirstFuturesWithTheirTableAndStartsNoRun()
    {
        var page = Open(live: false);
        page.FindAll("table.fan tbody tr").Count.ShouldBe(8);
        page.Find(".futures-says").TextContent.ShouldStartWith("Trong 1.000 tương lai");
        _grains.FuturesAsked.Count.ShouldBe(1);
        _grains.Runs.ShouldBeEmpty();
        Services.GetRequiredService<Prerendered<PrerenderedPlan>>().Take(page.Instance.Ticket)!.Futures!.Fan.Replications.ShouldBe(1_000);
    }

    private IRenderedComponent<PlannerPage> Open(string query = "", bool live = true, Language language = Language.Vietnamese)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/" + query);
        return Show(live, language);
    }

    private IRenderedComponent<PlannerPage> Show(bool live, Language language)
    {
        SetRendererInfo(new RendererInfo(live ? "Server" : "Static", live));
        var page = Render<PlannerPage>(parameters => parameters.AddCascadingValue(Texts.In(language)));
        page.WaitForAssertion(() => page.FindAll("#figure-recognized").ShouldNotBeEmpty());
        return page;
    }

    private static List<string> Names(IRenderedComponent<PlannerPage> page) =>
        [.. page.FindAll("table.wards tbody tr[aria-rowindex] td:first-child").Select(cell => cell.TextContent.Trim())];
}
