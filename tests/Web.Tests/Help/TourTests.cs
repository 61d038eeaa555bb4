using Bunit;
using ModelWard.Planner.Web.Help;
using ModelWard.Planner.Web.Words;

namespace ModelWard.Web.Tests.Help;

public sealed class TourTests : BunitContext
{
    private readonly BunitJSModuleInterop _script;

    public TourTests()
    {
        _script = JSInterop.SetupModule(invocation => invocation.Identifier == "import");
        _script.SetupVoid("show", _ => true).SetVoidResult();
        _script.SetupVoid("close").SetVoidResult();
    }

    [Theory]
    [InlineData(Language.Vietnamese, "Xem nhanh · bước 1 trên 5", "Một kế hoạch mẫu đang hiện")]
    [InlineData(Language.English, "Quick tour · step 1 of 5", "A sample plan is shown")]
    public void Newcomer_IsLedThroughEveryStepAndAskedNoMore(Language language, string place, string title)
    {
        var tour = Open(seen: false, language);
        tour.WaitForAssertion(() => tour.Find(".tour-place").TextContent.ShouldBe(place));
        tour.Find("#tour-title").TextContent.ShouldBe(title);
        for (var step = 1; step < TourStep.All.Length; step++) tour.Find("#tour-next").Click();
        tour.FindAll("#tour-next").ShouldBeEmpty();
        _script.Invocations["show"].Select(call => (string)call.Arguments[0]!).ShouldBe(TourStep.All.Select(step => step.Target));
        tour.Find("#tour-close").Click();
        tour.FindAll(".tour").ShouldBeEmpty();
        _script.Invocations["close"].Count.ShouldBe(1);
        tour.Find("#tour-open").ShouldNotBeNull();
    }

    [Fact]
    public void WhoHasTakenIt_OpensItWhenWanted()
    {
        var tour = Open(seen: true);
        tour.WaitForAssertion(() => tour.Find("#tour-open").TextContent.ShouldBe("Quick tour in 5 steps"));
        tour.FindAll(".tour").ShouldBeEmpty();
        tour.Find("#tour-open").Click();
        tour.Find("#tour-next").ShouldNotBeNull();
    }

    private IRenderedComponent<Tour> Open(bool seen, Language language = Language.English)
    {
        _script.Setup<bool>("seen").SetResult(seen);
        return Render<Tour>(parameters => parameters.Add(tour => tour.Texts, Texts.In(language)));
    }
}
