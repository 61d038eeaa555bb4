using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Progress;

public sealed class ProgressCardsTests : PageContext
{
    private const string Ward = "26968";

    [Fact]
    public void Actual_Recorded_StandsBesideWhatIsStillMissingAndInTheHistory()
    {
        Needs(needs => needs with { Works = Works.Repair, WorksYears = 1, FloorArea = 50, WorksCost = 5_000 });
        var page = Open();
        page.Find("tr[data-item=worksPaid]").TextContent.ShouldBe("Chi xây dựng, sửa chữa0 triệu đồng5.000 triệu đồng");
        page.Do("#record-open", one => one.Click());
        page.Do("#record-amount", one => one.Change("1.200"));
        page.Do("#record-on", one => one.Change("2026-02-03"));
        page.Do("#record-source", one => one.Change("city"));
        page.Do("#record-note", one => one.Change("đợt 1"));
        page.Do("#record form", one => one.Submit());
        page.WaitForAssertion(() => page.Find("tr[data-item=worksPaid]").TextContent.ShouldBe("Chi xây dựng, sửa chữa1.200 triệu đồng3.800 triệu đồng"));
        page.Find("tr[data-actual] th").TextContent.ShouldBe("03/02/2026");
        page.Find("#record .entry-status").TextContent.ShouldStartWith("Đã lưu");
        page.Find("#record-amount").GetAttribute("value").ShouldBe("");
        page.Find(".history li").TextContent.ShouldContain("Chi xây dựng, sửa chữa: 1.200 triệu đồng, 03/02/2026");
        _ = _grains.Wards.Commands.ShouldHaveSingleItem().ShouldBeOfType<RecordActual>();
    }

    [Fact]
    public void Actual_Mistyped_IsRefusedBesideEachFieldAndNothingIsLost()
    {
        var page = Open(Language.English);
        page.Do("#record-open", one => one.Click());
        page.Do("#record-amount", one => one.Change("0"));
        page.Do("#record-on", one => one.Change(""));
        page.Do("#record-source", one => one.Change("two words"));
        page.Do("#record form", one => one.Submit());
        page.Find("#record-amount-fault").TextContent.ShouldBe("“0” cannot be taken. Allowed: a whole number from 1 to 1,000,000,000.");
        page.Find("#record-on-fault").TextContent.ShouldBe("Missing. Allowed: a day.");
        page.Find("#record-source-fault").TextContent.ShouldStartWith("“two words” cannot be taken.");
        page.Find("#record-amount").GetAttribute("value").ShouldBe("0");
        page.Do("#record-item", one => one.Change("WorksProgress"));
        page.FindAll("#record-source").ShouldBeEmpty();
        _grains.Wards.Commands.ShouldBeEmpty();
    }

    [Fact]
    public void Actual_RefusedByTheWard_SaysWhyBesideTheFieldInTheReadersLanguage()
    {
        _grains.Wards.Faults = [new Fault("amount", "30", "whole percent from 40 to 100"), new Fault("on", "2999-01-01", "a day")];
        var page = Open();
        page.Do("#record-open", one => one.Click());
        page.Do("#record-amount", one => one.Change("30"));
        page.Do("#record form", one => one.Submit());
        page.WaitForAssertion(() => page.Find("#record-amount-fault").TextContent.ShouldContain("không thấp hơn báo cáo của ngày trước"));
        page.Find("#record-on-fault").TextContent.ShouldContain("không sau hôm nay");
    }

    [Fact]
    public void Actual_Cancelled_SaysSoAndCannotBeCancelledAgain()
    {
        Happen(new RecordActual { Header = new CommandHeader("a", "local"), Item = ActualItem.UpkeepPaid, On = new DateOnly(2026, 1, 5), Amount = 7 });
        var page = Open();
        page.Do("#cancel-2-open", one => one.Click());
        page.Do("#cancel-2 form", one => one.Submit());
        page.Find("#cancel-2-reason-fault").TextContent.ShouldStartWith("Còn trống.");
        page.Do("#cancel-2-reason", one => one.Change("nhầm"));
        page.Do("#cancel-2 form", one => one.Submit());
        page.WaitForAssertion(() => page.Find("tr[data-actual='2']").TextContent.ShouldContain("Đã huỷ: nhầm"));
        page.FindAll("#cancel-2-open").ShouldBeEmpty();
    }

    [Fact]
    public void Option_ProposedChosenAndWithdrawn_SaysItsStateInWords()
    {
        var page = Open();
        page.Do("#propose-open", one => one.Click());
        page.Do("#propose form", one => one.Submit());
        page.FindAll("#propose .fault").Count.ShouldBe(2);
        page.Do("#propose-title", one => one.Change("Tuyển thêm"));
        page.Do("#propose-cost", one => one.Change("40"));
        page.Do("#propose-officers", one => one.Change("2"));
        page.Do("#propose-department", one => one.Change("Sở Nội vụ"));
        page.Do("#propose-support", one => one.Change("Biên chế"));
        page.Do("#propose form", one => one.Submit());
        page.WaitForAssertion(() => page.Find("[data-option='1']").TextContent.ShouldContain("40 triệu đồng; 2 cán bộ; 12 tháng"));
        page.Find("[data-option='1']").TextContent.ShouldContain("Cần hỗ trợ: Sở Nội vụ – Biên chế");
        page.Do("#choose-1-open", one => one.Click());
        page.Do("#choose-1-unit", one => one.Change("Công an phường"));
        page.Do("#choose-1 form", one => one.Submit());
        page.WaitForAssertion(() => page.Find("[data-option='1'] .badge").TextContent.ShouldBe("được chọn"));
        page.FindAll("#choose-1-open").ShouldBeEmpty();
        page.Do("#withdraw-1-open", one => one.Click());
        page.Do("#withdraw-1 form", one => one.Submit());
        page.WaitForAssertion(() => page.Find("[data-option='1'] .badge").TextContent.ShouldBe("đã rút"));
        _grains.Wards.Commands.Select(command => command.GetType()).ShouldBe([typeof(ProposeOption), typeof(ChooseOption), typeof(WithdrawOption)]);
        ((ChooseOption)_grains.Wards.Commands[1]).Unit.ShouldBe("Công an phường");
    }

    [Fact]
    public void Support_AskedAndAnswered_OffersOnlyWhatMayFollow()
    {
        var page = Open();
        page.Do("#ask-support-open", one => one.Click());
        page.Do("#ask-support-department", one => one.Change("Sở Tài chính"));
        page.Do("#ask-support-text", one => one.Change("Vốn 2026"));
        page.Do("#ask-support form", one => one.Submit());
        page.WaitForAssertion(() => page.Find("[data-support='1'] .badge").TextContent.ShouldBe("đã đề nghị"));
        page.Do("#answer-1-open", one => one.Click());
        page.FindAll("#answer-1-status option").Select(one => one.GetAttribute("value")).ShouldBe(["Promised", "Given", "Refused"]);
        page.Do("#answer-1 form", one => one.Submit());
        page.WaitForAssertion(() => page.Find("[data-support='1'] .badge").TextContent.ShouldBe("đã hứa"));
        page.FindAll("#answer-1-status option").Select(one => one.GetAttribute("value")).ShouldBe(["Given", "Refused"]);
    }

    [Fact]
    public void Action_PastItsDay_IsOverdueInWordsUntilDone()
    {
        Happen(new PlanAction { Header = new CommandHeader("a", "local"), Criterion = "C02", What = "Tuyển", Unit = "Đội 1", Due = new DateOnly(2020, 1, 5) });
        var page = Open();
        page.Find("tr[data-action='1']").TextContent.ShouldContain("quá hạn");
        page.Do("#change-action-1-open", one => one.Click());
        page.Find("#change-action-1-due").GetAttribute("value").ShouldBe("2020-01-05");
        page.Do("#change-action-1-status", one => one.Change("Done"));
        page.Do("#change-action-1 form", one => one.Submit());
        page.WaitForAssertion(() => page.Find("tr[data-action='1']").TextContent.ShouldContain("xong"));
        page.Find("tr[data-action='1'] td:nth-of-type(4)").TextContent.ShouldNotContain("quá hạn");
    }

    [Fact]
    public void Begin_OfAWardNotStarted_PutsItUnderWayAndTakesTheFormAway()
    {
        var code = City.Snapshot.Wards.First(ward => ward.Stage == Stage.NotStarted).Code;
        var page = Open(code: code);
        page.Do("#begin-open", one => one.Click());
        page.Do("#begin-year", one => one.Change("1999"));
        page.Do("#begin form", one => one.Submit());
        page.Find("#begin-year-fault").TextContent.ShouldContain("1999");
        page.Do("#begin-year", one => one.Change("2025"));
        page.Do("#begin form", one => one.Submit());
        page.WaitForAssertion(() => page.FindAll("#begin-open").ShouldBeEmpty());
        page.Find(".history li").TextContent.ShouldContain("bắt đầu năm 2025");
    }

    private void Needs(Func<Needs, Needs> change) => Change(ward => ward.ChangeNeeds(
        new ChangeNeeds(new CommandHeader("needs", "local"), change(City.Snapshot.Find(Ward)!.Needs)), CancellationToken.None));

    private void Happen(ProgressCommand command)
    {
        Change(ward => ward.Progress(command, CancellationToken.None));
        _grains.Wards.Commands.Clear();
    }

    private void Change(Func<IWardGrain, Task<WardCommandResult>> command) => Services.GetRequiredService<WardDesk>().Change("hcmc", Ward, command).GetAwaiter().GetResult();

    private IRenderedComponent<WardPage> Open(Language language = Language.Vietnamese, string code = Ward)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/wards/" + code);
        SetRendererInfo(new RendererInfo("Server", true));
        var page = Render<WardPage>(parameters => parameters.Add(shown => shown.Code, code).AddCascadingValue(Texts.In(language)));
        page.WaitForAssertion(() => page.FindAll("#progress").ShouldNotBeEmpty());
        return page;
    }
}
