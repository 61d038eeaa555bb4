using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class ForecastsPageTests : PageContext
{
    private StandinForecasts Standin => _grains.Forecasts;

    [Fact]
    public void Page_OfForecastsOfWhichAYearIsOver_ScoresThemInNumbersAndWords()
    {
        (Standin.Records, Standin.Actuals) = (ForecastExample.Records, ForecastExample.Actuals);

        var page = Open();

        page.FindAll("#kept-forecasts tbody tr").Select(row => (row.Children[0].TextContent, row.Children[1].TextContent, row.Children[5].TextContent))
            .ShouldBe([("01/01/2027", "hết quý 4/2026", "0 / 3"), ("14/03/2026", "ban hành đề án", "1 / 3")]);
        page.Find("#forecast-score .hint").TextContent.ShouldBe("1 trong 2 dự báo chưa có năm nào kết thúc.");
        var recognized = ForecastExample.Actuals.Wards.Count(ward => !ward.Titles.IsEmpty);
        page.Find("#figure-coverage-wards b").TextContent.ShouldBe(recognized is >= 70 and <= 95 ? "1/1 (100%)" : "0/1 (0%)");
        page.Find("#figure-coverage-spend b").TextContent.ShouldBe("1/1 (100%)");
        page.Find("#figure-coverage-spend em").TextContent.ShouldBe("khoảng tin cậy 95%: 2,5% đến 100%; nên khoảng 80%");
        page.Find("#figure-bias b").TextContent.ShouldBe(recognized == 80 ? "0" : recognized > 80 ? $"+{recognized - 80}" : $"\u2212{80 - recognized}");
        page.FindAll("#leads tbody tr").Select(row => (row.Children[0].TextContent, row.Children[4].TextContent)).ShouldBe([("cùng năm", "+20"), ("tất cả", "+20")]);
        page.FindAll("#brier tbody tr").Count.ShouldBe(2);
        page.Find("#brier tbody td").TextContent.ShouldBe("249");
        page.FindAll("#reliability tbody tr").Count.ShouldBe(10);
        page.FindAll(".downloads-line a").Select(link => link.GetAttribute("href")).ShouldContain("api/v1/programmes/hcmc/forecasts/score?format=xlsx");
        page.Find("#to-calibration").GetAttribute("href").ShouldBe("calibration");
    }

    [Fact]
    public void Page_BeforeAYearIsOver_SaysFromWhenOnItIsScored()
    {
        Standin.Records = [ForecastExample.Records[1]];

        var page = Open();

        page.Find("#nothing-scored").TextContent.ShouldBe("Chưa có gì để chấm: chưa năm nào của dự báo kết thúc. Năm 2027 được chấm từ ngày 01/01/2028.");
        page.FindAll("#reliability, .headline").ShouldBeEmpty();
    }

    [Fact]
    public void Page_WithoutForecasts_SaysWhenTheFirstComes()
    {
        var page = Open();

        page.Find("#no-scheme").TextContent.ShouldContain("Chưa có đề án nào");
        page.Find("#kept-forecasts .empty").TextContent.ShouldStartWith("Chưa có dự báo nào.");
        page.FindAll(".downloads-line").ShouldBeEmpty();
    }

    [Fact]
    public void PilotCohort_OfWhichNothingIsPublic_WaitsForItsRecognitionsThenIsScoredByItself()
    {
        (Standin.Records, Standin.Actuals) = (ForecastExample.Records, ForecastExample.Actuals);
        Open().Find("#pilot-2023").TextContent.ShouldContain("Chưa chấm: kết quả công nhận của 19 phường thí điểm năm 2023 chưa được công bố");

        Standin.Actuals = ForecastExample.WithPilot;

        Open().Find("#pilot-2023").TextContent.ShouldContain("19 khả năng đã chấm, 1 xảy ra");
    }

    [Fact]
    public void Page_WhenTheServiceFails_SaysSoAndTriesAgain()
    {
        Standin.Failure = new TimeoutException("away");
        var page = Open();
        page.Find(".problem").TextContent.ShouldContain("Không đọc được các dự báo.");

        Standin.Failure = null;
        page.Find(".problem button").Click();

        page.FindAll(".problem").ShouldBeEmpty();
        page.FindAll("#kept-forecasts").ShouldNotBeEmpty();
    }

    [Fact]
    public void Page_InEnglish_SpeaksEnglish()
    {
        (Standin.Records, Standin.Actuals) = (ForecastExample.Records, ForecastExample.Actuals);

        var page = Open(Language.English);

        page.Find("h1").TextContent.ShouldBe("How good have the forecasts been?");
        page.FindAll("#kept-forecasts tbody tr").Select(row => row.Children[1].TextContent).ShouldBe(["end of Q4 2026", "adoption"]);
    }

    private IRenderedComponent<ForecastsPage> Open(Language language = Language.Vietnamese)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("forecasts");
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        return Render<ForecastsPage>(parameters => parameters.AddCascadingValue(Texts.In(language)));
    }
}
