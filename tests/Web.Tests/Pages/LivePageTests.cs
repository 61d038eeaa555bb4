using System.Text.Json;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Live;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class LivePageTests : PageContext
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 14, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider _time = new(Noon);

    public LivePageTests()
    {
        Services.AddSingleton<TimeProvider>(_time);
        foreach (var (ward, i) in City.Snapshot.Wards.Select((ward, i) => (ward, i))) _grains.Live.Happen(Imported(ward, Noon.AddDays(-i)), ward.Code);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Phường 4, Quận Tân Bình: Đánh giá tiêu chí C22, vừa xong", "Đánh giá C22 Hệ thống camera an ninh và trung tâm quan sát", "mới")]
    [InlineData(Language.English, "Ward 4, Tan Binh District: Assessment C22, just now", "Assessed C22 Security cameras and monitoring room", "now")]
    public async Task Page_AWardIsAssessed_LightsItsTileAndGrowsTheLog(Language language, string label, string title, string mark)
    {
        var page = Open(language: language);
        page.FindAll("[data-ward]").Count.ShouldBe(249);
        page.FindAll(".lit").ShouldBeEmpty();
        await Patience.Until(() => _grains.Live.Watching == 1);

        _grains.Live.Happen(Assessed(2, 6_300, 8_000), "26968", "C22");
        await Patience.Until(() => page.FindAll(".lit [data-ward='26968']").Count == 1 && page.FindAll(".events li").Count > 0 && page.Find(".events li").TextContent.Contains(title), Forward);

        page.Find("[data-ward='26968']").GetAttribute("aria-label").ShouldBe(label);
        page.Find("[data-ward='26968']").GetAttribute("href").ShouldBe("wards/26968");
        page.Find(".lit .mark").TextContent.ShouldBe(mark);
        page.FindAll(".lit").Count.ShouldBe(1);
        page.FindAll(".glow").Count.ShouldBe(1);
        await Patience.Until(() => page.FindAll(".lit").Count == 0, Forward);
    }

    [Fact]
    public async Task Page_Filtered_ShowsWhatMatchesWithoutMarksAndKeepsItInTheAddress()
    {
        _grains.Live.Happen(Assessed(2, 6_300, 8_000), "26968", "C22");
        var page = Open();
        page.Do("#q", one => one.Input("tan binh"));
        var inTanBinh = City.Snapshot.Wards.Count(ward => ward.District == City.Snapshot.Find("26968")!.District);
        page.FindAll(".events li").Count.ShouldBe(inTanBinh + 1);
        page.Do("#kind", one => one.Change("assessed"));
        page.FindAll(".events li").Count.ShouldBe(1);
        page.Find(".found-events").TextContent.ShouldBe("Mới nhất ở trên; 1 trong 250 sự kiện gần nhất");
        var navigation = Services.GetRequiredService<NavigationManager>();
        await Patience.Until(() => navigation.Uri.EndsWith("/live?q=tan%20binh&kind=assessed", StringComparison.Ordinal), Forward);
        page.Find("#clear-filter").GetAttribute("href").ShouldBe("live");
        await page.InvokeAsync(() => navigation.NavigateTo("live"));
        page.WaitForAssertion(() => page.FindAll(".events li").Count.ShouldBe(100));
        await page.InvokeAsync(() => navigation.NavigateTo("live?q=tan%20binh&kind=assessed"));
        page.WaitForAssertion(() => page.FindAll(".events li").Count.ShouldBe(1));
    }

    [Theory]
    [InlineData("?q=ben+thanh&kind=imported", 1, false)]
    [InlineData("?kind=difficultyReported", 0, false)]
    [InlineData("?kind=finished", 100, true)]
    public void Page_AddressWithAFilter_ShowsIt(string query, int events, bool ignored)
    {
        var page = Open(query);
        page.FindAll(".events li").Count.ShouldBe(events);
        page.FindAll("#log .empty").Count.ShouldBe(events == 0 ? 1 : 0);
        page.FindAll(".notice").Any(notice => notice.TextContent == "Một phần địa chỉ trang không đọc được nên bị bỏ qua.").ShouldBe(ignored);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Mất tiêu chí", "C22 Hệ thống camera an ninh và trung tâm quan sát: 82,5 → 60, ngưỡng 80; đánh giá ngày 01/03/2026", "Vốn: Chưa có vốn. (đã 45 ngày)")]
    [InlineData(Language.English, "Criterion lost", "C22 Security cameras and monitoring room: 82.5 → 60, threshold 80; assessed on 1 Mar 2026", "Money: Chưa có vốn. (for 45 days)")]
    public void Page_Alerts_NameWardsAndLeadToThem(Language language, string tag, string lost, string open)
    {
        _grains.Live.Alerts = _grains.Live.Alerts with
        {
            Lost = [new LostCriterion("26968", new Level(8_250), new Level(8_000),
                new Assessment("C22", new Level(6_000), new DateOnly(2026, 3, 1), "", City.Catalogue.Version, "local"), Noon)],
            Open = [new OpenDifficulty("27157", new Difficulty(2, DifficultyKind.Investment, "Chưa có vốn.", Noon.AddDays(-45), "local"))],
        };
        var page = Open(language: language);
        var alerts = page.FindAll(".alerts li");
        alerts.Count.ShouldBe(2);
        alerts[0].QuerySelector(".badge")!.TextContent.ShouldBe(tag);
        alerts[0].QuerySelector(".hint")!.TextContent.ShouldBe(lost);
        alerts[1].QuerySelector(".hint")!.TextContent.ShouldBe(open);
        alerts.Select(alert => alert.QuerySelector("a")!.GetAttribute("href")).ShouldBe(["wards/26968", "wards/27157"]);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Mô phỏng nhiều tương lai|đang chạy|1.500/10.000|Phương án cơ sở|13 giây")]
    [InlineData(Language.English, "Many futures|running|1,500/10,000|Baseline|13 s")]
    public void Page_Runs_ShowProgressAndCanBeCancelled(Language language, string words)
    {
        _grains.Live.Runs =
        [
            new RunView { Id = "0123456789", Kind = RunKind.Futures, ScenarioId = "baseline", State = RunState.Running, Done = 1_500, All = 10_000, SecondsLeft = 12.2, CreatedAt = Noon },
            new RunView { Id = "ended", State = RunState.Done, Done = 60, All = 60, CreatedAt = Noon.AddMinutes(-1), EndedAt = Noon },
        ];
        var page = Open(language: language);
        page.FindAll(".runs tbody tr").Select(row => row.GetAttribute("data-run")).ShouldBe(["0123456789", "ended"]);
        page.FindAll(".runs tbody tr")[0].Children.Skip(1).Take(5).Select(cell => cell.TextContent.Trim()).ShouldBe(words.Split('|'));
        page.FindAll(".runs tbody button").Count.ShouldBe(1);
        page.Do(".runs tbody button", one => one.Click());
        _grains.Live.Cancelled.ShouldBe(["0123456789"]);
    }

    [Theory]
    [InlineData(Language.Vietnamese, "12,5 lệnh gọi/giây · p95: không quá 4 ms", "1.251 grain")]
    [InlineData(Language.English, "12.5 calls/s · p95: at most 4 ms", "1,251 grains")]
    public void Page_Silos_SayWhatTheyHoldAndHowQuickTheyAre(Language language, string figures, string grains)
    {
        var page = Open(language: language);
        page.Find(".silo-figures").TextContent.ShouldBe(figures);
        page.Find(".silo h3").TextContent.ShouldBe($"{StandinManagement.Name}: {grains}");
        page.FindAll(".silo tbody tr").Select(row => row.TextContent.Trim()).ShouldBe(
            language == Language.English ? ["WardGrain1,249", "RunGrain2"] : ["WardGrain1.249", "RunGrain2"]);
        page.Find("#silos a.button").GetAttribute("href").ShouldBe("ops/dashboard");
    }

    [Theory]
    [InlineData(0.2, 5, 4.0, "beginning to measure")]
    [InlineData(10, 0, null, "no calls")]
    [InlineData(10, 5, double.PositiveInfinity, "0.5 calls/s · p95: more than 30,000 ms")]
    public void Page_ASiloOfWhichLittleIsKnown_SaysSo(double seconds, long calls, double? p95, string figures)
    {
        _grains.Live.Reading = new SiloReading([], seconds, calls, p95);
        Open(language: Language.English).Find(".silo-figures").TextContent.ShouldBe(figures);
    }

    [Fact]
    public void Page_NotConnectedYet_ShowsEverythingAndFollowsNothing()
    {
        var page = Open(live: false);
        page.FindAll("[data-ward]").Count.ShouldBe(249);
        page.FindAll(".events li").Count.ShouldBe(100);
        page.Find("form.filter").GetAttribute("method").ShouldBe("get");
        page.FindAll("form.filter [name]").Select(field => field.GetAttribute("name")).ShouldBe(["q", "kind"]);
        page.Find("form.filter button[type=submit]").ShouldNotBeNull();
        page.Find(".noscript").TextContent.ShouldContain("12:00:00");
        Services.GetRequiredService<LiveFeed>().Followed.ShouldBe(0);
        Services.GetRequiredService<Prerendered<PrerenderedLive>>().Take(page.Instance.Ticket)!.State.Events.Length.ShouldBe(249);
    }

    [Fact]
    public async Task Page_Left_IsNotFollowedAnyMore()
    {
        Open();
        await Patience.Until(() => _grains.Live.Watching == 1);
        await DisposeComponentsAsync();
        await Patience.Until(() => _grains.Live.Watching == 0);
    }

    [Fact]
    public async Task Page_TheFeedIsLost_SaysSinceWhen()
    {
        var page = Open();
        await Patience.Until(() => _grains.Live.Watching == 1);
        _grains.Live.Failure = new TimeoutException();
        _grains.Live.BreakOff();
        await Patience.Until(() => page.FindAll("[role=alert]").Any(alert => alert.TextContent.StartsWith("Mất nguồn tin trực tiếp từ 12:0", StringComparison.Ordinal)), Forward);
        page.FindAll("[data-ward]").Count.ShouldBe(249);
    }

    [Fact]
    public void Page_GrainsThatFail_SaysSoAndAsksAgain()
    {
        _grains.Failure = new TimeoutException();
        var page = Show(live: true, Language.English);
        page.WaitForAssertion(() => page.Find("[role=alert] p").TextContent.ShouldBe("The live state could not be read."));
        _grains.Failure = null;
        page.Do("[role=alert] button", one => one.Click());
        page.WaitForAssertion(() => page.FindAll("[data-ward]").Count.ShouldBe(249));
    }

    private static WardEvent Imported(Ward ward, DateTimeOffset at) => new()
    {
        Version = 1, At = at, Actor = CommandHeader.Samples, CommandId = "import", CommandHash = "", Kind = WardEventKind.Imported,
        After = JsonSerializer.Serialize(ward, ModelJson.Options),
    };

    private WardEvent Assessed(long version, int before, int after) => new()
    {
        Version = version, At = _time.GetUtcNow(), Actor = CommandHeader.LocalUser, CommandId = $"c{version}", CommandHash = "", Kind = WardEventKind.Assessed,
        Before = JsonSerializer.Serialize(new CriterionLevel("C22", new Level(before)), ModelJson.Options),
        After = JsonSerializer.Serialize(
            new Assessment("C22", new Level(after), new DateOnly(2026, 3, 14), "", City.Catalogue.Version, CommandHeader.LocalUser), ModelJson.Options),
    };

    private void Forward() => _time.Advance(TimeSpan.FromMilliseconds(20));

    private IRenderedComponent<LivePage> Open(string query = "", bool live = true, Language language = Language.Vietnamese)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/live" + query);
        var page = Show(live, language);
        page.WaitForAssertion(() => page.FindAll("#activity").ShouldNotBeEmpty());
        return page;
    }

    private IRenderedComponent<LivePage> Show(bool live, Language language)
    {
        SetRendererInfo(new RendererInfo(live ? "Server" : "Static", live));
        return Render<LivePage>(parameters => parameters.AddCascadingValue(Texts.In(language)));
    }
}
