using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using ModelWard.Grains.Abstractions;
using ModelWard.Planner.Web;
using ModelWard.Planner.Web.Words;
using ModelWard.Web.Tests.Standins;

namespace ModelWard.Web.Tests.Frame;

/// <summary>What the pages offer to whom.</summary>
public sealed class ReaderTests : PageContext
{
    [Theory]
    [InlineData(Language.Vietnamese, "Đang đăng nhập: Nguyễn An", "Đăng xuất")]
    [InlineData(Language.English, "Signed in: Nguyễn An", "Sign out")]
    public void Header_OfAReaderWhoHasSignedIn_NamesThemAndTheWayOut(Language language, string signedIn, string signOut)
    {
        Who = Principal.Of("an", ["viewer"], null, "Nguyễn An");

        var form = Open("/", language).Find("form.signed-in");

        form.GetAttribute("aria-label").ShouldBe(signedIn);
        form.TextContent.ShouldContain("Nguyễn An");
        (form.GetAttribute("method"), form.GetAttribute("action")).ShouldBe(("post", "sign-out"));
        form.QuerySelector("input[type=hidden][name=__RequestVerificationToken]").ShouldNotBeNull();
        form.QuerySelector("button[type=submit]")!.TextContent.ShouldBe(signOut);
    }

    [Fact]
    public void Header_OfTheLocalUser_HasNoWayOut()
    {
        Who = Principal.Local;

        var page = Open("/");

        page.FindAll("form.signed-in").ShouldBeEmpty();
        page.FindAll("nav a[href='ops/dashboard']").Count.ShouldBe(1);
        page.FindAll(".refusal").ShouldBeEmpty();
    }

    [Fact]
    public void Header_OfAViewer_DoesNotOfferOperations()
    {
        Who = Viewer;

        Open("/").FindAll("nav a[href='ops/dashboard']").ShouldBeEmpty();
    }

    [Fact]
    public void Planner_OfAViewer_LetsThemChooseAScenarioAndSaysWhyNothingElse()
    {
        Who = Viewer;

        var page = Open("/");

        Disabled(page.Find("#policy")).ShouldBeTrue();
        Disabled(page.Find("#save-plan button")).ShouldBeTrue();
        Disabled(page.Find("#keep-rename")).ShouldBeTrue();
        Disabled(page.Find("#sample")).ShouldBeFalse();
        page.FindAll(".controls .refusal").Select(note => note.TextContent).ShouldContain(Phrases.NeedsCompute.Vi);
    }

    [Fact]
    public void Planner_OfAnAnalyst_LetsThemComputeButNotStore()
    {
        Who = Principal.Of("an", ["analyst"], null, null);

        var page = Open("/");

        Disabled(page.Find("#policy")).ShouldBeFalse();
        Disabled(page.Find("#keep-rename")).ShouldBeTrue();
        page.FindAll(".controls .refusal").Select(note => note.TextContent).Distinct().ShouldBe([Phrases.NeedsChangeScenarios.Vi]);
    }

    [Fact]
    public void Compare_OfAViewer_SaysThatEverythingThereIsComputed()
    {
        Who = Viewer;

        var page = Open("/compare");

        page.Find(".refusal").TextContent.ShouldBe(Phrases.NeedsCompute.Vi);
        page.FindAll("[role=alert]").ShouldBeEmpty();
        page.FindAll("#choice").ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Dossier_OfAPlannerWithDistricts_CanBeChangedInTheirDistrictOnly(bool own)
    {
        var ward = City.Snapshot.Wards[0];
        Who = Principal.Of("an", ["planner"], [own ? ward.District : "elsewhere"], null);

        var page = Open($"/wards/{ward.Code}");

        page.WaitForAssertion(() => page.FindAll("main h1").ShouldNotBeEmpty());
        page.FindAll(".refusal").Select(note => note.TextContent).ShouldBe(own ? [] : [Phrases.NeedsDistrict.Vi]);
        page.FindAll("td.screen button").ShouldNotBeEmpty();
        page.FindAll("td.screen button").ShouldAllBe(button => Disabled(button) == !own);
    }

    private static Principal Viewer => Principal.Of("an", ["viewer"], null, null);

    private static bool Disabled(IElement element) =>
        element.HasAttribute("disabled") || element.Ancestors<IElement>().Any(above => above.LocalName == "fieldset" && above.HasAttribute("disabled"));

    private IRenderedComponent<Routes> Open(string address, Language language = Language.Vietnamese)
    {
        Services.AddScoped<ModelWard.Planner.Web.Compare.CompareDesk>();
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        SetRendererInfo(new RendererInfo("Server", true));
        var page = Render<Routes>(parameters => parameters.Add(routes => routes.Language, language));
        page.WaitForAssertion(() => page.FindAll("main").ShouldNotBeEmpty());
        return page;
    }
}
