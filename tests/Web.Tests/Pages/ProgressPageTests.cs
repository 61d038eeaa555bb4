using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class ProgressPageTests : IDisposable
{
    private static readonly Ward One = City.Snapshot.Wards[0], Other = City.Snapshot.Wards.First(ward => ward.District != City.Snapshot.Wards[0].District);

    private readonly ComponentStage _stage = new();
    private int _commands;

    public ProgressPageTests()
    {
        _stage.Services.AddSingleton<TimeProvider>(new FakeTimeProvider(new DateTimeOffset(2026, 3, 14, 5, 0, 0, TimeSpan.Zero)));
        Do(Other, header => new AskSupport { Header = header, Department = "Sở Tài chính", Text = "Vốn 2026", On = new DateOnly(2026, 2, 1), Criterion = "C02" });
        Do(One, header => new AskSupport { Header = header, Department = "Cục Tổ chức", Text = "Biên chế", On = new DateOnly(2026, 2, 2) });
        Do(One, header => new AskSupport { Header = header, Department = "Sở Tài chính", Text = "Xong", On = new DateOnly(2026, 2, 2) });
        Do(One, header => new AnswerSupport { Header = header, Number = 2, Status = SupportStatus.Given, On = new DateOnly(2026, 3, 1), Note = "đủ" });
        Do(One, header => new PlanAction { Header = header, Criterion = "C02", What = "Tuyển", Unit = "Đội 1", Due = new DateOnly(2026, 3, 13) });
        Do(Other, header => new PlanAction { Header = header, Criterion = "C02", What = "Sửa trụ sở", Unit = "", Due = new DateOnly(2026, 3, 14) });
        Do(One, header => new RecordActual { Header = header, Item = ActualItem.WorksPaid, On = new DateOnly(2026, 1, 5), Amount = 1_200, Source = "city", Note = "đợt 1" });
        Do(Other, header => new RecordActual { Header = header, Item = ActualItem.OfficersArrived, On = new DateOnly(2026, 1, 6), Amount = 2 });
    }

    [Fact]
    public void Supports_Opened_AreTheOpenOnesByDepartment()
    {
        var page = Open("");

        Rows(page, "#support-table").ShouldBe([
            $"{Name(One)} | Cục Tổ chức | Biên chế | – | đã đề nghị | 02/02/2026 | ", $"{Name(Other)} | Sở Tài chính | Vốn 2026 | C02 | đã đề nghị | 01/02/2026 | "]);
        page.Find("#support-table th a").GetAttribute("href").ShouldBe($"wards/{One.Code}#supports");
        page.Find(".choices [aria-current=page]").TextContent.ShouldBe("Hỗ trợ đã đề nghị");
        page.FindAll("#filter-by option").Select(option => option.TextContent).ShouldBe(["mọi cơ quan", "Cục Tổ chức", "Sở Tài chính"]);
    }

    [Fact]
    public void Supports_OfADepartmentAndStatus_AreThoseAlone()
    {
        Rows(Open("?by=s%E1%BB%9F%20t%C3%A0i%20ch%C3%ADnh&status=given"), "#support-table").ShouldBe([$"{Name(One)} | Sở Tài chính | Xong | – | đã nhận | 01/03/2026 | đủ"]);
        Rows(Open("?status=all"), "#support-table").Count.ShouldBe(3);
        Rows(Open($"?d={Other.District}"), "#support-table").Count.ShouldBe(1);
        var page = Open("?status=refused");
        page.Find(".empty").TextContent.ShouldBe("Không có mục nào khớp.");
        page.Find("#no-download").TextContent.ShouldContain("không có bảng để tải");
        page.FindAll(".register-downloads a").ShouldBeEmpty();
    }

    [Fact]
    public void Actions_Opened_SayWhatIsOverdueInWords()
    {
        var page = Open("?tab=actions");

        Rows(page, "#action-table").ShouldBe([$"{Name(One)} | Tuyển | Đội 1 | C02 | 13/03/2026 | chưa làm quá hạn", $"{Name(Other)} | Sửa trụ sở | chưa giao đơn vị | C02 | 14/03/2026 | chưa làm"]);
        page.FindAll(".register-downloads a").Select(link => link.GetAttribute("href")).ShouldBe(
            [.. new[] { "csv", "xlsx" }.Select(format => $"api/v1/programmes/hcmc/actions?format={format}&pageSize=1000")]);
        Rows(Open("?tab=actions&overdue=1"), "#action-table").Count.ShouldBe(1);
        Open("?tab=actions&overdue=1").Find("#filter-overdue").HasAttribute("checked").ShouldBeTrue();
        Open("?tab=actions&status=done").FindAll("#action-table").ShouldBeEmpty();
    }

    [Fact]
    public void Actuals_Opened_AreTheLatestFirst()
    {
        var page = Open("?tab=actuals");

        Rows(page, "#actual-table").Select(row => row.Split(" | ")[2..5]).ShouldContain(cells => cells[0] == "Chi xây dựng, sửa chữa" && cells[1] == "1.200 triệu đồng" && cells[2] == "city");
        Rows(page, "#actual-table").Count.ShouldBe(2);
        Rows(Open("?tab=actuals&item=officersArrived"), "#actual-table").ShouldHaveSingleItem().ShouldContain("2 người");
    }

    [Fact]
    public void Supports_MoreThanAPage_LeadToTheNext()
    {
        for (var i = 0; i < 120; i++) Do(City.Snapshot.Wards[i], header => new AskSupport { Header = header, Department = "Z", Text = "x", On = new DateOnly(2026, 2, 1) });
        var page = Open("?by=Z");
        Rows(page, "#support-table").Count.ShouldBe(100);
        page.Find(".pages a").GetAttribute("href").ShouldBe("progress?tab=supports&by=Z&p=2");
        Rows(Open("?by=Z&p=2"), "#support-table").Count.ShouldBe(20);
        Rows(Open("?by=Z&p=9"), "#support-table").Count.ShouldBe(20);
    }

    [Fact]
    public void Page_TheServerFails_SaysSoAndTriesAgain()
    {
        _stage.Grains.Failure = new TimeoutException();
        var page = _stage.Open("/progress", Language.Vietnamese);
        page.WaitForAssertion(() => page.Find(".notice.problem").TextContent.ShouldContain("Chưa đọc được danh sách."));
        _stage.Grains.Failure = null;
        page.Do(".notice.problem button", one => one.Click());
        page.WaitForAssertion(() => page.FindAll("#support-table").ShouldNotBeEmpty());
    }

    public void Dispose() => _stage.Dispose();

    private IRenderedComponent<IComponent> Open(string query)
    {
        var page = _stage.Open("/progress" + query, Language.Vietnamese);
        page.WaitForAssertion(() => page.FindAll("#progress-list").ShouldNotBeEmpty());
        return page;
    }

    private static string Name(Ward ward) => $"{ward.Names.Vi} {City.Snapshot.Programme.FindDistrict(ward.District)!.Names.Vi}";

    private static List<string> Rows(IRenderedComponent<IComponent> page, string table) =>
        [.. page.FindAll($"{table} tbody tr").Select(row => string.Join(" | ", row.Children.Select(cell => cell.TextContent.Trim())))];

    private void Do(Ward ward, Func<CommandHeader, ProgressCommand> command) =>
        _stage.Grains.Wards.Grain("hcmc/" + ward.Code).Progress(command(new CommandHeader($"c{_commands++}", "local")), CancellationToken.None).GetAwaiter().GetResult().Status.ShouldBe(CommandStatus.Done);
}
