using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Tracking;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class TrackPageTests : PageContext
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 3, 14, 5, 0, 0, TimeSpan.Zero));

    private StandinTrack Standin => _grains.Track;

    public TrackPageTests()
    {
        Services.AddSingleton<TimeProvider>(_clock);
        Standin.Track = TrackExample.Track;
    }

    [Fact]
    public void Page_OfASchemeInForce_SaysHowItGoesInNumbersAndWords()
    {
        var page = Open("");

        page.FindAll(".standing-figures .figure").Select(figure => $"{figure.QuerySelector("b")!.TextContent} {figure.QuerySelector("span")!.TextContent}")
            .ShouldBe(["10 đã đạt chuẩn", "11 đúng hạn", "12 có nguy cơ", "13 trễ hạn", "14 mất chuẩn", "15 không có trong đề án"]);
        page.Find("[data-status=atRisk] em").TextContent.ShouldContain("dưới 50%");
        page.Find("#figure-all").TextContent.ShouldContain("43%");
        page.Find("#figure-all em").TextContent.ShouldBe("khoảng tin cậy 95%: 38,3% đến 46,8%");
        page.Find("#figure-spi b").TextContent.ShouldBe("0,8");
        page.Find("#figure-spi em").TextContent.ShouldBe("làm được ít hơn kế hoạch");
        page.Find("#figure-cpi b").TextContent.ShouldBe("0,83");
        page.Find("#value-facts").TextContent.ShouldContain("241 tỷ đồng");
        page.Find("#years tbody th").TextContent.ShouldBe("2025");
        page.FindAll("#years table")[1].QuerySelectorAll("tbody tr").Select(row => row.QuerySelector("th")!.TextContent).ShouldContain("Cán bộ (người)");
        page.FindAll("#years details").Count.ShouldBe(2);
        page.Find("#years details").TextContent.ShouldContain("không ghi");
        page.FindAll("#track-districts tbody tr").Count.ShouldBe(City.Snapshot.Programme.Districts.Length);
        page.FindAll("#track-criteria tbody tr").Count.ShouldBe(City.Catalogue.Criteria.Length);
        page.Find("#track-criteria .hint").TextContent.ShouldStartWith($"Tiêu chí đúng hạn: {City.Catalogue.Criteria.Length - 12}; có nguy cơ: 7; trễ hạn: 5.");
        page.FindAll("#track-criteria tbody tr").Select(row => (row.Children[2].TextContent, row.Children[^1].TextContent)).Take(6).Distinct().ShouldBe([("trễ hạn", "25%"), ("có nguy cơ", "25%")]);
        page.FindAll("#difficulty-ranks tbody tr").Count.ShouldBe(2);
        // From a rank to its wards: all of them, or those of a district.
        var links = page.FindAll("#difficulty-ranks tbody tr:first-child a").Select(link => link.GetAttribute("href")!).ToList();
        links[0].ShouldBe("wards?open=" + WardsAddress.Read(links[0][5..]).Address.OpenKind!.Value.ToString().ToLowerInvariant());
        links.Skip(1).ShouldAllBe(link => link.Contains("d=", StringComparison.Ordinal) && link.Contains("open=", StringComparison.Ordinal));
        links.Count.ShouldBeGreaterThan(1);
        page.Find("#visits summary").TextContent.ShouldStartWith("Tháng 3/2026: 21 lượt");
        page.Find("#no-source").TextContent.ShouldContain("2,6 tỷ đồng");
        page.Find("#unfunded").TextContent.ShouldBe("Kế hoạch có khoản không nguồn nào được chi: Xây dựng năm 2026: 1,5 tỷ đồng.");
        page.Find("#track-source a").GetAttribute("href").ShouldBe("decisions/hcmc-1");
        page.Find("#track-source").TextContent.ShouldContain("2023");
        page.FindAll(".notice.illustrative").ShouldNotBeEmpty();
        page.FindAll("#track-busy").ShouldBeEmpty();
    }

    [Fact]
    public void Page_OfASchemeInForce_LeadsToWardsFilesAndTheCorrection()
    {
        var page = Open("?programme=hcmc");

        page.FindAll(".downloads-line a").Select(link => link.GetAttribute("href")).ShouldBe(
            [.. from table in (string[])["wards", "warnings", "visits"] from format in (string[])["csv", "xlsx"] select $"api/v1/programmes/hcmc/track/{table}?format={format}"]);
        page.Find("#to-replan").GetAttribute("href").ShouldBe("replan?programme=hcmc");
        page.Find("#warnings-declined a").GetAttribute("href").ShouldBe($"wards/{City.Snapshot.Wards[0].Code}?programme=hcmc");
        page.FindAll(".track-wards tbody tr").Count.ShouldBe(TrackDesk.PageSize);
        page.Find(".track-wards tbody a").GetAttribute("href").ShouldBe($"wards/{City.Snapshot.Wards[0].Code}?programme=hcmc");
        page.Find(".pages a").GetAttribute("href").ShouldBe("track?programme=hcmc&p=2#track-wards");
    }

    [Fact]
    public void Page_Filtered_AsksForThatAndSaysSo()
    {
        var district = City.Snapshot.Wards[0].District;

        var page = Open($"?from=next&risk=0.8&visits=3&status=late&d={district}");

        Standin.Asked.ShouldHaveSingleItem().ShouldBe(new TrackRequest(2027, Risk: 0.8m, VisitsAMonth: 3));
        Standin.Listed.ShouldHaveSingleItem().Filter.ShouldBe(new TrackFilter(TrackStatus.Late, district));
        page.Find("#track-from option[selected]").GetAttribute("value").ShouldBe("next");
        page.Find("#track-risk option[selected]").GetAttribute("value").ShouldBe("0.8");
        page.Find("#track-visits").GetAttribute("value").ShouldBe("3");
        page.Find("#filter-status option[selected]").GetAttribute("value").ShouldBe("late");
        page.FindAll("#track-wards form input[type=hidden]").Select(input => $"{input.GetAttribute("name")}={input.GetAttribute("value")}").ShouldBe(["from=next", "risk=0.8", "visits=3"]);
        page.FindAll(".downloads-line a")[0].GetAttribute("href").ShouldBe($"api/v1/programmes/hcmc/track/wards?format=csv&from=2027&risk=0.8&status=late&district={district}");
    }

    [Fact]
    public void Page_BeyondTheLast_ShowsTheLast()
    {
        var page = Open("?p=9");

        page.FindAll(".track-wards tbody tr").Count.ShouldBe(City.Snapshot.Wards.Length - 2 * TrackDesk.PageSize);
        page.Find(".pages").TextContent.ShouldContain("Trang 3/3");
    }

    [Fact]
    public void Warnings_OfAKind_ShowTwentyAndAllOnDemand()
    {
        var page = Open("");
        page.FindAll("#warnings section").Count.ShouldBe(Enum.GetValues<WarningKind>().Length);
        page.FindAll("#warnings-atRisk li").Count.ShouldBe(WarningsCard.First);

        page.Do("#warnings-atRisk button", one => one.Click());
        page.FindAll("#warnings-atRisk li").Count.ShouldBe(TrackExample.AtRisk);
        page.Find("#warnings-atRisk button").GetAttribute("aria-expanded").ShouldBe("true");

        page.Do("#warnings-atRisk button", one => one.Click());
        page.FindAll("#warnings-atRisk li").Count.ShouldBe(WarningsCard.First);
    }

    [Fact]
    public void Visits_OfAMonth_ShowTwentyAndAllOnDemand()
    {
        var page = Open("");
        page.FindAll("#visits details")[0].QuerySelectorAll("tbody tr").Length.ShouldBe(20);

        page.Do("#visits details button", one => one.Click());

        page.FindAll("#visits details")[0].QuerySelectorAll("tbody tr").Length.ShouldBe(21);
        page.FindAll("#visits summary")[^1].TextContent.ShouldStartWith("Năm nay không còn lượt");
    }

    [Fact]
    public void Page_NothingAdopted_SaysWhatToDoAndRanksDifficulties()
    {
        Standin.Track = null;

        var page = Open("");

        page.Find("#no-scheme a").GetAttribute("href").ShouldBe("decisions");
        page.FindAll("#difficulty-ranks tbody tr").Count.ShouldBe(2);
        page.Find("#difficulty-ranks").TextContent.ShouldNotContain("Trong đó trễ");
        page.FindAll(".headline").ShouldBeEmpty();
        Standin.Listed.ShouldBeEmpty();
    }

    [Fact]
    public void Page_WhileItIsComputed_StandsAndSaysSo()
    {
        var answer = new TaskCompletionSource();
        Standin.Hold = _ => answer.Task;

        var page = Open("");
        page.Find("#track-busy").GetAttribute("role").ShouldBe("status");
        page.FindAll("#track-form").ShouldNotBeEmpty();
        page.Find("main").GetAttribute("aria-busy").ShouldBe("true");

        answer.SetResult();
        page.WaitForAssertion(() => page.FindAll("#track-source").ShouldNotBeEmpty());
        page.FindAll("#track-busy").ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_Prerendered_DoesNotWaitForALongComputation()
    {
        var left = new TaskCompletionSource();
        Standin.Hold = async cancel =>
        {
            cancel.Register(left.SetResult);
            await Task.Delay(Timeout.Infinite, cancel);
        };
        var page = Open("", interactive: false);

        _clock.Advance(TimeSpan.FromSeconds(2));

        await left.Task.Ended();
        page.Find("#track-busy").TextContent.ShouldContain("Đang tính");
        page.Find(".notice.noscript").TextContent.ShouldContain("tải lại");
        page.FindAll(".notice.problem").ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_Left_GivesTheComputationUp()
    {
        var left = new TaskCompletionSource();
        Standin.Hold = async cancel =>
        {
            cancel.Register(left.SetResult);
            await Task.Delay(Timeout.Infinite, cancel);
        };
        Open("");

        await DisposeComponentsAsync();

        await left.Task.Ended();
    }

    [Fact]
    public void Page_TheServerFails_SaysSoAndTriesAgain()
    {
        Standin.Failure = new TimeoutException("no answer");
        var page = Open("");
        page.Find(".notice.problem").TextContent.ShouldContain("Không đọc được tiến độ.");

        Standin.Failure = null;
        page.Do(".notice.problem button", one => one.Click());

        page.WaitForAssertion(() => page.FindAll("#track-source").ShouldNotBeEmpty());
        page.FindAll(".notice.problem").ShouldBeEmpty();
    }

    [Fact]
    public void Page_WithChoicesThatAreRefused_NamesFieldValueAndWhatIsAllowed()
    {
        Standin.Instead = new TrackReply(CommandStatus.Invalid, null, [new Fault("risk", "2", "a number from 0 to 1")]);

        var page = Open("?risk=2");

        page.Find(".fault-lines li").TextContent.ShouldBe("Ngưỡng nguy cơ: “2” không dùng được. Cần: một khả năng từ 0 đến 1, không quá sáu chữ số thập phân.");
        page.FindAll("#no-scheme, .headline").ShouldBeEmpty();
    }

    [Fact]
    public void Page_OfASchemeThatIsOver_HasNoForecast()
    {
        Standin.Track = TrackExample.Track with { Forecast = null, Value = default, Warnings = [], Sources = [] };

        var page = Open("");

        page.FindAll("#forecast").ShouldBeEmpty();
        page.Find("#figure-all").TextContent.ShouldContain("đã hết kỳ");
        page.Find("#figure-estimate").TextContent.ShouldContain("chưa chi gì");
        page.Find("#warnings .empty").TextContent.ShouldBe("Không có cảnh báo nào.");
        page.FindAll("#track-sources .empty").ShouldNotBeEmpty();
    }

    private IRenderedComponent<TrackPage> Open(string query, bool interactive = true)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/track" + query);
        SetRendererInfo(new RendererInfo(interactive ? "Server" : "Static", interactive));
        return Render<TrackPage>(parameters => parameters.AddCascadingValue(Texts.In(Language.Vietnamese)));
    }
}
