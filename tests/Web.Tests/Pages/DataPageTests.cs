using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web.Data;
using ModelWard.Planner.Web.Frame;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Wards;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Pages;

public sealed class DataPageTests : PageContext
{
    public DataPageTests() => Services.AddSingleton<IImportDesk>(new StandinImportDesk()).AddSingleton<IActualsDesk>(new StandinImportDesk());

    [Theory]
    [InlineData(Language.Vietnamese, "249 phường thuộc 17 quận và thành phố", "Danh sách phường, quận, mã và tên")]
    [InlineData(Language.English, "249 wards in 17 districts", "The list of wards and districts, their codes and names")]
    public void Page_Opened_ShowsFiguresCriteriaAssumptionsAndSources(Language language, string wards, string source)
    {
        var page = Open("", language);
        page.FindAll(".facts dd").Select(fact => fact.TextContent).ShouldContain(wards);
        page.FindAll("#criteria tbody tr").Count.ShouldBe(City.Catalogue.Criteria.Length);
        page.FindAll("#assumptions tbody tr").Count.ShouldBe(Assumption.Of(City.Sample("baseline"), Texts.In(language)).Length);
        page.FindAll("#sources tbody th").Select(cell => cell.TextContent).ShouldContain(source);
        page.Find(".illustrative").ShouldNotBeNull();
    }

    [Fact]
    public void Page_AnotherScenario_ShowsItsAssumptions()
    {
        var page = Open("?s=plus18");
        page.Find("#assumptions [aria-current]").GetAttribute("href").ShouldBe("data?s=plus18");
        page.FindAll("#downloads a").Select(link => link.GetAttribute("href")).ShouldContain("api/v1/scenarios/plus18/outcome");
    }

    [Fact]
    public void Page_Prerendered_HandsWhatItShowsToItsCircuit()
    {
        var page = Open("", live: false);
        Services.GetRequiredService<Prerendered<ProgrammeView>>().Take(page.Instance.Ticket)!.Snapshot.ShouldBeSameAs(City.Snapshot);
    }

    [Fact]
    public void Page_ServerFails_SaysSoAndRecovers()
    {
        _grains.Failure = new TimeoutException("no answer");
        var page = Open("");
        page.Find(".notice.problem p").TextContent.ShouldBe("Chưa đọc được số liệu từ máy chủ.");
        _grains.Failure = null;
        page.Do(".notice.problem button", one => one.Click());
        page.WaitForAssertion(() => page.FindAll("#criteria").ShouldNotBeEmpty());
        page.FindAll(".notice.problem").ShouldBeEmpty();
    }

    [Fact]
    public void Sources_OfAProgrammeThatUsersImported_AreTheirs()
    {
        var shipped = new ProgrammeView(["hcmc"], "hcmc", [new ScenarioView("a", 1, City.Sample("baseline"), CommandHeader.Samples, default, default)], City.Snapshot, City.Catalogue, false);
        FigureSource.Of(shipped).Length.ShouldBe(6);
        foreach (var own in (ProgrammeView[])[
            shipped with { Scenarios = [shipped.Scenarios[0] with { Owner = "local" }] },
            shipped with { Snapshot = City.Snapshot with { Programme = City.Snapshot.Programme with { Illustrative = false } } },
        ])
            FigureSource.Of(own).ShouldAllBe(source => source.Source == Phrases.SourceImported);
    }

    private IRenderedComponent<DataPage> Open(string query, Language language = Language.Vietnamese, bool live = true)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/data" + query);
        SetRendererInfo(new RendererInfo(live ? "Server" : "Static", live));
        return Render<DataPage>(parameters => parameters.AddCascadingValue(Texts.In(language)));
    }
}
