using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Words;
using ModelWard.Planning.Forecasts;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class CalibrationPageTests : PageContext
{
    private StandinForecasts Standin => _grains.Forecasts;

    [Fact]
    public void Page_OfASchemeInForce_ShowsEverySettingWithItsEvidence()
    {
        Standin.Calibration = ForecastExample.Calibration;

        var page = Open();

        page.FindAll("#calibration-settings tbody tr").Count.ShouldBe(ForecastExample.Calibration.Calibration.Settings.Length);
        var slip = page.FindAll("#calibration-settings tbody tr")[^1];
        slip.GetAttribute("data-verdict").ShouldBe("change");
        slip.Children[4].TextContent.ShouldBe("2.000 (50) năm giữ danh hiệu");
        slip.Children[5].TextContent.ShouldBe("0,0005");
        slip.Children[6].TextContent.ShouldBe("giá trị hiện tại nằm ngoài khoảng");
        page.FindAll("[data-verdict=notRecorded]").Count.ShouldBe(7);
        page.FindAll("[data-verdict=tooFew] td:nth-child(7)").ShouldAllBe(cell => cell.TextContent == "giữ: còn quá ít quan sát");
        page.FindAll("#calibration-evidence details summary").Select(one => one.TextContent)
            .ShouldBe(["Giá trang thiết bị (2 năm)", "Chi phí xây dựng (1 phường)", "Thời gian xây dựng (2 phường)", "Tuyển cán bộ (2 năm)"]);
        page.Find("#calibration-evidence").TextContent.ShouldContain("nhiều nhất 5%");
        page.Find("#calibration-source a").GetAttribute("href").ShouldBe("decisions/hcmc-1");
        _grains.Stores.ShouldBeEmpty("nothing is applied by itself");
    }

    [Fact]
    public async Task TakingUp_ByItsButton_StoresADraftWithTheProposedUncertainty()
    {
        Standin.Calibration = ForecastExample.Calibration;
        var page = Open();
        page.Find("#calibration-name").GetAttribute("value")!.ShouldEndWith("(hiệu chỉnh đến 2026)");

        await page.Find("#calibration-save").ClickAsync();

        var stored = _grains.Stores.ShouldHaveSingleItem().Scenario;
        stored.Uncertainty.ShouldBe(ForecastExample.Calibration.Calibration.Proposed);
        stored.Uncertainty.Slip.ShouldBe(0.0005m);
        page.FindAll("#calibration-submit").ShouldNotBeEmpty();
        _grains.Stored("baseline")!.Scenario.Uncertainty.ShouldNotBe(stored.Uncertainty);
    }

    [Fact]
    public void Page_WhereNothingIsProposed_OffersNoDraft()
    {
        var none = new PracticeObservations { Through = 2026, FirstYear = 2026 };
        Standin.Calibration = ForecastExample.Calibration with { Draft = null, Observations = none, Calibration = CalibrationMaking.Of(none, Uncertainty.Usual) };

        var page = Open();

        page.FindAll("#calibration-store, #calibration-evidence details").ShouldBeEmpty();
        page.Find("#calibration-settings .subtitle").TextContent.ShouldStartWith("Không có đề xuất nào");
    }

    [Fact]
    public void Page_WhileNothingIsAdopted_SaysWhatToDo() => Open().FindAll("#no-scheme").ShouldNotBeEmpty();

    [Fact]
    public void Page_OfASchemeThatCannotBeCarriedOver_SaysWhy()
    {
        Standin.Refused = new CalibrationReply(CommandStatus.OutOfOrder, null, [new Fault("hcmc-1.precedence", "a circle", "wards in an order")]);

        var page = Open();

        page.Find(".problem").TextContent.ShouldContain("Đề án chưa chuyển được");
        page.FindAll("#no-scheme, #calibration-settings").ShouldBeEmpty();
    }

    [Fact]
    public void Page_WhenTheServiceFails_SaysSo()
    {
        Standin.Failure = new TimeoutException("away");

        Open().Find(".problem").TextContent.ShouldContain("Không tính được hiệu chỉnh.");
    }

    private IRenderedComponent<CalibrationPage> Open(Language language = Language.Vietnamese)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("calibration");
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
        return Render<CalibrationPage>(parameters => parameters.AddCascadingValue(Texts.In(language)));
    }
}
