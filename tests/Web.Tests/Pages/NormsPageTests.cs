using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class NormsPageTests : PageContext
{
    [Theory]
    [InlineData(Language.Vietnamese, "0,8", "Số liệu minh hoạ.", "Thành ủy")]
    [InlineData(Language.English, "0.8", "Illustrative data.", "Party committee of the city")]
    public void Page_Opened_ShowsTheExamplesInTheReadersLanguage(Language language, string perThousand, string mark, string body)
    {
        var page = Open(language);

        page.Find("#setting-norms-officers-perThousand").GetAttribute("value").ShouldBe(perThousand);
        page.Find(".notice.illustrative b").TextContent.ShouldBe(mark);
        page.FindAll("#approvals-card input").Select(input => input.GetAttribute("value")).ShouldContain(body);
        page.FindAll("#sources-card tbody tr").Count.ShouldBe(ProgrammeSettings.Default.Sources.Length);
        page.FindAll("#derive-card .totals tbody tr").Count.ShouldBe(7);
    }

    [Fact]
    public void Save_ChangedFields_IsAVersionThatTheHistoryTells()
    {
        var page = Open();
        page.Do("#setting-norms-works-newBuilding-price", one => one.Change("12,5"));
        page.Do("#approval-add", one => one.Click());
        foreach (var (field, text) in page.FindAll("#approvals-card tbody tr:last-child input").Select(input => input.GetAttribute("aria-label")!).Zip(["a", "b", "c", "d"]))
            page.Do($"#approvals-card input[aria-label='{field}']", one => one.Change(text));

        page.Do("#settings", one => one.Submit());

        page.WaitForAssertion(() => page.Find("#settings .entry-status").TextContent.ShouldBe("Đã lưu, bản 1."));
        var stored = _grains.Settings.ShouldHaveSingleItem().Settings;
        stored.Norms.Works.NewBuilding.Price.ShouldBe(12.5m);
        stored.Approvals[^1].Document.ShouldBe(new Names("c", "d"));
        page.Find("#settings-history tbody").TextContent.ShouldContain("11,65 → 12,5");
        page.FindAll(".notice.illustrative").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("#setting-norms-officers-perThousand", "0.8", "#setting-norms-officers-perThousand-fault")]
    [InlineData("#setting-norms-works-extension-price", "20", "#setting-norms-works-newBuilding-price-fault")]
    [InlineData("#setting-norms-equipment-usual", "", "#setting-norms-equipment-usual-fault")]
    [InlineData("#setting-room-C20", "x", "#setting-room-C20-fault")]
    [InlineData("#setting-package-C21", "1,5", "#setting-package-C21-fault")]
    [InlineData("#setting-quarters-2", "2", "#setting-quarters-2-fault")]
    public void Save_SomethingNotAllowed_IsSaidBesideItsFieldAndNothingIsLost(string field, string typed, string fault)
    {
        var page = Open();
        page.Do(field, one => one.Change(typed));

        page.Do("#settings", one => one.Submit());

        page.WaitForAssertion(() => page.Find(fault).TextContent.ShouldNotBeEmpty());
        page.Find(field).GetAttribute("value").ShouldBe(typed);
        _grains.Settings.ShouldBeEmpty();
    }

    [Fact]
    public void Save_AfterSomebodyElse_IsRefusedOnceAndKeepsWhatWasTyped()
    {
        var page = Open();
        page.Do("#setting-norms-guidance", one => one.Change("2"));
        _grains.Settings.Add(new SettingsView("hcmc", 1, ProgrammeSettings.Default, _grains.Wards.Now, "other"));

        page.Do("#settings", one => one.Submit());
        page.WaitForAssertion(() => page.Find("#settings .entry-status").TextContent.ShouldStartWith("Chưa lưu: người khác vừa lưu bản 1."));
        page.Find("#setting-norms-guidance").GetAttribute("value").ShouldBe("2");
        page.Do("#settings", one => one.Submit());

        page.WaitForAssertion(() => _grains.Settings.Count.ShouldBe(2));
        _grains.Settings[^1].Settings.Norms.Guidance.ShouldBe(2);
    }

    [Fact]
    public void Derive_AfterThePreview_SendsOneCommandForWhatWasShown()
    {
        var page = Open();
        page.Do("#derive-preview", one => one.Click());
        page.WaitForAssertion(() => page.FindAll("#derive-would tbody tr").Count.ShouldBe(7));

        page.Do("#derive-apply", one => one.Click());

        page.WaitForAssertion(() => page.Find("#derive-status").TextContent.ShouldNotBeEmpty());
        var (header, order) = _grains.Derived.ShouldHaveSingleItem();
        (header.IfVersion, order.Items, order.Wards).ShouldBe((City.Snapshot.Version, null, null));
    }

    [Fact]
    public void Page_OfAReaderWhoMayOnlyLook_OffersNothing()
    {
        Who = Principal.Of("an", ["viewer"], null, "An");

        var page = Open();

        page.FindAll(".refusal").Count.ShouldBe(2);
        page.Find("#settings fieldset").HasAttribute("disabled").ShouldBeTrue();
        page.Find("#derive-card fieldset").HasAttribute("disabled").ShouldBeTrue();
    }

    [Fact]
    public void Page_ServerFails_SaysSoAndRecovers()
    {
        _grains.Failure = new TimeoutException("no answer");
        var page = Open();
        page.Find(".notice.problem p").TextContent.ShouldBe("Không đọc được thiết lập của chương trình.");
        _grains.Failure = null;
        page.Do(".notice.problem button", one => one.Click());
        page.WaitForAssertion(() => page.FindAll("#settings").ShouldNotBeEmpty());
    }

    private IRenderedComponent<NormsPage> Open(Language language = Language.Vietnamese)
    {
        SetRendererInfo(new RendererInfo("Server", true));
        return Render<NormsPage>(parameters => parameters.AddCascadingValue(Texts.In(language)).AddCascadingValue(Services.GetRequiredService<Reader>()));
    }
}
