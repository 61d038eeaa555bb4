using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Files.Scenarios;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.WhatIf;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.WhatIf;

/// <summary>Scenario files on the planner's page.</summary>
public sealed class ScenarioFilesTests : PageContext
{
    [Theory]
    [InlineData(Language.Vietnamese, "bad.yaml có 2 chỗ cần sửa; chưa có gì được lưu.")]
    [InlineData(Language.English, "bad.yaml needs 2 corrections; nothing has been stored.")]
    public void Import_OfAFileWithFaults_ListsThemByLineAndStoresNothing(Language language, string said)
    {
        var page = Open(language: language);
        Choose(page, "bad.yaml", Yaml.Replace("capital: 45000", "capital: -1").Replace("carryOver: 0.3", "carryOver: 1.3"));
        page.WaitForAssertion(() => page.Find("#file-says").TextContent.ShouldBe(said));
        page.FindAll("#file-faults tbody tr").Select(row => string.Join(" ", row.QuerySelectorAll("td").Take(3).Select(cell => cell.TextContent)))
            .ShouldBe(["7:18 limits[0].capital -1", "15:1 carryOver 1.3"]);
        page.FindAll("#file-save").ShouldBeEmpty();
    }

    [Fact]
    public void Import_OfAWardThatIsNotInTheRegister_NamesItsLine()
    {
        var page = Open();
        Choose(page, "bad.yaml", Yaml.Replace("26737", "99999"));
        page.WaitForAssertion(() => page.Find("#file-faults tbody tr td").TextContent.ShouldBe("19:6"));
    }

    [Theory]
    [InlineData("mine.yaml")]
    [InlineData("mine.json")]
    public void Import_OfAGoodFile_StoresItUnderItsName(string name)
    {
        var page = Open();
        var scenario = City.Sample("plus18") with { Name = "Của tôi" };
        Choose(page, name, name.EndsWith(".json", StringComparison.Ordinal) ? ScenarioFile.ToJson(scenario) : ScenarioFile.ToYaml(scenario));
        page.WaitForAssertion(() => page.Find("#file-name").GetAttribute("value").ShouldBe("Của tôi"));
        page.Find("#file-save").Click();
        page.WaitForAssertion(() => page.FindAll("#file-open").ShouldNotBeEmpty());
        page.FindAll("#sample option").Select(option => option.TextContent).ShouldContain("Của tôi");
    }

    [Theory]
    [InlineData("#file-yaml", "plus18.yaml")]
    [InlineData("#file-json", "plus18.json")]
    public void Export_OfTheScenarioShown_IsSavedUnderItsName(string button, string name)
    {
        var module = JSInterop.SetupModule(invocation => invocation.Arguments is [string path] && path.Contains("save", StringComparison.Ordinal));
        module.SetupVoid("save", _ => true).SetVoidResult();
        var page = Open("?s=plus18");
        page.Find(button).Click();
        page.WaitForAssertion(() => page.Find("#file-says").TextContent.ShouldBe($"Đã lưu {name}."));
        module.Invocations["save"].Single().Arguments[0].ShouldBe(name);
    }

    [Fact]
    public void File_OfChangedInputs_IsNamedAfterItsFingerprint()
    {
        var view = Plans.View(inputs => inputs with { Officers = 120 });
        ScenarioFileForm.NameOf(view, ".yaml").ShouldBe($"baseline-{view.Outcome.Fingerprint![..12]}.yaml");
    }

    private static string Yaml => ScenarioFile.ToYaml(City.Sample("baseline"));

    private static void Choose(IRenderedComponent<PlannerPage> page, string name, string text) =>
        page.FindComponent<ScenarioFiles>().FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText(text, name));

    private IRenderedComponent<PlannerPage> Open(string query = "", Language language = Language.Vietnamese)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/" + query);
        SetRendererInfo(new RendererInfo("Server", true));
        var page = Render<PlannerPage>(parameters => parameters.AddCascadingValue(Texts.In(language)));
        page.WaitForAssertion(() => page.FindAll("#figure-recognized").ShouldNotBeEmpty());
        return page;
    }
}
