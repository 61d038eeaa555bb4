using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Model;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class RecognitionsPageTests : PageContext
{
    private static readonly Ward First = City.Snapshot.Wards.First(ward => ward.Stage == Stage.NotStarted);

    [Fact]
    public void Page_Opened_ListsAHundredWardsAndTheWayToTheRest()
    {
        var page = Open("");

        page.FindAll(".recognitions tbody tr").Count.ShouldBe(100);
        page.Find(".found").TextContent.ShouldBe($"{City.Snapshot.Wards.Length} / {City.Snapshot.Wards.Length} phường");
        page.Find(".pages a").GetAttribute("href").ShouldBe("recognitions?p=2");
        page = Open("?p=3");
        page.FindAll(".recognitions tbody tr").Count.ShouldBe(City.Snapshot.Wards.Length - 200);
    }

    [Fact]
    public async Task Page_FilteredByState_ListsThoseAlone()
    {
        await RecognitionSteps.SelfAssess(_grains.Wards.Grain("hcmc/" + First.Code));
        await RecognitionSteps.InspectBelow(_grains.Wards.Grain("hcmc/" + First.Code));

        var page = Open("?state=remedying&due=1");

        var row = page.FindAll(".recognitions tbody tr").ShouldHaveSingleItem();
        row.QuerySelector("th a")!.GetAttribute("href").ShouldBe($"wards/{First.Code}#recognition");
        row.TextContent.ShouldContain("Đang khắc phục");
        row.TextContent.ShouldContain("quá hạn");
        page.Find("#filter-state option[selected]").GetAttribute("value").ShouldBe("remedying");
        page.FindAll(".register-downloads a").Select(link => link.GetAttribute("href")).ShouldBe(
            [.. new[] { "csv", "xlsx" }.Select(format => $"api/v1/programmes/hcmc/recognitions?format={format}&pageSize=1000&state=remedying&due=true")]);
    }

    [Fact]
    public void Page_FilteredByDistrict_ListsItsWards() =>
        Open($"?d={First.District}").FindAll(".recognitions tbody tr").Count.ShouldBe(Math.Min(100, City.Snapshot.Wards.Count(ward => ward.District == First.District)));

    [Fact]
    public void Page_WithNothingFound_SaysSoAndOffersNoList()
    {
        var page = Open("?state=ready");
        page.FindAll(".empty").ShouldNotBeEmpty();
        page.FindAll(".register-downloads a").ShouldBeEmpty();
        page.Find("#no-download").TextContent.ShouldBe("Không có phường nào khớp nên không có bảng để tải.");
    }

    [Fact]
    public void Page_TheServerFails_SaysSoAndTriesAgain()
    {
        _grains.Failure = new TimeoutException("no answer");
        var page = Open("");
        page.Find(".notice.problem").TextContent.ShouldContain("Không đọc được tình hình công nhận.");
        _grains.Failure = null;
        page.Do(".notice.problem button", one => one.Click());
        page.WaitForAssertion(() => page.FindAll(".recognitions tbody tr").ShouldNotBeEmpty());
    }

    private IRenderedComponent<RecognitionsPage> Open(string query)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/recognitions" + query);
        SetRendererInfo(new RendererInfo("Server", true));
        return Render<RecognitionsPage>(parameters => parameters.AddCascadingValue(Texts.In(Language.Vietnamese)));
    }
}
