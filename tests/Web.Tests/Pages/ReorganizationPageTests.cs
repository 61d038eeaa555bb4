using System.Text;
using System.Text.Json;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Model;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class ReorganizationPageTests : PageContext
{
    [Fact]
    public async Task Event_Chosen_IsShownBeforeItIsAppliedAndUndone()
    {
        var before = _grains.Snapshot;
        var page = Open();
        page.Find("#applied-events .empty").TextContent.ShouldBe("None was applied yet.");

        await page.Find("button[data-day='2025-01-01']").ClickAsync();

        page.WaitForElement("#reorganization-preview");
        Row("Ward").ShouldBe(["249", "210"]);
        var people = Row("People");
        people[0].ShouldBe(people[1]);
        page.FindAll("#reorganization-wards tbody tr").Count.ShouldBe(33);
        page.Find("#reorganization-apply").HasAttribute("disabled").ShouldBeTrue();
        _grains.Reorganizations.Headers.ShouldBeEmpty();

        await page.Find("#reorganization-sure").ChangeAsync(true);
        await page.Find("#reorganization-apply").ClickAsync();

        page.Find("#reorganization-status").TextContent.ShouldBe("Applied: Reorganization of 1 January 2025.");
        page.FindAll("#reorganization-preview").ShouldBeEmpty();
        _grains.Reorganizations.Headers.ShouldHaveSingleItem().IfVersion.ShouldBe(before.Version);
        page.Find("#applied-events tbody td:nth-child(3)").TextContent.ShouldBe("72 ended, 33 came");

        await page.Find("#applied-events tbody button").ClickAsync();

        page.Find("#applied-status").TextContent.ShouldBe("Undone: Reorganization of 1 January 2025.");
        page.Find("#applied-events tbody td:nth-child(5)").TextContent.Trim().ShouldStartWith("undone: ");
        _grains.Snapshot.Wards.ShouldBe(before.Wards);

        string[] Row(string name) => [.. page.FindAll("#reorganization-sums tbody tr").Single(row => row.QuerySelector("th")!.TextContent == name).QuerySelectorAll("td").Select(cell => cell.TextContent)];
    }

    [Fact]
    public async Task Share_OfAPart_IsEnteredAndWhatIsNotAllowedIsSaid()
    {
        Apply("2025-01-01");
        var page = Open();
        await page.Find("button[data-day='2025-07-01']").ClickAsync();
        page.WaitForElement("#reorganization-preview");
        var shares = page.FindAll("#reorganization-shares input");
        shares.Count.ShouldBe(31);
        var whole = Wards();

        await shares[0].ChangeAsync("40");

        page.WaitForElement("#reorganization-preview");
        page.Find("#reorganization-shares input").GetAttribute("value").ShouldBe("40");
        Wards().ShouldNotBe(whole);

        await page.Find("#reorganization-shares input").ChangeAsync("140");

        page.WaitForElement(".fault-lines li");
        page.FindAll("#reorganization-preview").ShouldBeEmpty();

        List<string> Wards() => [.. page.FindAll("#reorganization-wards tbody tr").Select(row => row.TextContent)];
    }

    [Theory]
    [InlineData("{", "This cannot be applied:")]
    [InlineData("{\"date\":\"2026-01-01\"}", "This cannot be applied:")]
    public void File_ThatIsNoEvent_IsRefused(string text, string says)
    {
        var page = Open();

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(Encoding.UTF8.GetBytes(text), "event.json"));

        page.WaitForAssertion(() => page.Find(".notice.problem p").TextContent.ShouldBe(says));
        page.FindAll(".fault-lines li").ShouldNotBeEmpty();
    }

    [Fact]
    public void File_OfAnEvent_IsTakenAsTheShippedOneIs()
    {
        var happening = StandinShippedEvents.Of("2025-01-01");
        var page = Open();

        page.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromBinary(JsonSerializer.SerializeToUtf8Bytes(happening, ModelJson.Options), "event.json"));

        page.WaitForAssertion(() => page.FindAll("#reorganization-wards tbody tr").Count.ShouldBe(33));
    }

    [Fact]
    public void Event_ThatMayNotBeUndone_SaysWhy()
    {
        Apply("2025-01-01");
        _grains.Reorganizations.Why = [new Fault("appliedAt", "2026-03-14", "a moment after the last adoption")];

        var page = Open();

        page.FindAll("#applied-events tbody button").ShouldBeEmpty();
        page.Find("#applied-events tbody .hint").TextContent.ShouldBe("cannot be undone: appliedAt: a moment after the last adoption");
    }

    [Fact]
    public async Task Event_OvertakenByAnother_IsLookedAtAnew()
    {
        var page = Open();
        await page.Find("button[data-day='2025-01-01']").ClickAsync();
        page.WaitForElement("#reorganization-preview");
        _grains.Reorganizations.Answer = new ReorganizationResult(CommandStatus.Stale, null, 99, []);

        await page.Find("#reorganization-sure").ChangeAsync(true);
        await page.Find("#reorganization-apply").ClickAsync();

        page.Find("#reorganization-status").TextContent.ShouldBe("Something has changed meanwhile; look again and repeat.");
        page.FindAll("#reorganization-preview").ShouldBeEmpty();
    }

    [Fact]
    public void Reader_WhoMayNotImport_SeesAndChangesNothing()
    {
        Who = Principal.Of("an", ["viewer"], null, "An");

        var page = Open();

        page.FindAll("fieldset:not([disabled])").ShouldBeEmpty();
        page.Find(".refusal").ShouldNotBeNull();
    }

    private void Apply(string day) => _grains.Reorganizations.Apply(new CommandHeader(day, "local"), StandinShippedEvents.Of(day)).Status.ShouldBe(CommandStatus.Done);

    private IRenderedComponent<ReorganizationPage> Open()
    {
        SetRendererInfo(new RendererInfo("Server", true));
        var page = Render<ReorganizationPage>(parameters => parameters.AddCascadingValue(Texts.In(Language.English)).AddCascadingValue(Services.GetRequiredService<Reader>()));
        page.WaitForElement("#reorganization-card");
        return page;
    }
}
