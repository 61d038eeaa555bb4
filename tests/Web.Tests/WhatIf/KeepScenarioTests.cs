using System.Text.Json;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Model;
using ModelWard.Planner.Web.Pages;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.WhatIf;

/// <summary>Renaming and deleting, on the page that it changes.</summary>
public sealed class KeepScenarioTests : PageContext
{
    [Theory]
    [InlineData(Language.Vietnamese, "Đã đổi tên thành “Bản của tổ”.")]
    [InlineData(Language.English, "Renamed to “Bản của tổ”.")]
    public void Rename_AnotherName_IsStoredOnTheVersionSeenAndShownWithTheInputsKept(Language language, string said)
    {
        var page = Open("?s=plus18&o=120", language);
        page.Find("#keep-name").GetAttribute("value").ShouldBe(City.Sample("plus18").Name);
        Write(page, " Bản của tổ ");
        Press(page, "#keep-rename");
        page.WaitForAssertion(() => page.Find(".keep-said").TextContent.ShouldBe(said));
        _grains.Keeps.Single().Header.IfVersion.ShouldBe(1);
        var stored = _grains.Stored("plus18")!.Scenario;
        stored.Name.ShouldBe("Bản của tổ");
        Document(stored).ShouldBe(Document(City.Sample("plus18") with { Name = "Bản của tổ" }));
        page.FindAll("#sample option").Select(option => option.TextContent).ShouldContain("Bản của tổ");
        page.Find("#officers").GetAttribute("value").ShouldBe("120");
        page.Find(".printed-inputs").TextContent.ShouldContain("Bản của tổ");
        // Once more, on the version that the first has made.
        Write(page, "Khác");
        Press(page, "#keep-rename");
        page.WaitForAssertion(() => _grains.Stored("plus18")!.Scenario.Name.ShouldBe("Khác"));
    }

    [Theory]
    [InlineData("", "Tên phải có từ 1 đến 200 ký tự.")]
    [InlineData("Phương án cơ sở", "Đã có phương án tên “Phương án cơ sở”.")]
    public void Rename_WrongOrTaken_IsSaidBesideTheFieldAndChangesNothing(string name, string said)
    {
        var page = Open("?s=plus18");
        Write(page, name);
        Press(page, "#keep-rename");
        page.WaitForAssertion(() => page.Find("#keep-name-error").TextContent.ShouldBe(said));
        _grains.Keeps.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Language.Vietnamese, "người khác vừa sửa “Của người khác” (bản 2)")]
    [InlineData(Language.English, "somebody else has just changed “Của người khác” (version 2)")]
    public void Rename_ChangedBySomebodyElse_SaysSoAndTakesTheNewOneWithTheReadersOwnChangesOnIt(Language language, string said)
    {
        var page = Open("?s=plus18&o=120", language);
        var theirs = City.Sample("plus18") with { Name = "Của người khác", LastYear = 2029 };
        theirs = theirs with { Limits = [.. theirs.Limits.Where(limits => limits.Year < 2030).Select(limits => limits with { Officers = 50 })], Milestones = [] };
        _grains.Store("plus18", theirs);
        Write(page, "Của tôi");
        Press(page, "#keep-rename");
        page.WaitForAssertion(() => page.Find(".keep-said").TextContent.ShouldContain(said));
        _grains.Stored("plus18")!.Scenario.ShouldBe(theirs);
        page.Find("#keep-name").GetAttribute("value").ShouldBe("Của tôi");
        page.WaitForAssertion(() => page.FindAll("input[type=range][id^=capital]").Count.ShouldBe(theirs.YearCount));
        page.WaitForAssertion(() => _grains.Asked[^1].Scenario.Limits.Select(limits => limits.Officers).Distinct().ShouldBe([60]));
        page.Find("#officers").GetAttribute("value").ShouldBe("120");
    }

    [Fact]
    public void Rename_DeletedBySomebodyElse_SaysHowToKeepWhatIsSeen()
    {
        var page = Open("?s=plus18&o=120");
        _grains.Drop("plus18");
        Write(page, "Của tôi");
        Press(page, "#keep-rename");
        page.WaitForAssertion(() => page.Find(".keep-said").TextContent.ShouldContain("lưu thành phương án mới"));
        page.Find("#officers").GetAttribute("value").ShouldBe("120");
        page.Do("#plan-save", one => one.Click());
        page.WaitForAssertion(() => _grains.Stores.Count.ShouldBe(1));
    }

    [Fact]
    public void Rename_Broken_SaysSoAndTriesAgainAsTheSameCommand()
    {
        var page = Open("?s=plus18");
        _grains.Failure = new TimeoutException();
        Write(page, "Của tôi");
        Press(page, "#keep-rename");
        page.WaitForAssertion(() => page.Find(".keep-said").TextContent.ShouldBe("Chưa làm được. Thử lại."));
        _grains.Failure = null;
        Press(page, "#keep-rename");
        page.WaitForAssertion(() => _grains.Stored("plus18")!.Scenario.Name.ShouldBe("Của tôi"));
    }

    [Fact]
    public void Delete_Pressed_AsksFirstAndCanBeLeftByKey()
    {
        var page = Open("?s=plus18&o=120", Language.English);
        Press(page, "#keep-delete");
        page.WaitForElement("#keep-sure").TextContent.ShouldStartWith("Delete “");
        page.Find("#keep-sure").TextContent.ShouldEndWith("What you have changed on it and not saved goes with it.");
        page.Find(".keep-sure").KeyDown(new KeyboardEventArgs { Key = "Escape" });
        page.WaitForAssertion(() => page.FindAll(".keep-sure").ShouldBeEmpty());
        Press(page, "#keep-delete");
        Press(page, "#keep-delete-no");
        page.WaitForAssertion(() => page.FindAll(".keep-sure").ShouldBeEmpty());
        _grains.Keeps.ShouldBeEmpty();
    }

    [Fact]
    public void Delete_SaidYes_TakesItAwayAndLeadsToTheFirstSample()
    {
        var page = Open("?o=120");
        page.Do("#sample", one => one.Change("plus18"));
        page.WaitForAssertion(() => page.Find("#keep-name").GetAttribute("value").ShouldBe(City.Sample("plus18").Name));
        page.WaitForAssertion(() => Services.GetRequiredService<NavigationManager>().Uri.ShouldEndWith("?s=plus18"));
        Press(page, "#keep-delete");
        Press(page, "#keep-delete-yes");
        page.WaitForAssertion(() => page.Find(".keep-said").TextContent.ShouldBe("Đã xoá “Thêm 18 % kinh phí”."));
        _grains.Stored("plus18").ShouldBeNull();
        page.WaitForAssertion(() => page.Find("#sample").GetAttribute("value").ShouldBe("baseline"));
        page.FindAll("#sample option").Select(option => option.GetAttribute("value")).ShouldNotContain("plus18");
        page.FindAll(".problem").ShouldBeEmpty();
        // What was set before on another sample can still be had back, the deleted one cannot.
        page.WaitForAssertion(() => page.Find("#undo").HasAttribute("disabled").ShouldBeFalse());
        page.Do("#undo", one => one.Click());
        page.WaitForAssertion(() => page.Find("#officers").GetAttribute("value").ShouldBe("120"));
        page.Find("#sample").GetAttribute("value").ShouldBe("baseline");
    }

    [Fact]
    public void Delete_ChangedBySomebodyElse_DeletesNothingAndTakesTheNewOne()
    {
        var page = Open("?s=plus18");
        _grains.Store("plus18", City.Sample("plus18") with { Name = "Của người khác" });
        Press(page, "#keep-delete");
        Press(page, "#keep-delete-yes");
        page.WaitForAssertion(() => page.Find(".keep-said").TextContent.ShouldContain("“Của người khác” (bản 2)"));
        _grains.Stored("plus18").ShouldNotBeNull();
        page.WaitForAssertion(() => page.Find("#keep-name").GetAttribute("value").ShouldBe("Của người khác"));
        Press(page, "#keep-delete");
        Press(page, "#keep-delete-yes");
        page.WaitForAssertion(() => _grains.Stored("plus18").ShouldBeNull());
    }

    [Fact]
    public void Delete_GoneAlready_IsAsGoodAsDeleted()
    {
        var page = Open("?s=plus18");
        _grains.Drop("plus18");
        Press(page, "#keep-delete");
        Press(page, "#keep-delete-yes");
        page.WaitForAssertion(() => page.Find("#sample").GetAttribute("value").ShouldBe("baseline"));
        page.WaitForAssertion(() => page.Find(".keep-said").TextContent.ShouldStartWith("Đã xoá"));
    }

    [Fact]
    public void Delete_TheOnlyScenario_IsNotOffered()
    {
        _grains.Drop("plus18");
        _grains.Drop("front-loaded");
        var page = Open();
        page.Find("#keep-delete").HasAttribute("disabled").ShouldBeTrue();
        page.Find("#keep-scenario .hint").TextContent.ShouldStartWith("Đây là phương án duy nhất");
    }

    private static string Document(Scenario scenario) => JsonSerializer.Serialize(scenario, ModelJson.Options);

    // The page answers and draws beside the test: what is done next must find what was done before.
    private static void Write(IRenderedComponent<PlannerPage> page, string name)
    {
        page.Do("#keep-name", one => one.Input(name));
        page.WaitForAssertion(() => page.Find("#keep-name").GetAttribute("value").ShouldBe(name));
    }

    private static void Press(IRenderedComponent<PlannerPage> page, string button)
    {
        page.WaitForElement(button);
        page.Do(button, one => one.Click());
    }

    private IRenderedComponent<PlannerPage> Open(string query = "", Language language = Language.Vietnamese)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("/" + query);
        SetRendererInfo(new RendererInfo("Server", true));
        var page = Render<PlannerPage>(parameters => parameters.AddCascadingValue(Texts.In(language)));
        page.WaitForAssertion(() => page.FindAll("#figure-recognized").ShouldNotBeEmpty());
        return page;
    }
}
