using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class ReplanPageTests : PageContext
{
    private static readonly string[] Moved = [.. TrackExample.Correction.Changes.Select(change => change.Ward)];

    private StandinTrack Standin => _grains.Track;

    public ReplanPageTests()
    {
        Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 3, 14, 5, 0, 0, TimeSpan.Zero)));
        _grains.Decisions.Records = [StandinDecisions.Record(1, "baseline", "")];
        Standin.Correction = TrackExample.Correction;
    }

    [Fact]
    public void Page_NothingAdopted_LeadsToDecisions()
    {
        _grains.Decisions.Records = [];

        var page = Open();

        page.Find("#no-scheme a").GetAttribute("href").ShouldBe("decisions");
        page.FindAll("#replan-form").ShouldBeEmpty();
    }

    [Fact]
    public void Form_Computed_AsksWhatIsTypedAndNamesAndPricesEveryChange()
    {
        var page = Open();
        page.Find("#weight-words").TextContent.ShouldBe("Thêm một phường đạt chuẩn đáng để dời 5 phường khác.");
        page.Do("#replan-from", one => one.Change("next"));
        page.Do("#replan-through", one => one.Change("2028"));
        page.Do("#replan-protected", one => one.Change("26734, 26737\n26734"));
        page.Do("#replan-weight", one => one.Change("0,5"));
        page.Find("#weight-words").TextContent.ShouldContain("dời 2 phường");
        page.Do("#replan-release", one => one.Change(true));

        Compute(page);

        var asked = Standin.Corrections.ShouldHaveSingleItem();
        (asked.From, asked.ProtectThrough, asked.Weight, asked.Accepted, asked.Release).ShouldBe((2027, 2028, 0.5m, null, true));
        page.Find("#replan-unplaced a").TextContent.ShouldBe(TrackExample.Correction.Unplaced[0]);
        page.Find("#replan-released a").TextContent.ShouldBe($"{TrackExample.Correction.Released[0].Ward} (2026, thiếu cán bộ)");
        asked.Protected!.Value.ShouldBe(["26734", "26737"]);
        page.Find("#replan-method").TextContent.ShouldContain("tối ưu");
        page.FindAll("#replan-result tbody tr").Count.ShouldBe(TrackExample.Correction.Unchanged.Years.Length);
        var first = page.FindAll(".changes li")[0].TextContent;
        first.ShouldContain("bắt đầu 2026 → 2027");
        first.ShouldContain("bớt 3 tỷ đồng năm 2026, thêm 3,1 tỷ đồng năm 2027; cả thảy thêm 100 triệu đồng");
        first.ShouldContain("Không còn vừa hạn mức");
        page.FindAll(".changes li")[2].TextContent.ShouldContain("2025 → thôi");
    }

    [Theory]
    [InlineData("#replan-weight", "0.5", "#replan-weight-fault")]
    [InlineData("#replan-weight", "", "#replan-weight-fault")]
    [InlineData("#replan-through", "soon", "#replan-through-fault")]
    public void Form_WithAFieldThatCannotBeRead_SaysSoBesideItAndAsksNothing(string field, string typed, string fault)
    {
        var page = Open();
        page.Do(field, one => one.Change(typed));

        page.Do("#replan-form", one => one.Submit());

        page.FindAll(fault).ShouldNotBeEmpty();
        Standin.Corrections.ShouldBeEmpty();
    }

    [Fact]
    public void Form_Refused_NamesFieldsValuesAndWhatIsAllowed()
    {
        Standin.Refused = new ReplanReply(CommandStatus.Invalid, null, [new Fault("protected[0]", "1", "a ward"), new Fault("from", "2027", "up to 2026"), new Fault("accepted[0]", "2", "a ward")]);
        var page = Open();

        page.Do("#replan-form", one => one.Submit());

        page.WaitForAssertion(() => page.Find("#replan-protected-fault").TextContent.ShouldContain("“1” không dùng được. Cần: mã của phường"));
        page.Find("#replan-from-fault").TextContent.ShouldContain("2027");
        page.Find(".fault-lines li").TextContent.ShouldStartWith("Thay đổi đã chọn: “2”");
        page.FindAll("#replan-result").ShouldBeEmpty();
    }

    [Fact]
    public void Changes_SomeLeft_AreComputedAgainBeforeTheyAreStored()
    {
        var page = Open();
        Compute(page);
        page.FindAll("#replan-stale").ShouldBeEmpty();

        page.Do(".changes li:nth-child(2) input", one => one.Change(false));
        page.Find("#replan-changes .found").TextContent.ShouldBe("Đã chọn 2 trên 3.");
        page.Find("#replan-save").HasAttribute("disabled").ShouldBeTrue();

        page.Do("#replan-again", one => one.Click());

        page.WaitForAssertion(() => page.FindAll("#replan-stale").ShouldBeEmpty());
        Standin.Corrections[1].Accepted!.Value.ShouldBe([Moved[0], Moved[2]]);
        page.Find("#replan-save").HasAttribute("disabled").ShouldBeFalse();
        page.FindAll(".changes input").Select(input => input.HasAttribute("checked")).ShouldBe([true, false, true]);
    }

    [Fact]
    public void Changes_AllAndNone_AreOnePress()
    {
        var page = Open();
        Compute(page);

        page.Do("#choose-none", one => one.Click());
        page.FindAll(".changes input[checked]").ShouldBeEmpty();
        page.Do("#replan-again", one => one.Click());
        page.WaitForAssertion(() => Standin.Corrections.Count.ShouldBe(2));
        Standin.Corrections[1].Accepted!.Value.ShouldBeEmpty();

        page.Do("#choose-all", one => one.Click());
        page.FindAll(".changes input[checked]").Count.ShouldBe(3);
        page.FindAll("#replan-stale").ShouldNotBeEmpty();
    }

    [Fact]
    public void Store_TheCorrection_MakesAScenarioAndLeadsToItsSubmission()
    {
        var page = Open();
        Compute(page);
        page.Do("#replan-name", one => one.Input("Đề án 2026"));

        page.Do("#replan-save", one => one.Click());

        page.WaitForAssertion(() => page.FindAll("#replan-submit").ShouldNotBeEmpty());
        var (header, scenario) = _grains.Stores.ShouldHaveSingleItem();
        scenario.ShouldBe(TrackExample.Correction.Scenario with { Name = "Đề án 2026" });
        page.Find("#replan-submit").GetAttribute("href").ShouldBe($"decisions?s={header.CommandId}&programme=hcmc#process");
    }

    [Fact]
    public void Store_UnderATakenName_IsRefusedBesideTheName()
    {
        var page = Open();
        Compute(page);
        page.Do("#replan-name", one => one.Input(City.Sample("baseline").Name));

        page.Do("#replan-save", one => one.Click());

        page.WaitForAssertion(() => page.Find("#replan-name-error, #replan-store .ask-failed").TextContent.ShouldContain("Đã có phương án"));
        _grains.Stores.ShouldBeEmpty();
    }

    [Fact]
    public void Scheme_ThatCanGoOn_NeedsNoChange()
    {
        Standin.Correction = TrackExample.Correction with { Method = ReplanMethod.None, Changes = [], Changed = TrackExample.Correction.Unchanged };
        var page = Open();

        Compute(page);

        page.Find("#replan-method").TextContent.ShouldContain("không cần thay đổi gì");
        page.FindAll("#replan-changes, #replan-store").ShouldBeEmpty();
    }

    [Fact]
    public void Computation_CalledOff_KeepsTheLastAnswer()
    {
        var page = Open();
        Compute(page);
        Standin.Hold = cancel => Task.Delay(Timeout.Infinite, cancel);

        page.Do("#replan-form", one => one.Submit());
        page.WaitForAssertion(() => page.FindAll("#replan-form progress").ShouldNotBeEmpty());
        page.Do("#replan-cancel", one => one.Click());

        page.WaitForAssertion(() => page.FindAll("#replan-form progress").ShouldBeEmpty());
        page.FindAll("#replan-result").ShouldNotBeEmpty();
        page.FindAll("[role=alert]").ShouldBeEmpty();
    }

    [Fact]
    public void Computation_WithoutAnAnswer_CanBeTriedAgain()
    {
        Standin.Failure = new TimeoutException();
        var page = Open();
        page.Do("#replan-form", one => one.Submit());
        page.WaitForAssertion(() => page.FindAll("#replan-form [role=alert]").ShouldNotBeEmpty());

        Standin.Failure = null;
        page.Do("#replan-retry", one => one.Click());

        page.WaitForAssertion(() => page.FindAll("#replan-result").ShouldNotBeEmpty());
    }

    [Fact]
    public void Page_OfAReaderWhoMayOnlyLook_SaysSoAndOffersNothing()
    {
        var page = Open(new Reader(Principal.Of("an", ["viewer"], null, "An")));

        page.FindAll(".refusal").ShouldNotBeEmpty();
        page.Find("#replan-compute").HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public void Page_TheServerFails_SaysSoAndTriesAgain()
    {
        _grains.Failure = new TimeoutException("no answer");
        var page = Open();
        page.Find(".notice.problem").TextContent.ShouldContain("Không đọc được chương trình.");

        _grains.Failure = null;
        page.Do(".notice.problem button", one => one.Click());

        page.WaitForAssertion(() => page.FindAll("#replan-form").ShouldNotBeEmpty());
    }

    private static void Compute(IRenderedComponent<ReplanPage> page)
    {
        page.Do("#replan-form", one => one.Submit());
        page.WaitForAssertion(() => page.FindAll("#replan-result").ShouldNotBeEmpty());
    }

    private IRenderedComponent<ReplanPage> Open(Reader? reader = null)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/replan");
        SetRendererInfo(new RendererInfo("Server", true));
        return Render<ReplanPage>(parameters =>
        {
            parameters.AddCascadingValue(Texts.In(Language.Vietnamese));
            if (reader is not null) parameters.AddCascadingValue(reader);
        });
    }
}
